// @ts-check
// The code field: typed, pasted, composed; and what the widget leaves alone when it takes the field over.

import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";
import { expect, test } from "./support/fixtures.mjs";

/** A code with a leading zero, as it may come. */
const code = "012345";
const pasted = {
  "as it is": code,
  "with a space": "012 345",
  "with a dash": "012-345",
  "with a prefix": "G-012345",
  "with blanks round it": "  012345\n",
  "a whole message": "012345 is your Second Step code. It works for 10 minutes.\n\n@localhost #012345",
  "a message with another number in it": "Kod 012345. Ring 0771-123 123 om du inte har bett om den.",
  "Arabic-Indic digits": "٠١٢٣٤٥",
  "Persian digits": "۰۱۲۳۴۵",
  "full-width digits": "０１２３４５",
  "zero-width marks": "012\u200b345\ufeff",
  "bidi marks": "\u202a012345\u202c",
};

for (const [how, text] of Object.entries(pasted)) {
  test(`a code pasted ${how} is sent as the code`, async ({ signIn, page, calls, watch }) => {
    watch.allowStatus(422);
    signIn.secret(code);
    await calls.refuse("verify", 422, { code: "wrong_code", attempts_left: 4 });
    await signIn.begin("bo");
    await paste(page, signIn.field(), text);
    await signIn.submit.click();
    await expect(signIn.alert).not.toBeEmpty();
    expect(calls.made.filter(({ verb }) => verb === "verify").map(({ body }) => body.answer)).toEqual([{ type: "code", code }]);
    await expect(signIn.field()).toHaveValue(new RegExp(`^(${code}|${text.trim()})$`, "s"));
  });
}

test("a paste can be undone", async ({ signIn, page }) => {
  await signIn.begin("bo");
  await paste(page, signIn.field(), "Your code is 123456.");
  await expect(signIn.field()).toHaveValue("123456");
  await page.keyboard.press("Control+Z");
  await expect(signIn.field()).not.toHaveValue("123456");
});

test("a recovery code keeps its letters and dashes", async ({ signIn, page, calls, watch }) => {
  watch.allowStatus(422);
  await calls.refuse("verify", 422, { code: "wrong_code", attempts_left: 4 });
  await signIn.begin("alva");
  await signIn.choose("recovery_code");
  await paste(page, signIn.field("recovery_code"), " ab1c-D2ef-3456 ");
  await signIn.submit.click();
  await expect(signIn.alert).not.toBeEmpty();
  expect(calls.made.find(({ verb }) => verb === "verify")?.body.answer.code).toBe("ab1c-D2ef-3456");
});

test("a leading zero is a digit, typed or shown", async ({ signIn, calls, watch }) => {
  watch.allowStatus(422);
  await calls.refuse("verify", 422, { code: "wrong_code", attempts_left: 4 });
  await signIn.begin("bo");
  await signIn.field().pressSequentially("000001");
  await signIn.submit.click();
  await expect(signIn.alert).not.toBeEmpty();
  await expect(signIn.field()).toHaveValue("000001");
  expect(calls.made.find(({ verb }) => verb === "verify")?.body.answer.code).toBe("000001");
});

test("there is one code field, with the attributes that keyboards and password managers look for", async ({ signIn, page }) => {
  await signIn.begin("bo");
  await expect(page.locator("input[autocomplete=one-time-code]")).toHaveCount(1);
  const field = signIn.field();
  for (const [name, value] of [["type", "text"], ["name", "code"], ["inputmode", "numeric"], ["autocomplete", "one-time-code"]]) {
    await expect(field).toHaveAttribute(name, value);
  }
  await expect(field).not.toHaveAttribute("maxlength");
  await signIn.button("help-see").click();
  await expect(page.locator("second-step form").getByRole("searchbox")).toHaveCount(0);
});

test.describe("a code that sends itself", () => {
  test.beforeEach(async ({ signIn, page, calls, watch }) => {
    watch.allowStatus(422);
    await calls.refuse("verify", 422, { code: "wrong_code", attempts_left: 4 });
    const path = await signIn.transaction("bo");
    await serveHostPage(page, { elements: [forSignIn(path, { attributes: { "auto-submit": "" }, inside: plainForm(`${path}/form`) })] });
    await page.goto("/host-page");
    await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  });

  test("is announced, and sent when it arrives at once", async ({ signIn, page, calls, words }) => {
    await expect(signIn.field()).toHaveAccessibleDescription(new RegExp(words("code-auto-submit")));
    await paste(page, signIn.field(), "123456");
    await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "sms" }));
    expect(calls.count("verify")).toBe(1);
  });

  test("is never sent twice", async ({ signIn, page, calls, words, time }) => {
    await paste(page, signIn.field(), "123456");
    await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "sms" }));
    await signIn.field().fill("");
    await paste(page, signIn.field(), "123456");
    await time.advance(1);
    expect(calls.count("verify")).toBe(1);
    await signIn.field().fill("");
    await paste(page, signIn.field(), "654321");
    await expect.poll(() => calls.count("verify")).toBe(2);
  });

  test("is not sent when it is typed, digit by digit or after something else", async ({ signIn, page, calls, time }) => {
    await signIn.field().pressSequentially("123456");
    await signIn.field().fill("");
    await signIn.field().pressSequentially("1");
    await paste(page, signIn.field(), "23456", { keep: true });
    await expect(signIn.field()).toHaveValue("123456");
    await time.advance(1);
    expect(calls.count("verify")).toBe(0);
    await signIn.submit.click();
    await expect.poll(() => calls.count("verify")).toBe(1);
  });
});

test("a complete code is not sent by itself unless the host wants it", async ({ signIn, page, calls, time }) => {
  await signIn.begin("bo");
  await paste(page, signIn.field(), "123456");
  await time.advance(2);
  expect(calls.count("verify")).toBe(0);
});

test.describe("taking the form over", () => {
  test("leaves the field, its text, caret and focus as they are", async ({ signIn, page, site }) => {
    const arrive = await holdModule(page);
    await signIn.password("bo");
    const field = page.getByRole("textbox", { name: site("verify-code-label") });
    await field.pressSequentially("1234");
    await page.keyboard.press("ArrowLeft");
    await field.evaluate((input) => {
      const seen = /** @type {any} */ (window);
      seen.before = { input, form: input.closest("form"), blurred: 0 };
      input.addEventListener("blur", () => { seen.before.blurred += 1; });
    });
    await arrive();
    await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
    const after = await page.evaluate(() => {
      const { input, form, blurred } = /** @type {any} */ (window).before;
      const now = /** @type {HTMLInputElement} */ (document.querySelector("second-step input[name=code]"));
      return {
        sameField: now === input, sameForm: now.form === form, blurred, focused: document.activeElement === input,
        value: now.value, caret: now.selectionStart,
      };
    });
    expect(after).toEqual({ sameField: true, sameForm: true, blurred: 0, focused: true, value: "1234", caret: 3 });
    await page.keyboard.type("9");
    await expect(signIn.field()).toHaveValue("12394");
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    await expect(signIn.field()).not.toHaveValue("12394");
  });

  test("lets a composition go on", async ({ signIn, page, site, context }) => {
    const arrive = await holdModule(page);
    await signIn.password("bo");
    const field = page.getByRole("textbox", { name: site("verify-code-label") });
    await field.focus();
    await field.evaluate((input) => {
      const seen = /** @type {any} */ (window);
      seen.ended = 0;
      input.addEventListener("compositionend", () => { seen.ended += 1; });
    });
    const keyboard = await context.newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: "１２", selectionStart: 2, selectionEnd: 2 });
    await arrive();
    await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
    await expect(signIn.field()).toHaveValue("１２");
    expect(await page.evaluate(() => /** @type {any} */ (window).ended)).toBe(0);
    await keyboard.send("Input.imeSetComposition", { text: "１２３４５６", selectionStart: 6, selectionEnd: 6 });
    await keyboard.send("Input.insertText", { text: "１２３４５６" });
    await expect(signIn.field()).toHaveValue("１２３４５６");
    await expect(signIn.field()).toBeFocused();
  });

  test("keeps the same field through every screen", async ({ signIn, page }) => {
    await signIn.begin("alva");
    await page.evaluate(() => { /** @type {any} */ (window).field = document.querySelector("second-step input[name=code]"); });
    const isSame = () => page.evaluate(() => document.querySelector("second-step input[name=code]") === /** @type {any} */ (window).field);
    for (const method of ["sms", "totp", "recovery_code", "sms"]) {
      await signIn.choose(method);
      await expect(signIn.field(method)).toBeFocused();
      expect(await isSame()).toBe(true);
    }
  });

  test("sends off what was sent before the widget was there, once", async ({ signIn, page, calls }) => {
    const held = await calls.hold("start");
    await signIn.password("cleo");
    await held.arrived;
    const code = signIn.secret(await signIn.server.appCode("cleo"));
    await page.locator("second-step input[name=code]").fill(code);
    await page.keyboard.press("Enter");
    await held.letGo();
    await signIn.isIn("cleo", "totp");
    expect(calls.count("verify")).toBe(1);
  });
});

/** Pastes as a person does. @param {import("@playwright/test").Page} page @param {import("@playwright/test").Locator} field @param {string} text @param {{ keep?: boolean }} [options] */
async function paste(page, field, text, { keep = false } = {}) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  if (!keep) await field.focus();
  await page.keyboard.press("Control+V");
}

/** Keeps the widget's module on its way until it is let go. @param {import("@playwright/test").Page} page */
async function holdModule(page) {
  /** @type {() => void} */
  let go = () => {};
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => { go = resolve; });
  await page.route("**/second_step_bg.wasm", async (route) => {
    await gone;
    await route.continue();
  });
  return async () => go();
}
