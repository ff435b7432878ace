// @ts-check
// The built widget round the server's own form, its English replaced by the accented pseudo-locale: what it says there comes
// from the language files too, and what the server and the host say stands apart.

import { readFile } from "node:fs/promises";

import { walk } from "./support/escapes.mjs";
import { expect, test as base } from "./support/fixtures.mjs";
import { accented } from "./support/gallery.mjs";
import { galleryFolder } from "./support/places.mjs";
import { screens, show } from "./support/screens.mjs";
import { widgetWords } from "./support/words.mjs";

const test = base.extend({ words: async ({}, use) => use(widgetWords(accented, `${galleryFolder}/locales`)) });

for (const [name, screen] of Object.entries(screens)) {
  test(`${name} says nothing of its own`, async ({ signIn, calls, time, page, watch }) => {
    watch.allow(/Failed to load resource/);
    await page.route("**/locales/en/*.ftl", async (route) => {
      const file = new URL(route.request().url()).pathname.split("/").at(-1);
      const body = await readFile(`${galleryFolder}/locales/${accented}/${file}`, "utf8");
      await route.fulfill({ contentType: "text/plain; charset=utf-8", body });
    });
    await show({ signIn, calls, time, page }, screen, await signIn.transaction("bo"));
    const { escaped, texts } = await walk(page);
    expect(escaped).toEqual([]);
    expect(texts).toBeGreaterThan(3);
  });
}
