// @ts-check
// What hosts do with the element, and what happens where the widget cannot be had: the plain form always works.

import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";
import { expect, test } from "./support/fixtures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

test("two in one page know nothing of each other", async ({ signIn, page, host, server, watch }) => {
  watch.allowStatus(422);
  await host.preventDefaultOf("second-step-verified");
  const [cleo, bo] = [await signIn.transaction("cleo"), await signIn.transaction("bo")];
  await serveHostPage(page, { elements: [
    forSignIn(cleo, { inside: plainForm(`${cleo}/form`, "one") }), forSignIn(bo, { inside: plainForm(`${bo}/form`, "two") }),
  ] });
  await page.goto("/host-page");
  const [first, second] = [page.locator("second-step").nth(0), page.locator("second-step").nth(1)];
  await expect(first.getByRole("heading", { name: signIn.words("code-heading", { method: "totp" }) })).toBeVisible();
  await expect(second.getByRole("heading", { name: signIn.words("code-heading", { method: "sms" }) })).toBeVisible();
  expect(await twiceUsedIds(page)).toEqual([]);
  await second.getByRole("textbox").fill("000000");
  await second.getByRole("button", { name: signIn.words("code-submit"), exact: true }).click();
  await expect(second.getByRole("alert")).not.toBeEmpty();
  await expect(first.getByRole("alert")).toBeEmpty();
  await first.getByRole("textbox").fill(signIn.secret(await server.appCode("cleo")));
  await page.keyboard.press("Enter");
  await expect(first.getByRole("heading", { name: signIn.words("verified-heading") })).toBeVisible();
  await expect(second.getByRole("textbox")).toHaveValue("000000");
  expect(host.of("second-step-verified")).toHaveLength(1);
});

test("one that is put in later works as one that was there", async ({ signIn, page }) => {
  const path = await signIn.transaction("cleo");
  await serveHostPage(page, {});
  await page.goto("/host-page");
  await page.evaluate(() => customElements.whenDefined("second-step"));
  await page.evaluate((path) => {
    const element = document.createElement("second-step");
    element.setAttribute("endpoint", `${path}/second-step`);
    document.querySelector("main")?.append(element);
  }, path);
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(signIn.secret(await signIn.server.appCode("cleo")), "totp");
  await signIn.isIn("cleo", "totp");
});

test("where the host wrote no form, the element makes the same one at once", async ({ signIn, page }) => {
  const path = await signIn.transaction("cleo");
  await page.route("**/second_step.js", () => {});
  await serveHostPage(page, { elements: [forSignIn(path)] });
  await page.goto("/host-page", { waitUntil: "commit" });
  const field = page.locator("second-step form[method=post] input[name=code]");
  await expect(field).toHaveAttribute("autocomplete", "one-time-code");
  await expect(field).toHaveAttribute("inputmode", "numeric");
});

test("a move in the page keeps everything", async ({ signIn, page, calls }) => {
  const path = await signIn.transaction("alva");
  await serveHostPage(page, { elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })], after: '<aside id="elsewhere"></aside>' });
  await page.goto("/host-page");
  await signIn.choose("totp");
  await signIn.field("totp").fill("12");
  await page.evaluate(() => {
    /** @type {any} */ (window).field = document.querySelector("second-step input[name=code]");
    document.querySelector("#elsewhere")?.append(/** @type {Element} */ (document.querySelector("second-step")));
  });
  await expect(page.locator("#elsewhere second-step")).toHaveCount(1);
  await expect(signIn.field("totp")).toHaveValue("12");
  expect(await page.evaluate(() => document.querySelector("second-step input[name=code]") === /** @type {any} */ (window).field)).toBe(true);
  expect(calls.count("start")).toBe(1);
  await signIn.answer(signIn.secret(await signIn.server.appCode("alva")), "totp");
  await signIn.isIn("alva", "totp");
});

test("taken out it leaves nothing running and the plain form behind; put back it works again", async ({ signIn, page, calls, time }) => {
  const path = await signIn.transaction("bo");
  await serveHostPage(page, { elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })] });
  await page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  await signIn.field().fill("123");
  const left = await page.evaluate(async () => {
    const element = /** @type {Element} */ (document.querySelector("second-step"));
    /** @type {any} */ (window).kept = element;
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    const input = /** @type {HTMLInputElement} */ (element.querySelector("input[name=code]"));
    return { drawn: element.querySelectorAll("[class*=second-step-head], [class*=second-step-body]").length, value: input.value, label: element.querySelector("label")?.textContent };
  });
  expect(left).toEqual({ drawn: 0, value: "", label: "Code" });
  const made = calls.made.length;
  await time.advance(60);
  expect(calls.made).toHaveLength(made);
  await page.evaluate(() => document.querySelector("main")?.append(/** @type {any} */ (window).kept));
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  await signIn.answer(signIn.secret(/#(\d{6})$/.exec((await signIn.server.texts("bo"))[0])?.[1] ?? ""));
  await signIn.isIn("bo", "sms");
});

test("a second copy of the module does no harm", async ({ signIn, page }) => {
  const path = await signIn.transaction("cleo");
  await serveHostPage(page, {
    elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })],
    script: 'import "/second-step/second-step.js?copy"; globalThis.copied = true;',
  });
  await page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (window).copied)).toBe(true);
  await expect(signIn.widget.getByRole("heading", { level: 2 })).toHaveCount(1);
  await signIn.answer(signIn.secret(await signIn.server.appCode("cleo")), "totp");
  await signIn.isIn("cleo", "totp");
});

test("settings come by JSON, by property and by attribute, the attribute first", async ({ signIn, page }) => {
  const path = await signIn.transaction("bo");
  const settings = JSON.stringify({ supportName: "By script", supportPhone: "111", supportEmail: "script@example.org" });
  await serveHostPage(page, { elements: [forSignIn(path, {
    attributes: { "support-name": "By attribute" },
    inside: `${plainForm(`${path}/form`)}<script type="application/json">${settings}</script>`,
  })] });
  await page.goto("/host-page");
  await expect(signIn.text("support-heading", { name: "By attribute" })).toBeVisible();
  await expect(signIn.widget.getByRole("link", { name: signIn.words("support-phone", { phone: "111" }) })).toBeVisible();
  await page.evaluate(() => {
    /** @type {any} */ (document.querySelector("second-step")).config = { supportName: "By property", supportPhone: "222" };
  });
  await expect(signIn.widget.getByRole("link", { name: signIn.words("support-phone", { phone: "222" }) })).toBeVisible();
  await expect(signIn.text("support-heading", { name: "By attribute" })).toBeVisible();
  await expect(signIn.widget.getByRole("link", { name: signIn.words("support-email", { email: "script@example.org" }) })).toBeVisible();
});

test("settings that were there before the module count", async ({ signIn, page }) => {
  const path = await signIn.transaction("bo");
  /** @type {() => void} */
  let go = () => {};
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => { go = resolve; });
  await page.route("**/second-step.js", async (route) => {
    await gone;
    await route.continue();
  });
  await serveHostPage(page, { elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })] });
  await page.goto("/host-page", { waitUntil: "commit" });
  const element = page.locator("second-step");
  await element.evaluate((element) => { /** @type {any} */ (element).config = { supportPhone: "111" }; });
  go();
  await expect(signIn.widget.getByRole("link", { name: signIn.words("support-phone", { phone: "111" }) })).toBeVisible();
  await element.evaluate((element) => { /** @type {any} */ (element).config = { supportPhone: "222" }; });
  await expect(signIn.widget.getByRole("link", { name: signIn.words("support-phone", { phone: "222" }) })).toBeVisible();
});

test("another language is spoken at once, and everything else stays", async ({ signIn, page, calls }) => {
  const path = await signIn.transaction("bo");
  await serveHostPage(page, { elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })], lang: "sv" });
  await page.goto("/host-page");
  await expect(signIn.widget.getByRole("heading", { level: 2 })).toContainText("Skriv koden");
  await signIn.widget.getByRole("textbox").fill("123");
  await signIn.widget.evaluate((element) => element.setAttribute("locale", "en"));
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  await expect(signIn.field()).toHaveValue("123");
  expect(calls.count("start")).toBe(1);
});

test("an origin that the host allows is gone on to", async ({ signIn, page, calls }) => {
  const path = await signIn.transaction("cleo");
  await page.route("https://partner.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Partner</title><link rel=icon href='data:,'>" }));
  await calls.say("verify", { outcome: "verified", method: "totp", continue: "https://partner.example/in" });
  await serveHostPage(page, { elements: [forSignIn(path, {
    inside: plainForm(`${path}/form`), attributes: { "continue-origins": "https://other.example https://partner.example" },
  })] });
  await page.goto("/host-page");
  await signIn.answer("123456", "totp");
  await page.waitForURL("https://partner.example/in");
});

test("without an endpoint the form is posted, with the code cleaned", async ({ signIn, page, calls }) => {
  /** @type {string | null} */
  let posted = null;
  await page.route("**/native", (route) => {
    posted = route.request().postData();
    return route.fulfill({ contentType: "text/html", body: "<title>Posted</title><link rel=icon href='data:,'>" });
  });
  await serveHostPage(page, { elements: [{ attributes: { method: "sms", hint: "••12", "code-length": "6", account: "a•••" }, inside: plainForm("/native") }] });
  await page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  await expect(signIn.text("code-intro", { method: "sms", hint: "••12" })).toBeVisible();
  await expect(signIn.text("account-line", { account: "a•••" })).toBeVisible();
  await signIn.answer("12");
  await expect(signIn.alert).toContainText(signIn.words("alert-short-title"));
  expect(posted).toBeNull();
  await signIn.answer("123 456");
  await expect(page).toHaveTitle("Posted");
  expect(posted).toBe("code=123456");
  expect(calls.made).toEqual([]);
});

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const troubles = {
  "the module is missing": (page) => page.route("**/second_step_bg.wasm", (route) => route.fulfill({ status: 404 })),
  "the module does not arrive": (page) => page.route("**/second_step_bg.wasm", (route) => route.abort("connectionreset")),
  "the module is garbage": (page) => page.route("**/second_step_bg.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "no wasm at all" })),
  "the module is cut off": (page) => page.route("**/second_step_bg.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 50_000) });
  }),
  "the module comes as HTML": (page) => page.route("**/second_step_bg.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<p>Log in to the network</p>" })),
  "the glue is missing": (page) => page.route("**/second_step.js", (route) => route.fulfill({ status: 404 })),
  "the element itself is missing": (page) => page.route("**/second-step.js", (route) => route.fulfill({ status: 404 })),
  "the browser has no WebAssembly": (page) => page.addInitScript(() => { Reflect.deleteProperty(globalThis, "WebAssembly"); }),
};

for (const [trouble, cause] of Object.entries(troubles)) {
  test(`where ${trouble}, the plain form signs in`, async ({ signIn, page, watch, site, server }) => {
    watch.allow(/Failed to load/, /MIME type/, /WebAssembly/);
    await cause(page);
    await signIn.password("cleo");
    await page.getByRole("textbox", { name: site("verify-code-label") }).fill(signIn.secret(await server.appCode("cleo")));
    await page.getByRole("button", { name: site("verify-submit") }).click();
    await signIn.isIn("cleo", "totp");
  });
}

test("a module served as the wrong type still works", async ({ signIn, page }) => {
  await page.route("**/second_step_bg.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
});

test("after a crash inside the module the plain form signs in", async ({ signIn, page, server, watch }) => {
  watch.allow(/page: /, /second-step/, /RuntimeError/);
  await page.addInitScript(() => {
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...from) => {
      const made = await instantiateStreaming.apply(WebAssembly, from);
      /** @type {any} */ (window).memory = Object.values(made.instance.exports).find((one) => one instanceof WebAssembly.Memory);
      return made;
    };
  });
  await signIn.begin("cleo");
  await page.evaluate(() => { new Uint8Array(/** @type {any} */ (window).memory.buffer).fill(0xff); });
  await signIn.field("totp").pressSequentially("1");
  await expect(signIn.heading()).toHaveCount(0);
  const field = page.locator("second-step input[name=code]");
  await field.fill(signIn.secret(await server.appCode("cleo")));
  await field.press("Enter");
  await signIn.isIn("cleo", "totp");
});

test("where a language cannot be had, English is spoken", async ({ signIn, page, watch, server }) => {
  watch.allowStatus(404);
  await page.route("**/locales/sv/**", (route) => route.fulfill({ status: 404 }));
  const path = await signIn.transaction("cleo");
  await serveHostPage(page, { elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })], lang: "sv" });
  await page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(signIn.secret(await server.appCode("cleo")), "totp");
  await signIn.isIn("cleo", "totp");
});

test("where no language can be had, the plain form signs in", async ({ signIn, page, watch, site, server }) => {
  watch.allowStatus(404);
  watch.allow(/second-step/);
  await page.route("**/locales/**", (route) => route.fulfill({ status: 404 }));
  const asked = page.waitForResponse("**/locales/en/screens.ftl");
  await signIn.password("cleo");
  await asked;
  await page.getByRole("textbox", { name: site("verify-code-label") }).fill(signIn.secret(await server.appCode("cleo")));
  await page.getByRole("button", { name: site("verify-submit") }).click();
  await signIn.isIn("cleo", "totp");
});

/** Ids that stand twice in a page. @param {Page} page */
async function twiceUsedIds(page) {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
}
