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
