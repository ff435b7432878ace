// @ts-check
// Back through the browser's history to a page that Firefox kept: the code is gone from it, the server is asked how things
// stand, and nothing is sent again.

import { comeBack, goAway, openPage, startFirefox, until } from "./support/firefox.mjs";
import { expect, serverTest } from "./support/fixtures.mjs";
import { KeepableSite } from "./support/keepable.mjs";
import { widgetWords } from "./support/words.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ site: KeepableSite, address: string, tab: Page }} PerTest */
/** @typedef {{ firefox: import("puppeteer-core").Browser }} PerWorker */

const words = widgetWords("en");

const test = serverTest.extend(/** @type {import("@playwright/test").Fixtures<PerTest, PerWorker, {}, { server: import("./support/server.mjs").Server }>} */ ({
  firefox: [async ({}, use) => {
    const firefox = await startFirefox();
    await use(firefox);
    await firefox.close();
  }, { scope: "worker" }],
  site: async ({ server }, use) => {
    await server.reset();
    await server.operate({ delay: 2 });
    const site = new KeepableSite(server.address);
    await use(site);
    site.close();
  },
  address: async ({ site }, use) => use(await site.listen()),
  tab: async ({ firefox }, use) => {
    const page = await openPage(firefox);
    await use(page);
    await page.close();
  },
}));

test("the code is gone, the server is asked once, and the code still signs in", async ({ tab, address, site, server }) => {
  await signIn(tab, address, server.person("bo"));
  await shows(tab, words("code-heading", { method: "sms" }));
  await server.advance(5);
  const [text] = await server.texts("bo");
  const code = /#(\d{6})$/.exec(text)?.[1] ?? "";
  await tab.type(field, code);
  await goAway(tab);
  const [starts, verifies] = [site.count("start"), site.count("verify")];
  expect(await comeBack(tab), "the page was kept").toEqual([false, true]);
  expect(await tab.$eval(field, (input) => /** @type {HTMLInputElement} */ (input).value)).toBe("");
  await expect.poll(() => site.count("start")).toBe(starts + 1);
  await shows(tab, words("code-heading", { method: "sms" }));
  expect(site.count("verify")).toBe(verifies);
  expect(site.count("challenge")).toBe(0);
  await tab.type(field, code);
  await tab.keyboard.press("Enter");
  await until(tab, () => location.pathname === "/account");
});

test("a code that died meanwhile is said to have", async ({ tab, address, site, server }) => {
  await signIn(tab, address, server.person("bo"));
  await shows(tab, words("code-heading", { method: "sms" }));
  await tab.type(field, "123456");
  await goAway(tab);
  await server.advance(700);
  expect(await comeBack(tab)).toEqual([false, true]);
  await shows(tab, words("alert-code-over-title"));
  expect(site.count("verify")).toBe(0);
  expect(await server.texts("bo")).toHaveLength(1);
});

test("a request that was approved meanwhile lets the person in", async ({ tab, address, server }) => {
  await signIn(tab, address, server.person("eva"));
  await shows(tab, words("choose-heading"));
  await press(tab, words("choose-name", { method: "push" }));
  await shows(tab, words("push-show-label"));
  const number = await tab.$eval(".second-step-number", (element) => element.textContent);
  await goAway(tab);
  const approved = await fetch(`${server.address}/demo/people/eva/push`, {
    method: "POST", headers: { "content-type": "application/json", origin: server.address },
    body: JSON.stringify({ decision: "approve", number }),
  });
  expect(approved.ok).toBe(true);
  expect(await comeBack(tab)).toEqual([false, true]);
  await until(tab, () => location.pathname === "/account");
});

test("after the end it is a new visit: the server is asked, and the code is not sent again", async ({ tab, address, site, server }) => {
  await signIn(tab, address, server.person("cleo"));
  await shows(tab, words("code-heading", { method: "totp" }));
  await tab.type(field, await server.appCode("cleo"));
  await tab.keyboard.press("Enter");
  await until(tab, () => location.pathname === "/account");
  const starts = site.count("start");
  expect(await comeBack(tab)).toEqual([false, true]);
  await expect.poll(() => site.count("start")).toBe(starts + 1);
  await shows(tab, words("expired-heading"));
  expect(site.count("verify")).toBe(1);
});

const field = "second-step input[name=code]";

/** Gives the password. @param {Page} page @param {string} address @param {import("./support/server.mjs").Person} person */
async function signIn(page, address, { user, password }) {
  await page.goto(`${address}/`);
  await page.type("input[name=user]", user);
  await page.type("input[name=password]", password);
  await page.keyboard.press("Enter");
  await until(page, () => location.pathname.startsWith("/sign-in/"));
}

/** Waits until the widget says something. @param {Page} page @param {string} text */
async function shows(page, text) {
  await until(page, (text) => /** @type {HTMLElement | null} */ (document.querySelector("second-step"))?.innerText.includes(text), text);
}

/** Presses the button that says this. @param {Page} page @param {string} text */
async function press(page, text) {
  await page.evaluate((text) => {
    const buttons = [...document.querySelectorAll("second-step button")];
    /** @type {HTMLElement | undefined} */ (buttons.find((button) => button.textContent?.includes(text)))?.click();
  }, text);
}
