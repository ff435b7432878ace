// @ts-check
// What each test is given. Every test has fresh people, both clocks stopped at the same moment, and an eye on what no test
// may cause.

import { test as base } from "@playwright/test";

import { Calls } from "./calls.mjs";
import { Keys } from "./keys.mjs";
import { Server } from "./server.mjs";
import { SignIn } from "./sign-in.mjs";
import { Tab } from "./tab.mjs";
import { Things } from "./things.mjs";
import { Time } from "./time.mjs";
import { Host } from "./told.mjs";
import { Watch } from "./watch.mjs";
import { siteWords, widgetWords } from "./words.mjs";

export { expect } from "@playwright/test";
export { languages } from "./languages.mjs";

/**
 * @typedef {{ server: Server, serverOptions: string[] }} PerWorker
 * @typedef {{ language: string, words: import("./words.mjs").Words, site: import("./words.mjs").Words, watch: Watch,
 *   time: Time, calls: Calls, host: Host, signIn: SignIn, things: Things, keys: Keys, tab: Tab }} PerTest
 */

/** With the server, and no page: for tests that bring a browser of their own. */
export const serverTest = base.extend(/** @type {import("@playwright/test").Fixtures<{}, PerWorker, import("@playwright/test").PlaywrightTestArgs, import("@playwright/test").PlaywrightWorkerArgs>} */ ({
  serverOptions: [[], { option: true, scope: "worker" }],
  server: [async ({ serverOptions }, use) => {
    const server = await Server.start(serverOptions);
    await use(server);
    await server.stop();
  }, { scope: "worker" }],
}));

/** With everything. */
export const test = serverTest.extend(/** @type {import("@playwright/test").Fixtures<PerTest, {}, import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions & PerWorker, import("@playwright/test").PlaywrightWorkerArgs & import("@playwright/test").PlaywrightWorkerOptions & PerWorker>} */ ({
  baseURL: async ({ server }, use) => use(server.address),

  language: ["en", { option: true }],
  locale: async ({ language }, use) => use(language === "en" ? "en-GB" : language),
  words: async ({ language }, use) => use(widgetWords(language)),
  site: async ({ language }, use) => use(siteWords(language)),

  watch: [async ({ page, server }, use) => {
    await server.reset();
    // Texts take two seconds, unless a test wants otherwise.
    await server.operate({ delay: 2 });
    const watch = new Watch(server);
    await watch.over(page);
    await use(watch);
    await watch.check(page);
  }, { auto: true }],
  time: [async ({ page, server, watch, javaScriptEnabled }, use) => {
    const time = new Time(page, server);
    await time.stop({ page: javaScriptEnabled !== false });
    await use(time);
  }, { auto: true }],
  calls: async ({ page }, use) => use(new Calls(page)),
  host: async ({ page }, use) => {
    const host = new Host(page);
    await host.listen();
    await use(host);
  },
  signIn: async ({ page, words, site, server, watch, time }, use) => use(new SignIn({ page, words, site, server, watch, time })),
  tab: async ({ page }, use) => use(new Tab(page)),
  things: async ({ signIn }, use) => use(new Things(signIn)),
  keys: async ({ signIn, things }, use) => use(new Keys(signIn, things)),
}));
