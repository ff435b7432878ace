// @ts-check
// Where a new code replaces the older one, the screen says so, and an older code is not called wrong.

import { expect, languages, test } from "./support/fixtures.mjs";

test.use({ serverOptions: ["--resend-policy", "replaces"] });

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("an older code is said to be an older one", async ({ signIn, time, words, watch }) => {
      watch.allowStatus(422);
      await signIn.begin("bo");
      const older = await signIn.textedCode();
      await time.advance(30);
      await signIn.button("resend-action", { method: "sms" }).click();
      const [start] = words("counts-replaces", { sends: 2, time: "|" }).split("\u2068|");
      await expect(signIn.widget.getByText(start)).toBeVisible();
      const newer = await signIn.textedCode(2);
      expect(newer).not.toBe(older);
      await signIn.answer(older);
      await expect(signIn.alert).toContainText(words("alert-older-title"));
      await expect(signIn.alert).not.toContainText(words("alert-wrong-title", { method: "sms" }));
      await signIn.answer(newer);
      await signIn.isIn("bo", "sms");
    });
  });
}
