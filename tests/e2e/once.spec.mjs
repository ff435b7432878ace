// @ts-check
// One answer is under way at a time, whatever is pressed.

import { expect, test } from "./support/fixtures.mjs";

test("double click, Enter and click: one answer", async ({ signIn, calls, page }) => {
  await signIn.begin("cleo");
  const held = await calls.hold("verify");
  await signIn.field("totp").fill(await signIn.appCode());
  await signIn.submit.dblclick();
  const busy = signIn.button("code-submit-busy");
  await expect(busy).toHaveAttribute("aria-disabled", "true");
  await signIn.field("totp").press("Enter");
  await busy.click({ force: true });
  await busy.press("Space");
  await held.letGo();
  await signIn.isIn("cleo", "totp");
  expect(calls.count("verify")).toBe(1);
  await expect(page).toHaveURL(/\/account$/);
});

test("Enter and click in one go: one answer", async ({ signIn, calls }) => {
  await signIn.begin("cleo");
  await signIn.field("totp").fill(await signIn.appCode());
  await signIn.widget.evaluate((widget) => {
    const form = /** @type {HTMLFormElement} */ (widget.querySelector("form"));
    form.requestSubmit();
    /** @type {HTMLButtonElement} */ (form.querySelector("button")).click();
    form.requestSubmit();
  });
  await signIn.isIn("cleo", "totp");
  expect(calls.count("verify")).toBe(1);
});

test("a text is asked for once, however often the choice is pressed", async ({ signIn, calls, server, time }) => {
  await signIn.begin("alva");
  await signIn.choice("sms").dblclick();
  await expect(signIn.field()).toBeVisible();
  expect(calls.count("challenge")).toBe(1);
  await time.advance(4);
  expect(await server.texts("alva")).toHaveLength(1);
});

test("a new text is asked for once, however often the button is pressed", async ({ signIn, calls, server, time }) => {
  await signIn.begin("bo");
  await time.advance(30);
  await signIn.button("resend-action", { method: "sms" }).dblclick();
  await expect(signIn.text("counts-same", { sends: 2 })).toBeVisible();
  expect(calls.count("challenge")).toBe(1);
  await time.advance(4);
  expect(await server.texts("bo")).toHaveLength(2);
});

test("while an answer is checked nobody goes elsewhere", async ({ signIn, calls }) => {
  await signIn.begin("alva");
  await signIn.choose("totp");
  const held = await calls.hold("verify");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.button("alternatives-action").click();
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await held.letGo();
  await signIn.isIn("alva", "totp");
});

test("while an answer is checked, whatever is pressed sends nothing else", async ({ signIn, calls, page }) => {
  await signIn.begin("eva");
  await signIn.choose("totp");
  const held = await calls.hold("verify");
  await signIn.answer(await signIn.appCode(), "totp");
  await held.arrived;
  const sent = calls.made.length;
  for (const button of await signIn.widget.getByRole("button").all()) {
    // Starting over is another wish: it ends this sign-in, and has tests of its own.
    if ((await button.textContent()) !== signIn.words("start-over-action")) await button.click({ force: true });
  }
  await signIn.field("totp").press("Enter");
  await page.keyboard.press("Enter");
  expect(calls.made).toHaveLength(sent);
  await held.letGo();
  await signIn.isIn("eva", "totp");
  expect(calls.count("verify")).toBe(1);
});

for (const [method, code] of [["recovery_code", "ABCD-EFGH-JKMN"], ["temporary_pass", "no-pass"], ["hotp", "000000"]]) {
  test(`a press too many costs no second try: ${method}`, async ({ signIn, calls, words, watch }) => {
    watch.allowStatus(422);
    await signIn.begin("eva");
    await signIn.choose(method);
    await signIn.field(method).fill(code);
    await signIn.submit.dblclick();
    await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
    expect(calls.count("verify")).toBe(1);
  });
}
