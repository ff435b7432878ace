// @ts-check
// Firefox by WebDriver BiDi. Of the browsers that tests can drive, it is the one that keeps a page that somebody leaves,
// and tells it so when they come back.

import puppeteer from "puppeteer-core";

/** @typedef {import("puppeteer-core").Page} Page */

const program = process.env.SECOND_STEP_FIREFOX ?? "/usr/bin/firefox-esr";

/** Starts it without a window. */
export function startFirefox() {
  return puppeteer.launch({ browser: "firefox", executablePath: program, headless: true });
}

/** Opens a page that takes note of every time that it is shown. @param {import("puppeteer-core").Browser} firefox */
export async function openPage(firefox) {
  const page = await firefox.newPage();
  await page.evaluateOnNewDocument(() => {
    const shown = /** @type {any} */ (window).shown = /** @type {boolean[]} */ ([]);
    addEventListener("pageshow", (event) => shown.push(event.persisted));
  });
  return page;
}

/** Goes elsewhere, as by a link. @param {Page} page */
export async function goAway(page) {
  await move(page, () => {
    setTimeout(() => { location.href = "/elsewhere"; });
    return location.href;
  });
}

/** Goes back, and says whether the page was kept: for each time that it was shown, the first included. @param {Page} page @returns {Promise<boolean[]>} */
export async function comeBack(page) {
  await move(page, () => {
    setTimeout(() => history.back());
    return location.href;
  });
  return page.evaluate(() => /** @type {any} */ (window).shown);
}

/** @param {Page} page @param {() => string} go begins to leave, and says from where */
async function move(page, go) {
  const from = await page.evaluate(go);
  await until(page, (from) => location.href !== from && document.readyState === "complete", from);
}

/**
 * Waits until something holds in the page, also while the page in the tab changes to another.
 * @param {Page} page @param {(given: string) => unknown} holds in the page @param {string} [given] to it
 */
export async function until(page, holds, given = "") {
  const end = Date.now() + patience;
  /** @type {unknown} */
  let trouble;
  while (Date.now() < end) {
    // The page that was asked may be gone before it answers.
    const answer = await page.evaluate(holds, given).catch((error) => { trouble = error; });
    if (answer) return;
  }
  throw new Error(`not in ${patience} ms: ${holds} of ${given}${trouble ? ` (${trouble})` : ""}`);
}

const patience = 10_000;
