// @ts-check
// What a host page may say of itself: topics of its own and their order, single messages, languages to choose between,
// hours in its time zone.

import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { widgetWords } from "./support/words.mjs";

const swedish = widgetWords("sv");

const messages = {
  en: "help-lost-card-title = My card is lost\nhelp-lost-card-body = Ring the desk in house B.\ncode-submit = Go on to the library\n",
  sv: "help-lost-card-title = Jag har tappat kortet\nhelp-lost-card-body = Ring disken i hus B.\n",
};

/** @param {object} config */
const script = (config) => `<script type="application/json">${JSON.stringify(config)}</script>`;

/** @param {import("./support/sign-in.mjs").SignIn} signIn @param {{ attributes?: Record<string, string>, config?: object }} facts */
async function openWith(signIn, { attributes, config = {} }) {
  const path = await signIn.transaction("bo");
  const inside = plainForm(`${path}/form`) + script(config);
  await serveHostPage(signIn.page, { elements: [forSignIn(path, { inside, attributes })] });
  await signIn.page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
}

test("topics of its own are in the list where it wants them, are found, linked to and told of", async ({ signIn, page, words, host }) => {
  await openWith(signIn, { attributes: { "help-topics": "lost-card nothing-helped" }, config: { messages } });
  await signIn.button("help-see").click();
  const entries = signIn.widget.getByRole("region").getByRole("listitem").getByRole("button");
  const own = entries.filter({ hasText: "My card is lost" });
  await expect(own).toBeVisible();
  const names = (await entries.allInnerTexts()).map((name) => name.trim());
  const at = names.indexOf("My card is lost");
  expect(at).toBeGreaterThan(-1);
  expect(names.indexOf(words("help-nothing-helped-title"))).toBeLessThan(names.indexOf(words("help-app-passwords-title")));
  expect(at).toBeLessThan(names.indexOf(words("help-app-passwords-title")));
  await signIn.widget.getByRole("searchbox").fill("house b");
  await expect(entries).toHaveCount(1);
  await own.click();
  await expect(signIn.widget.getByText("Ring the desk in house B.")).toBeVisible();
  expect(host.of("second-step-help-read").at(-1)?.detail).toMatchObject({ topic: "lost-card" });
  await page.keyboard.press("Escape");
  await page.evaluate(() => { location.hash = "#second-step-help=lost-card"; });
  await expect(signIn.widget.getByRole("heading", { name: "My card is lost" })).toBeVisible();
});

test("a topic without a text is not offered", async ({ signIn }) => {
  await openWith(signIn, { attributes: { "help-topics": "lost-card" } });
  await signIn.button("help-see").click();
  await expect(signIn.widget.getByRole("searchbox")).toBeVisible();
  await expect(signIn.widget.getByText("lost-card")).toHaveCount(0);
});

test("single messages are the host's, each in its language, and change with its settings", async ({ signIn, page }) => {
  await openWith(signIn, { config: { messages } });
  await expect(signIn.widget.getByRole("button", { name: "Go on to the library" })).toBeVisible();
  await signIn.field().fill("123");
  await page.evaluate(() => {
    const element = /** @type {HTMLElement & { config: object }} */ (document.querySelector("second-step"));
    element.config = { messages: "code-submit = Let me in" };
  });
  await expect(signIn.widget.getByRole("button", { name: "Let me in" })).toBeVisible();
  await expect(signIn.field()).toHaveValue("123");
});

test("the person chooses a language; the code, the help and the challenge stay", async ({ signIn, page, words, calls }) => {
  await openWith(signIn, { attributes: { "language-switcher": "en sv ar" } });
  await signIn.field().fill("123");
  const switcher = signIn.widget.getByRole("combobox", { name: words("language-label") });
  await expect(switcher.getByRole("option")).toHaveText(["English", "Svenska", "العربية"]);
  const asked = () => calls.count("start") + calls.count("challenge");
  const before = asked();
  await switcher.focus();
  await switcher.selectOption("sv");
  await expect(signIn.widget.getByRole("heading", { name: swedish("code-heading", { method: "sms" }) })).toBeVisible();
  await expect(signIn.widget).toHaveAttribute("lang", "sv");
  await expect(signIn.widget.getByRole("combobox", { name: swedish("language-label") })).toBeFocused();
  await expect(signIn.widget.getByRole("textbox", { name: swedish("code-label", { method: "sms" }) })).toHaveValue("123");
  expect(asked()).toBe(before);
  // Other settings change nothing about what the person chose; another wanted language does.
  await page.evaluate(() => document.querySelector("second-step")?.setAttribute("support-name", "Desk"));
  await expect(signIn.widget).toHaveAttribute("lang", "sv");
  await page.evaluate(() => document.querySelector("second-step")?.setAttribute("locale", "ar"));
  await expect(signIn.widget).toHaveAttribute("dir", "rtl");
});

test("hours are said with their time zone to whoever is in another one", async ({ signIn, words }) => {
  const attributes = { "support-phone": "+46 8 123 45", "support-hours": "8–17", "support-time-zone": "Asia/Tokyo" };
  await openWith(signIn, { attributes });
  await signIn.button("help-see").click();
  const panel = signIn.widget.getByRole("region");
  const said = (/** @type {string} */ hours) => panel.getByText(words("support-hours", { hours }), { exact: true });
  await expect(said("8–17 (Japan Standard Time)")).toBeVisible();
  await signIn.page.evaluate(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    document.querySelector("second-step")?.setAttribute("support-time-zone", own);
  });
  await expect(said("8–17")).toBeVisible();
  await signIn.page.evaluate(() => document.querySelector("second-step")?.setAttribute("support-time-zone", "Nowhere/At all"));
  await expect(said("8–17")).toBeVisible();
});
