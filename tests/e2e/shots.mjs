// @ts-check
// A command, not a test: draws every screen, in each language, light and dark, narrow and wide, into target/shots, for
// people to look at. `node tests/e2e/shots.mjs [screen …]`

import { mkdir, rm } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { languages } from "./support/languages.mjs";
import { Calls } from "./support/calls.mjs";
import { chromium as launch, root } from "./support/places.mjs";
import { screens, show } from "./support/screens.mjs";
import { Server } from "./support/server.mjs";
import { SignIn } from "./support/sign-in.mjs";
import { Time } from "./support/time.mjs";
import { Watch } from "./support/watch.mjs";
import { siteWords, widgetWords } from "./support/words.mjs";

const folder = `${root}target/shots`;
const widths = [320, 900];
const schemes = /** @type {const} */ (["light", "dark"]);
const wanted = process.argv.slice(2);

const server = await Server.start();
const browser = await chromium.launch(launch);
try {
  if (!wanted.length) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of wanted.length ? wanted : Object.keys(screens)) {
    for (const language of languages) await shoot(name, language);
    console.log(name);
  }
} finally {
  await browser.close();
  await server.stop();
}

/** One screen in one language: the page stays, its width and colours change. @param {string} name @param {string} language */
async function shoot(name, language) {
  await server.reset();
  const context = await browser.newContext({ baseURL: server.address, locale: language, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const [time, calls] = [new Time(page, server), new Calls(page)];
  const signIn = new SignIn({ page, words: widgetWords(language), site: siteWords(language), server, watch: new Watch(server), time });
  await time.stop({ page: true });
  await show({ signIn, calls, time, page }, screens[name], await signIn.transaction("bo"));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: `${folder}/${name}-${language}-${colorScheme}-${width}.png`, fullPage: width === 320, animations: "disabled" });
    }
  }
  await context.close();
}
