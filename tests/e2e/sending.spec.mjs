// @ts-check
// Asking for another code: when, how often, and what the phone then holds.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("another text can be had once the wait is over", async ({ signIn, time, words }) => {
      await signIn.begin("bo");
      const resend = signIn.button("resend-action", { method: "sms" });
      const first = await signIn.textedCode();
      await expect(resend).toHaveAttribute("aria-disabled", "true");
      await expect(resend).toHaveAccessibleDescription(words("resend-wait", { seconds: 30 }));
      await time.advance(6);
      await expect(resend).toHaveAccessibleDescription(words("resend-wait", { seconds: 20 }));
      await time.advance(19);
      await expect(resend).toHaveAttribute("aria-disabled", "true");
      await time.advance(1);
      await expect(resend).not.toHaveAttribute("aria-disabled");
      await expect(signIn.widget.getByRole("status").filter({ hasText: words("status-can-resend", { method: "sms" }) })).toHaveCount(1);
      await resend.click();
      await expect(signIn.text("status-sent-again", { method: "sms" })).toBeVisible();
      await expect(signIn.text("counts-same", { sends: 2 })).toBeVisible();
      const second = await signIn.textedCode(2);
      expect(second).toBe(first);
      await signIn.answer(second);
      await signIn.isIn("bo", "sms");
    });

    test("after five texts there are no more, but the last one works", async ({ signIn, time }) => {
      await signIn.begin("bo");
      for (let sent = 1; sent < 5; sent += 1) {
        await time.advance(30);
        await signIn.button("resend-action", { method: "sms" }).click();
        await expect(signIn.text("counts-same", { sends: sent + 1 })).toBeVisible();
      }
      await time.advance(30);
      await expect(signIn.button("resend-action", { method: "sms" })).toHaveCount(0);
      await expect(signIn.text("resend-none", { method: "sms" })).toBeVisible();
      await signIn.answer(await signIn.textedCode(5));
      await signIn.isIn("bo", "sms");
    });
  });
}

test("a press during the wait sends nothing", async ({ signIn, calls, page }) => {
  await signIn.begin("bo");
  const resend = signIn.button("resend-action", { method: "sms" });
  await resend.click({ force: true });
  await resend.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  expect(calls.count("challenge")).toBe(0);
});

test("a page whose clock runs ahead is told by the server how long the wait is", async ({ signIn, time, watch, words, server }) => {
  watch.allowStatus(429);
  await signIn.begin("bo");
  await time.advancePage(30);
  await signIn.button("resend-action", { method: "sms" }).click();
  await expect(signIn.alert).toContainText(words("alert-too-soon-title"));
  const resend = signIn.button("resend-action", { method: "sms" });
  await expect(resend).toHaveAccessibleDescription(words("resend-wait", { seconds: 30 }));
  expect(await server.texts("bo")).toHaveLength(0);
  await time.advance(30);
  await resend.click();
  await expect(signIn.text("status-sent-again", { method: "sms" })).toBeVisible();
});

test("a page that counts wrong is told by the server that there are no more", async ({ signIn, time, watch, words, calls }) => {
  watch.allowStatus(429);
  await calls.refuse("challenge", 429, { code: "too_many_sends", reference: "ref-2" });
  await signIn.begin("bo");
  await time.advance(30);
  await signIn.button("resend-action", { method: "sms" }).click();
  await expect(signIn.alert).toContainText(words("alert-sends-title"));
  await expect(signIn.text("resend-none", { method: "sms" })).toBeVisible();
  await signIn.answer(await signIn.textedCode());
  await signIn.isIn("bo", "sms");
});

test("a text that the operator does not take can be tried again, or another way taken", async ({ signIn, server, watch, words }) => {
  watch.allowStatus(502);
  await server.operate({ refuse: true });
  await signIn.begin("alva");
  await signIn.choice("sms").click();
  await expect(signIn.alert).toContainText(words("alert-delivery-title", { method: "sms" }));
  await server.operate({ delay: 2 });
  await signIn.button("retry-action").click();
  await expect(signIn.field()).toBeVisible();
  await signIn.answer(await signIn.textedCode());
  await signIn.isIn("alva", "sms");
});

test("switching back to a text that is on its way sends no other", async ({ signIn, calls, words }) => {
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.choose("totp");
  await signIn.button("alternatives-action").click();
  await expect(signIn.choice("sms")).toContainText(words("choose-alive", { method: "sms" }));
  await signIn.choice("sms").click();
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  expect(calls.made.filter(({ verb, body }) => verb === "challenge" && body.intent === "resend")).toHaveLength(0);
  await signIn.answer(await signIn.textedCode(1));
  await signIn.isIn("alva", "sms");
});

test("going back from the chooser leaves everything as it was", async ({ signIn, calls }) => {
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.field().fill("123");
  await signIn.button("alternatives-action").click();
  await signIn.button("choose-back").click();
  await expect(signIn.field()).toHaveValue("123");
  await expect(signIn.field()).toBeFocused();
  expect(calls.count("challenge")).toBe(1);
});
