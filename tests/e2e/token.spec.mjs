// @ts-check
// A hardware token: its code, and the two codes in a row that bring it back in step.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the code in the token's window signs in", async ({ signIn, things }) => {
      await signIn.begin("eva");
      await signIn.choose("hotp");
      await expect(signIn.text("code-intro", { method: "hotp", hint: "Grey token" })).toBeVisible();
      await signIn.answer(await things.tokenCode(3), "hotp");
      await signIn.isIn("eva", "hotp");
    });

    test("a token that is far ahead is asked for its next code too, in the same field", async ({ signIn, things, words, calls }) => {
      await signIn.begin("eva");
      await signIn.choose("hotp");
      await signIn.answer(await things.tokenCode(20), "hotp");
      await expect(signIn.text("code-another-intro")).toBeVisible();
      await expect(signIn.field("hotp")).toHaveValue("");
      await expect(signIn.field("hotp")).toBeFocused();
      await expect(signIn.alert).toBeEmpty();
      await expect(signIn.widget.getByText(words("attempts-left", { attempts: 4 }))).toHaveCount(0);
      await signIn.answer(await things.tokenCode(), "hotp");
      await signIn.isIn("eva", "hotp");
      const [first, second] = calls.made.filter(({ verb }) => verb === "verify").map(({ body }) => body);
      expect(second.challenge).toBe(first.challenge);
    });
  });
}

test("a second code that does not follow the first is refused, and the token's next two bring it in step", async ({ signIn, things, words, watch }) => {
  watch.allowStatus(422);
  await signIn.begin("eva");
  await signIn.choose("hotp");
  const first = await things.tokenCode(20);
  await signIn.answer(first, "hotp");
  await expect(signIn.text("code-another-intro")).toBeVisible();
  await signIn.answer(signIn.wrongCode(first), "hotp");
  await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "hotp" }));
  await expect(signIn.text("code-another-intro")).toHaveCount(0);
  await signIn.answer(await things.tokenCode(), "hotp");
  await expect(signIn.text("code-another-intro")).toBeVisible();
  await signIn.answer(await things.tokenCode(), "hotp");
  await signIn.isIn("eva", "hotp");
});
