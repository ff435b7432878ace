// @ts-check
// Where a new code leaves the older one good, the screen says so, and the older one signs in.

import { expect, languages, test } from "./support/fixtures.mjs";

test.use({ serverOptions: ["--resend-policy", "both"] });

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("an older code signs in", async ({ signIn, time, words }) => {
      await signIn.begin("bo");
      const older = await signIn.textedCode();
      await time.advance(30);
      await signIn.button("resend-action", { method: "sms" }).click();
      const [start] = words("counts-both", { sends: 2, time: "|" }).split("\u2068|");
      await expect(signIn.widget.getByText(start)).toBeVisible();
      const newer = await signIn.textedCode(2);
      expect(newer).not.toBe(older);
      await signIn.answer(older);
      await signIn.isIn("bo", "sms");
    });
  });
}
