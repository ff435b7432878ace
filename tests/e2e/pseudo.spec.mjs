// @ts-check
// Nothing that people read or hear escapes the language files: drawn in a language that nobody speaks, every screen is in
// it from the first letter to the last. And drawn mirrored, every screen stands mirrored.

import { expect, test } from "@playwright/test";

import { walk } from "./support/escapes.mjs";
import { accented, mirrored, open, problems } from "./support/gallery.mjs";

test("every word on every screen comes from the language files", async ({ page }) => {
  await open(page, accented);
  expect(await problems(page)).toEqual([]);
  const { escaped, texts } = await walk(page);
  expect(escaped).toEqual([]);
  // There was something to walk over.
  expect(texts).toBeGreaterThan(1_000);
});

test("the help says what it has to say before it is there, and where nothing is found", async ({ page }) => {
  await open(page, accented, { help: "later", only: "help-lost-phone" });
  const waiting = await walk(page);
  expect(waiting.escaped).toEqual([]);
  await open(page, accented, { only: "help-lost-phone" });
  await page.getByRole("searchbox").fill("-");
  await page.getByRole("searchbox").fill("nowhere");
  await expect(page.locator(".second-step-panel [role=status]")).not.toBeEmpty();
  expect((await walk(page)).escaped).toEqual([]);
});

test("the walk finds what escapes, wherever it stands", async ({ page }) => {
  await open(page, accented, { only: "choose" });
  for (const [planted, where] of /** @type {const} */ ([
    ["<p>Enter the code</p>", "text"],
    ["<p>⟦Ḗƞŧḗř⟧ 30</p>", "text"],
    ["<p hidden>Hidden</p>", "text"],
    ['<div role="status" class="second-step-said">Sent</div>', "text"],
    ['<button aria-label="Close"></button>', "aria-label"],
    ['<span title="Close"></span>', "title"],
    ['<input placeholder="Code">', "placeholder"],
    ['<img alt="Key" src="data:,">', "alt"],
    ['<input type="submit" value="Go on">', "value"],
    ["<svg><title>Key</title></svg>", "text"],
    ["<p>\u2068Alma\u2069 was here</p>", "text"],
    ["<p>\u2068Alma was here</p>", "text"],
  ])) {
    await page.evaluate((html) => {
      const host = document.createElement("div");
      host.id = "planted";
      host.innerHTML = html;
      document.querySelector(".second-step")?.append(host);
    }, planted);
    const { escaped } = await walk(page);
    expect(escaped.map((one) => one.where), planted).toEqual([where]);
    await page.evaluate(() => document.getElementById("planted")?.remove());
  }
  const { escaped } = await walk(page);
  expect(escaped).toEqual([]);
});

test("in a language that is spoken, every screen would be found", async ({ page }) => {
  await open(page, "en");
  const { escaped, views } = await walk(page);
  // "starting" shows who signs in, and nothing else: but that in words.
  expect(new Set(escaped.map((one) => one.view)).size).toBe(views);
});

test("every screen stands mirrored where the language is", async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 900 });
  await open(page, mirrored);
  expect(await problems(page)).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const wrong = await page.evaluate(() => [...document.querySelectorAll(".second-step")].flatMap((widget) => {
    const box = widget.getBoundingClientRect();
    const view = widget.closest("figure")?.querySelector("figcaption")?.textContent;
    const starts = [...widget.querySelectorAll(".second-step-heading, .second-step-intro, .second-step-choice-icon, .second-step-label")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const { left, right } = text.getBoundingClientRect();
        // What starts a line is nearer to the right side than to the left one.
        return box.right - right > left - box.left + 1;
      });
    const ends = [...widget.querySelectorAll(".second-step-onward, .second-step-close")]
      .filter((element) => element.checkVisibility() && !element.closest(".second-step-way"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left - box.left > box.right - right;
      });
    const arrows = [...widget.querySelectorAll(".second-step-onward")].filter((arrow) => !getComputedStyle(arrow).transform.startsWith("matrix(-1"));
    const codes = [...widget.querySelectorAll("input[name=code], .second-step-number")].filter((code) => getComputedStyle(code).direction !== "ltr");
    return [...starts, ...ends, ...arrows, ...codes].map((element) => `${view}: ${element.outerHTML.slice(0, 100)}`);
  }));
  expect(wrong).toEqual([]);
});
