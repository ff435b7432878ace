// @ts-check
// A browser that reads the code off the text (WebOTP): into the field, and out of the way as soon as nobody waits for it.

import { expect, languages, test } from "./support/fixtures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the text's last line is bound to this site, and its code comes into the field by itself", async ({ signIn, page, time, host }) => {
      const browser = await hears(page);
      await signIn.begin("alva");
      expect(await browser.requests()).toEqual([]);
      await signIn.askForText();
      expect(await browser.requests()).toEqual([{ transport: ["sms"], aborted: false }]);
      await time.advance(4);
      const lines = (await signIn.phone.first().innerText()).trim().split("\n");
      const [, site, code] = /^@(\S+) #(\d{6})$/.exec(lines.at(-1) ?? "") ?? [];
      expect(site).toBe(new URL(page.url()).hostname);
      await browser.deliver(signIn.secret(code));
      await expect(signIn.field()).toHaveValue(code);
      await signIn.submit.click();
      await signIn.isIn("alva", "sms");
      const [{ detail }] = host.of("second-step-delivery");
      expect(detail).toMatchObject({ method: "sms", notice_shown: false });
      expect(detail.heard_after_s).toBeCloseTo(4, 0);
    });
  });
}

test("what was typed already is left as it is", async ({ signIn, page }) => {
  const browser = await hears(page);
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  await signIn.field().pressSequentially(code.slice(0, 3));
  await browser.deliver(code);
  await expect(signIn.field()).toHaveValue(code.slice(0, 3));
});

test("for another way, the browser is told to stop, and what it hears later goes nowhere", async ({ signIn, page }) => {
  const browser = await hears(page);
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.choose("totp");
  expect(await browser.requests()).toEqual([{ transport: ["sms"], aborted: true }]);
  await browser.deliver("123456");
  await expect(signIn.field("totp")).toHaveValue("");
});

test("back at the text, it listens again", async ({ signIn, page, time }) => {
  const browser = await hears(page);
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.choose("totp");
  await signIn.choose("sms");
  expect((await browser.requests()).map(({ aborted }) => aborted)).toEqual([true, false]);
  const code = await signIn.textedCode();
  await browser.deliver(code);
  await expect(signIn.field()).toHaveValue(code);
  await time.settled();
});

test("one request at a time, also over another text", async ({ signIn, page, time }) => {
  const browser = await hears(page);
  await signIn.begin("bo");
  await time.advance(30);
  await signIn.button("resend-action", { method: "sms" }).click();
  await expect(signIn.text("counts-same", { sends: 2 })).toBeVisible();
  expect((await browser.requests()).map(({ aborted }) => aborted)).toEqual([true, false]);
});

test("once the person is in, or has started over, nothing listens", async ({ signIn, page, host }) => {
  await host.preventDefaultOf("second-step-verified");
  await host.preventDefaultOf("second-step-cancelled");
  const browser = await hears(page);
  await signIn.begin("bo");
  await signIn.answer(await signIn.textedCode());
  await expect(signIn.heading("verified-heading")).toBeVisible();
  expect((await browser.requests()).map(({ aborted }) => aborted)).toEqual([true]);

  await page.context().clearCookies();
  await signIn.begin("bo");
  await signIn.button("start-over-action").click();
  await expect(signIn.heading("cancelled-heading")).toBeVisible();
  expect((await browser.requests()).map(({ aborted }) => aborted)).toEqual([true]);
});

for (const name of ["AbortError", "NotAllowedError", "InvalidStateError"]) {
  test(`a browser that gives up with ${name} is nobody's concern`, async ({ signIn, page }) => {
    const browser = await hears(page);
    await signIn.begin("bo");
    await expect(signIn.field()).toBeVisible();
    await browser.giveUp(name);
    await expect(signIn.alert).toBeEmpty();
    await signIn.answer(await signIn.textedCode());
    await signIn.isIn("bo", "sms");
  });
}

/** A browser that hears texts: its requests are kept, and answered by the test. @param {Page} page */
async function hears(page) {
  await page.addInitScript(() => {
    /** @type {{ options: any, resolve: (credential: any) => void, reject: (error: Error) => void }[]} */
    const asked = [];
    Object.assign(window, { asked, OTPCredential: class {} });
    const get = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = (/** @type {any} */ options) => (options?.otp ? new Promise((resolve, reject) => {
      asked.push({ options, resolve, reject });
      options.signal.addEventListener("abort", () => reject(options.signal.reason));
    }) : get(options));
  });
  return {
    /** What was asked for, the newest last. @returns {Promise<{ transport: string[], aborted: boolean }[]>} */
    requests: () => page.evaluate(() => /** @type {any} */ (window).asked.map((/** @type {any} */ { options }) => (
      { transport: options.otp.transport, aborted: options.signal.aborted }))),
    /** The text came. @param {string} code */
    deliver: (code) => page.evaluate((code) => /** @type {any} */ (window).asked.at(-1).resolve({ type: "otp", code }), code),
    /** The browser broke off. @param {string} name */
    giveUp: (name) => page.evaluate((name) => /** @type {any} */ (window).asked.at(-1).reject(new DOMException("no", name)), name),
  };
}
