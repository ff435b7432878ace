// @ts-check
// A reload in the middle comes back to where the person was, and sends nothing.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a text that was asked for is still waited for", async ({ signIn, page, calls, time, words }) => {
      await signIn.begin("alva");
      await signIn.askForText();
      await time.advance(10);
      await page.reload();
      await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
      await expect(signIn.button("resend-action", { method: "sms" })).toHaveAccessibleDescription(words("resend-wait", { seconds: 20 }));
      expect(calls.count("challenge")).toBe(1);
      await signIn.answer(await signIn.textedCode(1));
      await signIn.isIn("alva", "sms");
    });

    test("the way that was chosen is still open", async ({ signIn, page }) => {
      await signIn.begin("alva");
      await signIn.choose("totp");
      await page.reload();
      await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
    });
  });
}

test("somebody with texts only is sent one text, however often the page is loaded", async ({ signIn, page, server }) => {
  await signIn.begin("bo");
  for (let times = 0; times < 3; times += 1) {
    await page.reload();
    await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  }
  const code = await signIn.textedCode(1);
  expect(await server.texts("bo")).toHaveLength(1);
  await signIn.answer(code);
  await signIn.isIn("bo", "sms");
});

for (const [method, hint] of [["voice", "Office"], ["email", ""], ["push", ""], ["hotp", ""], ["recovery_code", ""], ["temporary_pass", ""]]) {
  test(`a reload comes back to where one was, and sends nothing: ${method}`, async ({ signIn, page, calls, time }) => {
    await signIn.begin("eva");
    await signIn.choose(method, hint);
    const heading = method === "push" ? signIn.heading("push-heading", { state: "waiting" }) : signIn.heading("code-heading", { method });
    await expect(heading).toBeVisible();
    const number = signIn.text("push-show-label").locator("+ p");
    const shown = method === "push" ? await number.innerText() : "";
    await time.advance(3);
    await page.reload();
    await expect(heading).toBeVisible();
    if (method === "push") await expect(number).toHaveText(shown);
    if (hint) await expect(signIn.widget).toContainText(hint);
    await time.advance(3);
    expect(calls.made.filter(({ verb }) => verb === "challenge")).toHaveLength(1);
  });
}

test("before anything was chosen the chooser comes back", async ({ signIn, page, calls }) => {
  await signIn.begin("alva");
  await page.reload();
  await expect(signIn.heading("choose-heading")).toBeVisible();
  expect(calls.count("challenge")).toBe(0);
});

test("attempts are not forgotten over a reload", async ({ signIn, page, watch, words }) => {
  watch.allowStatus(422);
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  await signIn.answer(signIn.wrongCode(code));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
  await page.reload();
  await signIn.answer(signIn.wrongCode(code));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 3 }));
});

test("after the end, the page leads on to where the person is signed in", async ({ signIn, page }) => {
  await signIn.begin("cleo");
  const address = page.url();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
  await page.goto(address);
  await signIn.isIn("cleo", "totp");
});
