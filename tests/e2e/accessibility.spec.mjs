// @ts-check
// Every screen: no finding of axe, with no rule left out, in light and dark; nothing cut off or pushed aside on a narrow
// screen, with large text, or from right to left.

import { AxeBuilder } from "@axe-core/playwright";

import { screens, show } from "./support/screens.mjs";
import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const [name, screen] of Object.entries(screens)) {
      test(`${name} can be used by everybody`, async ({ signIn, calls, time, page, watch }) => {
        watch.allow(/Failed to load resource/);
        await show({ signIn, calls, time, page }, screen, await signIn.transaction("bo"));
        // What axe looks at does not hang on the language.
        /** @type {("light" | "dark")[]} */
        const schemes = language === "en" ? ["light", "dark"] : [];
        for (const colorScheme of schemes) {
          // Colours in transition are nobody's colours.
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          expect.soft(await findings(page), colorScheme).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        expect.soft(await sticksOut(page), "at 320 px").toEqual([]);
        await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
        expect.soft(await sticksOut(page), "at 320 px with text twice as large").toEqual([]);
        await page.setViewportSize({ width: 900, height: 900 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "";
          document.documentElement.dir = "rtl";
          document.querySelector("second-step")?.setAttribute("dir", "rtl");
        });
        expect.soft(await sticksOut(page), "from right to left").toEqual([]);
      });
    }
  });
}

test("the login page and the account page can be used by everybody", async ({ signIn, page, server }) => {
  await page.goto("/");
  expect(await findings(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
  await signIn.begin("cleo");
  await signIn.answer(signIn.secret(await server.appCode("cleo")), "totp");
  await signIn.isIn("cleo", "totp");
  expect(await findings(page)).toEqual([]);
});

test("every target is large enough for a thumb", async ({ signIn, calls, time, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await show({ signIn, calls, time, page }, screens.help, await signIn.transaction("bo"));
  const small = await signIn.widget.evaluate((widget) => [...widget.querySelectorAll("button, a[href], input")]
    .filter((target) => target.checkVisibility() && !target.matches(".second-step-link"))
    .map((target) => ({ name: target.textContent?.trim(), height: Math.round(target.getBoundingClientRect().height) }))
    .filter(({ height }) => height < 44));
  expect(small).toEqual([]);
});

/** What axe finds in the whole page. @param {import("@playwright/test").Page} page */
async function findings(page) {
  let isDone = false;
  const analysis = new AxeBuilder({ page }).setLegacyMode(true).analyze().finally(() => { isDone = true; });
  // It waits for the page's timers, which stand still unless they are moved.
  while (!isDone) await page.clock.runFor(10);
  const { violations } = await analysis;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ").slice(0, 400)}`);
}

/** What makes the page scroll sideways, or stands outside of it. @param {import("@playwright/test").Page} page */
async function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    const widget = /** @type {Element} */ (document.querySelector("second-step, main"));
    const outside = [...widget.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && element.checkVisibility() && (left < -1 || right > width + 1);
    });
    return [...scrolls, ...outside.map((element) => element.outerHTML.slice(0, 120))];
  });
}
