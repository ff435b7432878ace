// @ts-check
// Going about a page by keyboard.

/** Presses Tab until the focus is there. @param {import("@playwright/test").Page} page @param {import("@playwright/test").Locator} target */
export async function tabTo(page, target) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the focus never came to ${target}`);
}
