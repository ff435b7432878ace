// @ts-check
// The gallery of every screen, handed to the browser from its folder: no server, no clock, nothing that differs by day.
// `cargo xtask gallery` and `cargo xtask test e2e` build it.

import { readdirSync } from "node:fs";

import { galleryFolder, root } from "./places.mjs";

/** Every language that is shipped. */
export const spoken = readdirSync(`${root}locales`).sort();

/** English with accents, some 40 % longer, without one plain letter or digit. */
export const accented = "en-XA";

/** English that runs from right to left. */
export const mirrored = "ar-XB";

/**
 * Opens it in a language, with every screen drawn.
 * @param {import("@playwright/test").Page} page @param {string} locale @param {Record<string, string>} [more] what else the address asks for
 */
export async function open(page, locale, more = {}) {
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: galleryFolder + decodeURIComponent(pathname) });
  });
  /** @type {Error[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${address}index.html?${new URLSearchParams({ locale, ...more })}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" }).catch((error) => { throw errors[0] ?? error; });
}

/** What was wrong with the texts of what was drawn. @param {import("@playwright/test").Page} page @returns {Promise<string[]>} */
export async function problems(page) {
  const told = await page.locator("html").getAttribute("data-problems");
  return told?.split("\n").filter(Boolean) ?? ["nothing was told"];
}

/** Nobody's: every request is answered from the folder. */
const address = "http://gallery.test/";
