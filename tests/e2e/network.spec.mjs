// @ts-check
// The network goes away, before, during and after an answer; and comes back.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("offline before: it is said, nothing is sent, the code stays", async ({ signIn, context, words, calls }) => {
      await signIn.begin("bo");
      const code = await signIn.textedCode();
      await context.setOffline(true);
      await expect(signIn.text("offline-notice")).toBeVisible();
      await signIn.answer(code);
      await expect(signIn.alert).toContainText(words("alert-offline-title"));
      await expect(signIn.field()).toHaveValue(code);
      expect(calls.count("verify")).toBe(0);
      await context.setOffline(false);
      await expect(signIn.text("status-back-online")).toBeVisible();
      await expect(signIn.alert).toBeEmpty();
      await signIn.submit.click();
      await signIn.isIn("bo", "sms");
    });

    test("the connection breaks on the way: the code stays and goes out again", async ({ signIn, calls, words, watch }) => {
      watch.allow(/ERR_CONNECTION_RESET/);
      await calls.answer("verify", (route) => route.abort("connectionreset"), { times: 1 });
      await signIn.begin("cleo");
      const code = await signIn.appCode();
      await signIn.answer(code, "totp");
      await expect(signIn.alert).toContainText(words("alert-offline-title"));
      await expect(signIn.field("totp")).toHaveValue(code);
      await signIn.submit.click();
      await signIn.isIn("cleo", "totp");
    });
  });
}

test("the answer to a good code is lost: it is never called success, and loading the page again leads on", async ({ signIn, calls, words, watch, host, page }) => {
  watch.allow(/ERR_CONNECTION_RESET/);
  watch.allowStatus(401);
  await calls.answer("verify", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  }, { times: 1 });
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await expect(signIn.alert).toContainText(words("alert-offline-title"));
  await signIn.submit.click();
  await expect(signIn.heading("expired-heading")).toBeVisible();
  expect(host.of("second-step-verified")).toEqual([]);
  await expect(signIn.button("end-action")).toBeVisible();
  await page.reload();
  await signIn.isIn("cleo", "totp");
});

test("offline while a text is asked for: it can be asked for again", async ({ signIn, calls, words, watch, server }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await calls.answer("challenge", (route) => route.abort("internetdisconnected"), { times: 1 });
  await signIn.begin("alva");
  await signIn.choice("sms").click();
  await expect(signIn.alert).toContainText(words("alert-offline-title"));
  await signIn.alert.getByRole("button", { name: words("retry-action") }).click();
  await expect(signIn.field()).toBeVisible();
  await signIn.answer(await signIn.textedCode());
  await signIn.isIn("alva", "sms");
  expect(await server.texts("alva")).toHaveLength(1);
});

test("offline from the start: it can be tried again, and goes on by itself when the network is back", async ({ signIn, calls, words, watch, context }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await calls.answer("start", (route) => route.abort("internetdisconnected"));
  await signIn.begin("cleo");
  await expect(signIn.heading("unreachable-heading")).toBeVisible();
  await signIn.button("retry-action").click();
  await expect(signIn.heading("unreachable-heading")).toBeVisible();
  await context.setOffline(true);
  await calls.stopAnswering();
  await context.setOffline(false);
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
});

test("a server that never answers is given up, and what was typed stays", async ({ signIn, calls, words, time }) => {
  await signIn.begin("cleo");
  const code = await signIn.appCode();
  time.held = /verify$/;
  await calls.answer("verify", () => {}, { times: 1 });
  await signIn.answer(code, "totp");
  await expect(signIn.button("code-submit-busy")).toBeVisible();
  await time.advance(25);
  await expect(signIn.alert).toContainText(words("alert-timeout-title"));
  await expect(signIn.field("totp")).toHaveValue(code);
  time.held = undefined;
  await signIn.submit.click();
  await signIn.isIn("cleo", "totp");
});

test("a code typed while offline is still there, and the text can come meanwhile", async ({ signIn, context, page }) => {
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  await signIn.field().pressSequentially(code.slice(0, 3));
  await context.setOffline(true);
  await signIn.field().pressSequentially(code.slice(3));
  await context.setOffline(false);
  await expect(signIn.text("status-back-online")).toBeVisible();
  await expect(signIn.field()).toHaveValue(code);
  await page.keyboard.press("Enter");
  await signIn.isIn("bo", "sms");
});
