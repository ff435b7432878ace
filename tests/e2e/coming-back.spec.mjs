// @ts-check
// Two tabs, the browser's history, a lid that was closed, a tab that was starved, no network: whoever comes back sees how
// things stand within a second. The server is asked, and nothing is sent that the person did not send.

import { expect, languages, test } from "./support/fixtures.mjs";
import { beginning } from "./support/time.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a second tab shows the same, sends nothing, and the code works in either", async ({ signIn, page, context, server, words }) => {
      await signIn.begin("bo");
      const code = await signIn.textedCode();
      const other = await context.newPage();
      await other.goto(page.url());
      const field = other.locator("second-step").getByRole("textbox", { name: words("code-label", { method: "sms" }) });
      await expect(other.locator("second-step").getByRole("heading", { name: words("code-heading", { method: "sms" }) })).toBeVisible();
      expect(await server.texts("bo")).toHaveLength(1);
      await field.fill(code);
      await field.press("Enter");
      await other.waitForURL("**/account");
      await other.close();
    });
  });
}

test("signed in in another tab: this one says that the sign-in is over as soon as somebody looks, and leads on", async ({ signIn, page, context, tab, time, watch, calls, words }) => {
  watch.allowStatus(401, 410);
  await signIn.begin("cleo");
  await tab.setVisible(false);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator("second-step").getByRole("textbox").fill(await signIn.appCode());
  await other.keyboard.press("Enter");
  await other.waitForURL("**/account");
  await other.close();
  await tab.setVisible(true);
  await time.advance(1);
  await expect(signIn.heading("expired-heading")).toBeVisible();
  await expect(signIn.widget).toContainText(words("expired-intro"));
  expect(calls.count("verify")).toBe(0);
  await page.reload();
  await signIn.isIn("cleo", "totp");
});

test("another text was asked for in another tab: this one knows it, and offers no third too early", async ({ signIn, page, context, tab, time, words, server }) => {
  await signIn.begin("bo");
  await time.advance(35);
  await tab.setVisible(false);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: words("resend-action", { method: "sms" }) }).click();
  await expect(other.getByText(words("counts-same", { sends: 2 }))).toBeVisible();
  await other.close();
  await tab.setVisible(true);
  await time.advance(1);
  await expect(signIn.text("counts-same", { sends: 2 })).toBeVisible();
  await expect(signIn.button("resend-action", { method: "sms" })).toHaveAttribute("aria-disabled", "true");
  expect(await server.texts("bo")).toHaveLength(1);
});

test("out of the browser's history after the code died: said at once, and nothing is sent", async ({ signIn, tab, page, server, calls, words, time }) => {
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  await signIn.field().fill(code);
  await server.advance(700);
  const asked = calls.count("start");
  // The page itself saw no time pass.
  await tab.restore();
  await expect(signIn.field()).toBeHidden();
  await time.settled();
  expect(calls.count("start")).toBe(asked + 1);
  await expect(signIn.alert).toContainText(words("alert-code-over-title"));
  expect(calls.count("verify")).toBe(0);
  expect(calls.count("challenge")).toBe(0);
  expect(await page.evaluate(() => document.querySelector("input")?.value)).toBe("");
});

test("out of the browser's history while an answer was on its way: it is not sent again", async ({ signIn, tab, calls, time }) => {
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  time.held = /verify$/;
  await calls.answer("verify", () => {}, { times: 1 });
  await signIn.answer(code);
  await expect(signIn.button("code-submit-busy")).toBeVisible();
  await tab.restore();
  await expect(signIn.submit).toBeVisible();
  await time.advance(30);
  expect(calls.count("verify")).toBe(1);
  await expect(signIn.field()).toHaveValue("");
  time.held = undefined;
  await signIn.answer(code);
  await signIn.isIn("bo", "sms");
});

test("out of the browser's history on the chooser and at a push", async ({ signIn, tab, calls, time, things }) => {
  await signIn.begin("eva");
  await tab.restore();
  await time.settled();
  await expect(signIn.heading("choose-heading")).toBeVisible();
  expect(calls.count("challenge")).toBe(0);
  await signIn.choose("push");
  const number = await signIn.text("push-show-label").locator("+ p").innerText();
  await tab.restore();
  await time.advance(1);
  await expect(signIn.text("push-show-label").locator("+ p")).toHaveText(number);
  expect(calls.count("challenge")).toBe(1);
  await time.advance(2);
  await things.number(number).click();
  await time.untilThePageGoesOn();
  await signIn.isIn("eva", "push");
});

test("a lid closed over a push: it is over, and a new one can be sent", async ({ signIn, time, calls, words, watch }) => {
  watch.allowStatus(422);
  await signIn.begin("eva");
  await signIn.choose("push");
  await time.advance(2);
  await time.advance(400);
  await expect(signIn.heading("push-heading", { state: "over" })).toBeVisible();
  expect(calls.count("challenge")).toBe(1);
  await signIn.button("resend-action", { method: "push" }).or(signIn.button("send-action", { method: "push", hint: "Mobile" })).first().click();
  await expect(signIn.heading("push-heading", { state: "waiting" })).toBeVisible();
  await expect(signIn.widget).toContainText(words("push-show-label"));
});

test("a lid closed while only the wall clock went on, at the app: the screen stays right and the new code signs in", async ({ signIn, time, page, server, calls }) => {
  await signIn.begin("cleo");
  const asked = calls.count("start");
  await server.advance(300);
  await page.clock.setSystemTime(beginning + 300_000);
  await time.advance(1);
  expect(calls.count("start")).toBeGreaterThan(asked);
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
});

test("a clock that was set back makes nothing expire", async ({ signIn, time, page, calls }) => {
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  const asked = calls.count("start");
  await page.clock.setSystemTime(beginning - 3_600_000);
  await time.advance(2);
  expect(calls.count("start")).toBeGreaterThan(asked);
  await expect(signIn.alert).toBeEmpty();
  await signIn.answer(code);
  await signIn.isIn("bo", "sms");
});

test("a starved tab, in which timers hardly run, catches up with the first that does", async ({ signIn, time, page, server, tab, words }) => {
  await signIn.begin("bo");
  await signIn.textedCode();
  await tab.setVisible(false);
  // A minute between timers, as browsers do with pages that nobody looks at.
  for (let minute = 0; minute < 5; minute += 1) {
    await server.advance(60);
    await page.clock.fastForward(60_000);
    await time.settled();
  }
  await tab.setVisible(true);
  await time.advance(1);
  await expect(signIn.field()).toHaveAccessibleDescription(new RegExp(words("code-expires", { minutes: 5 })));
  await expect(signIn.button("resend-action", { method: "sms" })).not.toHaveAttribute("aria-disabled");
});

test("offline while the code died, and back: said within a second", async ({ signIn, context, time, calls, words, watch }) => {
  // The panes beside the page miss the network too.
  watch.allow(/ERR_INTERNET_DISCONNECTED.*\/demo\//);
  await signIn.begin("bo");
  await signIn.textedCode();
  await context.setOffline(true);
  await time.advance(300);
  await expect(signIn.text("offline-notice")).toBeVisible();
  await time.advance(350);
  await context.setOffline(false);
  await time.advance(1);
  await expect(signIn.alert).toContainText(words("alert-code-over-title"));
  await expect(signIn.text("offline-notice")).toHaveCount(0);
  expect(calls.count("verify")).toBe(0);
});

test("somebody locked the account elsewhere: said as soon as somebody looks", async ({ signIn, browser, server, tab, time, watch, page }) => {
  watch.allowStatus(423);
  await signIn.begin("cleo");
  await tab.setVisible(false);
  const elsewhere = await browser.newContext({ baseURL: server.address });
  const path = await signInElsewhere(elsewhere, server);
  const { challenges } = await ask(elsewhere, server, `${path}/second-step/start`, {});
  const { id } = challenges.at(-1) ?? await ask(elsewhere, server, `${path}/second-step/challenge`, { authenticator: await authenticator(elsewhere, server, path), intent: "new" });
  for (let tries = 0; tries < 5; tries += 1) {
    await ask(elsewhere, server, `${path}/second-step/verify`, { challenge: id, answer: { type: "code", code: "000000" }, remember: false });
  }
  await elsewhere.close();
  await tab.setVisible(true);
  await time.advance(1);
  await expect(signIn.heading("locked-heading")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

/** @param {import("@playwright/test").BrowserContext} context @param {import("./support/server.mjs").Server} server */
async function signInElsewhere(context, server) {
  const form = { user: "cleo", password: server.person("cleo").password };
  const response = await context.request.post("/sign-in", { form, headers: { origin: server.address }, maxRedirects: 0 });
  return response.headers().location;
}

/** @param {import("@playwright/test").BrowserContext} context @param {import("./support/server.mjs").Server} server @param {string} path */
async function authenticator(context, server, path) {
  return (await ask(context, server, `${path}/second-step/start`, {})).authenticators[0].id;
}

/** @param {import("@playwright/test").BrowserContext} context @param {import("./support/server.mjs").Server} server @param {string} path @param {object} data */
async function ask(context, server, path, data) {
  return (await context.request.post(path, { data, headers: { origin: server.address } })).json();
}
