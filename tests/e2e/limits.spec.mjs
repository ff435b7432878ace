// @ts-check
// Attempts, expiry and the lock in words; what is said aloud about them, and how often.

import { expect, languages, test } from "./support/fixtures.mjs";
import { beginning } from "./support/time.mjs";

/** @typedef {import("@playwright/test").Page} Page */

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("how long the code works and how many tries are left stand together with the field", async ({ signIn, words, watch, page, time }) => {
      watch.allowStatus(422);
      await signIn.begin("bo");
      const code = await signIn.textedCode();
      for (const attempts of [4, 3]) {
        await signIn.answer(signIn.wrongCode(code));
        await expect(signIn.alert).toContainText(words("attempts-left", { attempts }));
      }
      await time.advance(110);
      await page.reload();
      await expect(signIn.field()).toBeVisible();
      await expect(signIn.field()).toHaveAccessibleDescription(new RegExp(`${escaped(words("code-expires", { minutes: 9 }))} ${escaped(words("attempts-left", { attempts: 3 }))}`));
      await time.advance(60);
      await expect(signIn.field()).toHaveAccessibleDescription(new RegExp(escaped(words("code-expires", { minutes: 8 }))));
    });

    test("a lock says until when, and that a new code does not lift it", async ({ signIn, watch, words, page }) => {
      watch.allowStatus(422, 423);
      await signIn.begin("cleo");
      const code = await signIn.appCode();
      for (let tries = 0; tries < 5; tries += 1) {
        await expect(signIn.submit).toBeVisible();
        await signIn.answer(signIn.wrongCode(code), "totp");
        await expect(signIn.alert.or(signIn.heading("locked-heading")).first()).not.toBeEmpty();
        await signIn.time.settled();
      }
      await expect(signIn.heading("locked-heading")).toBeVisible();
      const [before, after] = words("locked-intro", { known: "yes", time: "|", minutes: 15 }).split("\u2068|\u2069");
      await expect(signIn.widget).toContainText(before);
      await expect(signIn.widget).toContainText(after);
      const opens = new Intl.DateTimeFormat(await page.locator("html").getAttribute("lang") ?? "", { timeStyle: "short", timeZone: "UTC" });
      await expect(signIn.widget).toContainText(opens.format(beginning + 15 * 60_000).replace(/\s/g, " "));
    });
  });
}

test("what time brings is said once each: the late text, the new one, and the code's end at five, two and one minutes", async ({ signIn, words, time, page }) => {
  await signIn.begin("bo");
  await signIn.textedCode();
  await listen(page);
  await pass(time, 590);
  expect(await heard(page)).toEqual([
    expect.stringContaining(words("late-overdue-title", { method: "sms" })),
    words("status-can-resend", { method: "sms" }),
    ...[5, 2, 1].map((minutes) => words("code-expires", { minutes })),
  ]);
});

for (const method of ["voice", "email"]) {
  test(`when the code of a ${method} message dies, one action asks for a new one`, async ({ signIn, words, time, things, calls }) => {
    await signIn.begin("eva");
    await signIn.choose(method, method === "voice" ? "Mobile" : "");
    await time.advance(600);
    await expect(signIn.alert).toContainText(words("alert-code-over-title"));
    await expect(signIn.alert).toContainText(words("alert-code-over-body", { method }));
    expect(calls.count("challenge")).toBe(1);
    const hint = method === "voice" ? "Mobile ••56" : "e••@example.org";
    await signIn.button("resend-action", { method }).or(signIn.button("send-action", { method, hint })).first().click();
    await expect(signIn.alert).toBeEmpty();
    const code = method === "voice" ? await things.calledCode(2) : (await things.mail(2)).code;
    await signIn.answer(code, method);
    await signIn.isIn("eva", method);
  });
}

test("the focus stays where the person put it, whatever time and the server bring", async ({ signIn, time, things, server, page, watch }) => {
  watch.allowStatus(422);
  await server.operate({ delay: 300 });
  await signIn.begin("eva");
  await signIn.askForText("••56");
  const startOver = signIn.button("start-over-action");
  await startOver.focus();
  await time.advance(30);
  await expect(signIn.text("late-overdue-title", { method: "sms" })).toBeVisible();
  await expect(startOver).toBeFocused();

  await signIn.choose("push");
  await startOver.focus();
  await time.advance(2);
  await things.deny.evaluate((button) => /** @type {HTMLElement} */ (button).click());
  await time.advance(4);
  await expect(signIn.heading("push-heading", { state: "over" })).toBeVisible();
  await expect(startOver).toBeFocused();

  await signIn.choose("sms");
  await startOver.focus();
  await time.advance(600);
  await expect(signIn.alert).not.toBeEmpty();
  await expect(startOver).toBeFocused();
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await time.advance(2);
  await expect(startOver).toBeFocused();
});

/** Lets time pass in steps of ten seconds. @param {import("./support/time.mjs").Time} time @param {number} seconds */
async function pass(time, seconds) {
  for (let left = seconds; left > 0; left -= 10) {
    await time.advanceServer(10);
    await time.advancePage(10);
  }
}

/** Takes down what a screen reader would say from now on. @param {Page} page */
async function listen(page) {
  await page.evaluate(() => {
    const heard = /** @type {any} */ (window).heard = /** @type {string[]} */ ([]);
    const regions = document.querySelectorAll("second-step [role=status], second-step [role=alert]");
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const changed = target instanceof Element ? target : target.parentElement;
        const region = changed?.closest("[role=status], [role=alert], [aria-live]");
        const text = region?.getAttribute("aria-live") === "off" ? "" : region?.textContent?.trim();
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    });
    for (const region of regions) observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
}

/** @param {Page} page @returns {Promise<string[]>} */
async function heard(page) {
  return page.evaluate(() => /** @type {any} */ (window).heard);
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
