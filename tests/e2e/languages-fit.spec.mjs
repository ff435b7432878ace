// @ts-check
// Every screen in every language, and in the two that nobody speaks: every text is there, and nothing is cut off or
// sticks out, on the narrowest screen or with text twice as large (WCAG 1.4.4, 1.4.10).

import { expect, test } from "@playwright/test";

import { accented, mirrored, open, problems, spoken } from "./support/gallery.mjs";

for (const locale of [...spoken, accented, mirrored]) {
  test(`every screen has room in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, locale);
    expect(await problems(page)).toEqual([]);
    const narrow = await look(page);
    expect.soft(narrow.cut, "at 320 px").toEqual([]);
    expect(narrow.views).toBeGreaterThan(80);

    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    expect.soft((await look(page)).cut, "at 320 px, text twice as large").toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    expect.soft((await look(page)).cut, "at 640 px, text twice as large").toEqual([]);
  });
}

test("what has no room is found", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page, "en", { only: "choose,code-totp" });
  for (const [part, style] of /** @type {const} */ ([
    ["heading", "white-space: nowrap"],
    ["heading", "white-space: nowrap; overflow: hidden"],
    ["submit", "inline-size: 3rem !important; overflow-wrap: normal !important"],
    ["intro", "block-size: 1rem; overflow: hidden"],
    ["choice", "margin-inline-start: 3rem !important"],
  ])) {
    const added = await page.addStyleTag({ content: `.second-step.second-step .second-step-${part} { ${style}; }` });
    const { cut } = await look(page);
    expect(cut.some((one) => one.includes(`second-step-${part}`)), `${part} { ${style} }: ${cut}`).toBe(true);
    await added.evaluate((element) => /** @type {Element} */ (element).remove());
  }
  expect((await look(page)).cut).toEqual([]);
});

/** Texts that are cut off or leave the box that they stand in, each with its screen. @param {import("@playwright/test").Page} page */
async function look(page) {
  return page.evaluate(() => {
    /** @type {Set<string>} */
    const cut = new Set();
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) cut.add(`the page is ${page.scrollWidth} px wide`);
    const widgets = [...document.querySelectorAll(".second-step")];
    for (const widget of widgets) {
      const view = widget.closest("figure")?.querySelector("figcaption")?.textContent;
      const note = (/** @type {Element} */ element, /** @type {string} */ what) => {
        cut.add(`${view}: ${element.className || element.localName} ${what}: ${element.textContent?.slice(0, 60)}`);
      };
      const frame = widget.getBoundingClientRect();
      for (const element of widget.querySelectorAll("*")) {
        if (element.closest("svg, .second-step-said") || !element.checkVisibility()) continue;
        const box = element.getBoundingClientRect();
        // What is drawn as text reaches out of its column by its padding, so that its words stand in line with the rest.
        const slack = element.matches(".second-step-quiet, .second-step-way") ? parseFloat(getComputedStyle(page).fontSize) : 1;
        if (box.left < frame.left - slack || box.right > frame.right + slack) note(element, "sticks out");
        // An inline box has no width of its own.
        if (element.clientWidth && element.scrollWidth > element.clientWidth + 1) note(element, "is too wide");
        const { overflowY } = getComputedStyle(element);
        if (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1) note(element, "is too tall");
      }
      const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = /** @type {Element} */ (node.parentElement);
        if (!node.nodeValue?.trim() || element.closest(".second-step-said, select") || !element.checkVisibility()) continue;
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        const holder = element.closest("button, a, p, h2, h3, li, label, .second-step-alert, .second-step-late") ?? widget;
        const box = getComputedStyle(holder).display === "inline" ? frame : holder.getBoundingClientRect();
        if (text.left < box.left - 1 || text.right > box.right + 1) note(element, "has text outside");
      }
    }
    return { cut: [...cut], views: widgets.length };
  });
}
