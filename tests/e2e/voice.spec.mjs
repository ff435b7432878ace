// @ts-check
// A call that reads the code aloud: to several numbers, each a way of its own.

import { expect, languages, test } from "./support/fixtures.mjs";

const numbers = ["Mobile ••56", "Office ••78", "Alternate ••90"];

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the code of a call signs in", async ({ signIn, things, calls, server }) => {
      await signIn.begin("eva");
      await signIn.choose("voice", "Office");
      await expect(signIn.heading("code-heading", { method: "voice" })).toBeVisible();
      await expect(signIn.text("code-intro", { method: "voice", hint: "Office ••78" })).toBeVisible();
      await signIn.answer(await things.calledCode(), "voice");
      await signIn.isIn("eva", "voice");
      expect(calls.count("challenge")).toBe(1);
      expect(await server.texts("eva")).toHaveLength(0);
    });

    test("each number is a way of its own, masked, and set apart from the words around it", async ({ signIn, words }) => {
      await signIn.begin("eva");
      const entries = signIn.choice("voice");
      await expect(entries).toHaveCount(numbers.length);
      for (const [place, hint] of numbers.entries()) {
        await expect(entries.nth(place)).toHaveAccessibleName(new RegExp(`^${words("choose-name", { method: "voice" })} ${hint} `));
        await expect(entries.nth(place).locator("bdi")).toHaveText(hint);
      }
      await expect(signIn.widget).not.toContainText("70174");
    });
  });
}

test("a call to another number is another challenge: its own code signs in", async ({ signIn, things, calls, watch, words }) => {
  watch.allowStatus(422);
  await signIn.begin("eva");
  await signIn.choose("voice", "Mobile");
  const mobile = await things.calledCode(1);
  await signIn.choose("voice", "Alternate");
  await expect(signIn.text("code-intro", { method: "voice", hint: "Alternate ••90" })).toBeVisible();
  const alternate = await things.calledCode(2);
  await expect(things.calls.first()).toContainText("Alternate");
  await expect(things.calls.last()).toContainText("Mobile");
  const [first, second] = calls.made.filter(({ verb }) => verb === "challenge").map(({ body }) => body.authenticator);
  expect(first).not.toBe(second);
  if (mobile !== alternate) {
    await signIn.answer(mobile, "voice");
    await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "voice" }));
  }
  await signIn.answer(alternate, "voice");
  await signIn.isIn("eva", "voice");
});

test("another call can be had once the wait is over", async ({ signIn, things, time }) => {
  await signIn.begin("eva");
  await signIn.choose("voice", "Mobile");
  await things.calledCode(1);
  const again = signIn.button("resend-action", { method: "voice" });
  await expect(again).toHaveAttribute("aria-disabled", "true");
  await time.advance(26);
  await again.click();
  await expect(signIn.text("status-sent-again", { method: "voice" })).toBeVisible();
  await signIn.answer(await things.calledCode(2), "voice");
  await signIn.isIn("eva", "voice");
});
