// @ts-check
// Everything by keyboard alone, and the focus where one looks for it.

import { expect, test } from "./support/fixtures.mjs";
import { tabTo } from "./support/keyboard.mjs";

test("from the login page to the account", async ({ signIn, page, site, server }) => {
  await page.goto("/");
  await tabTo(page, page.getByRole("textbox", { name: site("login-user-label") }));
  await page.keyboard.type("alva");
  await tabTo(page, page.getByLabel(site("login-password-label")));
  await page.keyboard.type(server.person("alva").password);
  await page.keyboard.press("Enter");
  await expect(signIn.heading("choose-heading")).toBeVisible();
  await tabTo(page, signIn.choice("sms"));
  await page.keyboard.press("Enter");
  await expect(signIn.field()).toBeFocused();
  await tabTo(page, signIn.button("alternatives-action"));
  await page.keyboard.press("Space");
  await expect(signIn.heading("choose-heading")).toBeFocused();
  await tabTo(page, signIn.choice("totp"));
  await page.keyboard.press("Enter");
  await expect(signIn.field("totp")).toBeFocused();
  await page.keyboard.type(await signIn.appCode());
  await page.keyboard.press("Enter");
  await signIn.isIn("alva", "totp");
});

test("every control of every screen can be reached, in the order in which it stands, and shows its focus", async ({ signIn, page, time, watch }) => {
  watch.allowStatus(422);
  /** @type {Record<string, () => Promise<unknown>>} */
  const screens = {
    chooser: () => signIn.begin("alva"),
    "waiting for a text": () => signIn.askForText(),
    "a text that is late, with a resend": () => time.advance(40),
    "a refusal": async () => {
      await signIn.answer("000000");
      await expect(signIn.alert).not.toBeEmpty();
    },
    "the help": async () => {
      await signIn.button("help-see").first().click();
      await expect(signIn.widget.getByRole("searchbox")).toBeVisible();
    },
    "the chooser again": async () => {
      await signIn.button("help-close").click();
      await signIn.button("alternatives-action").click();
    },
  };
  for (const [name, go] of Object.entries(screens)) {
    await go();
    const { expected, reached } = await walk(page);
    expect(reached, name).toEqual(expected);
    expect(expected.length, name).toBeGreaterThan(1);
  }
});

test("nothing takes the focus unless the person did something", async ({ signIn, page, time }) => {
  await signIn.begin("bo");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await time.advance(60);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await signIn.field().focus();
  await time.advance(60);
  await expect(signIn.field()).toBeFocused();
});

test("Escape closes the help and gives the focus back", async ({ signIn, page }) => {
  await signIn.begin("bo");
  await tabTo(page, signIn.button("help-see"));
  await page.keyboard.press("Enter");
  await expect(signIn.widget.getByRole("heading", { level: 3 }).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(signIn.button("help-see")).toBeFocused();
  await expect(signIn.widget.getByRole("searchbox")).toHaveCount(0);
});

/** What there is to reach in the widget, and what Tab reaches; a stop that does not show its focus is marked. @param {import("@playwright/test").Page} page */
async function walk(page) {
  const expected = await page.evaluate(() => {
    const widget = /** @type {Element} */ (document.querySelector("second-step"));
    const controls = [...widget.querySelectorAll("a[href], button, input, select, summary")].filter((control) => control.checkVisibility());
    const seen = /** @type {any} */ (window);
    seen.nameOf = (/** @type {Element} */ control) => `${control.tagName} ${(control.getAttribute("aria-label") ?? control.textContent ?? "").trim()}`;
    document.body.tabIndex = -1;
    document.body.focus();
    return controls.map(seen.nameOf);
  });
  /** @type {string[]} */
  const reached = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return { over: true };
      if (!at.closest("second-step")) return {};
      const style = getComputedStyle(at);
      const shows = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      return { name: /** @type {any} */ (window).nameOf(at) + (shows ? "" : " (no focus to be seen)") };
    });
    if (stop.name) reached.push(stop.name);
    else if (stop.over || reached.length) break;
  }
  return { expected, reached };
}
