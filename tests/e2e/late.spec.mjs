// @ts-check
// A text that is late: said at the right moment, with the way that works, and never in the way of a code that comes after all.

import { expect, languages, test } from "./support/fixtures.mjs";

/** Seconds after which a text counts as late for somebody who has an app, where nothing is known of the route. */
const lateAfter = 18;

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the notice comes at its second, names the app, and one action switches to it", async ({ signIn, server, time, host }) => {
      await server.operate({ delay: 300 });
      await signIn.begin("alva");
      await signIn.askForText();
      await time.advance(lateAfter - 1);
      const notice = signIn.text("late-overdue-title", { method: "sms" });
      await expect(notice).toHaveCount(0);
      await time.advance(1);
      await expect(notice).toBeVisible();
      await signIn.button("instead-action", { method: "totp", hint: "Phone app" }).click();
      await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
      await expect(signIn.field("totp")).toBeFocused();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
      const [{ detail }] = host.of("second-step-delivery");
      expect(detail).toMatchObject({ method: "sms", notice_shown: true, notice_followed: true });
      expect(detail.left_after_s).toBeCloseTo(lateAfter, 0);
    });

    test("a text that comes after the notice still signs in", async ({ signIn, server, time }) => {
      await server.operate({ delay: 40 });
      await signIn.begin("alva");
      await signIn.askForText();
      await time.advance(lateAfter);
      await expect(signIn.text("late-overdue-title", { method: "sms" })).toBeVisible();
      await expect(signIn.field()).toBeEditable();
      await time.advance(22);
      await signIn.answer(await signIn.textedCode());
      await signIn.isIn("alva", "sms");
    });
  });
}

test("with the operator in an outage the notice leads to the app, and in", async ({ signIn, server, time }) => {
  await server.operate({ route: "outage" });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(40);
  await signIn.widget.locator(".second-step-late").getByRole("button").click();
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("alva", "totp");
});

test("with a quick operator nobody is told anything while they wait and type", async ({ signIn, server, time, page }) => {
  await server.operate({ route: "fast" });
  await signIn.begin("alva");
  await signIn.askForText();
  await page.evaluate(() => {
    const noticed = /** @type {any} */ (window).noticed = /** @type {string[]} */ ([]);
    const look = () => noticed.push(...[...document.querySelectorAll(".second-step-late")].map(({ textContent }) => textContent ?? ""));
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  for (let second = 0; second < 17 && !(await signIn.phone.count()); second += 1) await time.advance(1);
  const code = await signIn.textedCode();
  for (const digit of code) {
    await signIn.field().press(digit);
    await time.advance(1);
  }
  expect(await page.evaluate(() => /** @type {any} */ (window).noticed)).toEqual([]);
  await signIn.submit.click();
  await signIn.isIn("alva", "sms");
});

test("a text that comes in time brings no notice, and the delivery is told without secrets", async ({ signIn, time, host }) => {
  await signIn.begin("alva");
  await signIn.askForText();
  const code = await signIn.textedCode();
  await signIn.field().pressSequentially(code.slice(0, 2));
  await time.advance(60);
  await expect(signIn.widget.locator(".second-step-late")).toHaveCount(0);
  await signIn.field().pressSequentially(code.slice(2));
  await signIn.submit.click();
  await signIn.isIn("alva", "sms");
  const deliveries = host.of("second-step-delivery");
  expect(deliveries).toHaveLength(1);
  expect(deliveries[0].detail).toMatchObject({ method: "sms", notice_shown: false, notice_followed: false, first_input_after_s: expect.any(Number) });
  expect(JSON.stringify(deliveries)).not.toContain(code);
});

test("digits in the field hold the notice back", async ({ signIn, server, time }) => {
  await server.operate({ delay: 300 });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(10);
  await signIn.field().pressSequentially("1");
  await time.advance(30);
  const notice = signIn.text("late-overdue-title", { method: "sms" });
  await expect(notice).toHaveCount(0);
  await signIn.field().fill("");
  await time.advance(1);
  await expect(notice).toBeVisible();
});

test("a hidden page holds it back until somebody looks", async ({ signIn, server, time, tab }) => {
  await server.operate({ delay: 300 });
  await signIn.begin("alva");
  await signIn.askForText();
  await tab.setVisible(false);
  await time.advance(30);
  const notice = signIn.text("late-overdue-title", { method: "sms" });
  await expect(notice).toHaveCount(0);
  await tab.setVisible(true);
  await expect(notice).toBeVisible();
});

test("a receipt that says no brings it at once, in its own words", async ({ signIn, time, calls }) => {
  await calls.change("poll", (body) => { body.delivery = { ...body.delivery, status: "failed" }; });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(4);
  await expect(signIn.text("late-failed-title", { method: "sms" })).toBeVisible();
  await expect(signIn.field()).toBeEditable();
});

test("a receipt that claims delivery changes the words", async ({ signIn, server, time }) => {
  await server.operate({ delay: 5, claims: true });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(lateAfter);
  await expect(signIn.text("late-claimed-title", { method: "sms" })).toBeVisible();
});

test("a text that stands in the queue is said to, and its time counts from when it left", async ({ signIn, server, time }) => {
  await server.operate({ queue: 20, delay: 300 });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(11);
  await expect(signIn.text("late-queued-title", { method: "sms" })).toBeVisible();
  await time.advance(20);
  await expect(signIn.text("late-overdue-title", { method: "sms" })).toHaveCount(0);
  await time.advance(12);
  await expect(signIn.text("late-overdue-title", { method: "sms" })).toBeVisible();
});

test("a road that is known to be slow is said at once", async ({ signIn, calls }) => {
  await calls.change("challenge", (body) => {
    body.delivery.figures = { quantiles: [[0.1, 60], [0.25, 80], [0.5, 100], [0.75, 120], [0.9, 150], [0.95, 170], [0.99, 175]], loss: 0.3, n: 1000, age: 5 };
  });
  await signIn.begin("alva");
  await signIn.askForText();
  await expect(signIn.text("late-slow-title", { method: "sms" })).toBeVisible();
  await expect(signIn.button("instead-action", { method: "totp", hint: "Phone app" })).toBeVisible();
});

test("nonsense figures change nothing", async ({ signIn, calls, time }) => {
  await calls.change("challenge", (body) => {
    body.delivery.figures = { quantiles: [[0.5, -3], ["a", null], [2, 1e308]], loss: 7, n: -1, age: "old" };
  });
  await signIn.begin("alva");
  await signIn.askForText();
  await time.advance(7);
  await expect(signIn.widget.locator(".second-step-late")).toHaveCount(0);
  await expect(signIn.field()).toBeEditable();
});

test("where there is nothing else, a new text is offered as soon as one is allowed", async ({ signIn, server, time }) => {
  await server.operate({ delay: 300 });
  await signIn.begin("bo");
  await time.advance(lateAfter);
  const notice = signIn.widget.getByRole("status").filter({ hasText: signIn.words("late-overdue-title", { method: "sms" }) });
  await expect(notice).toBeVisible();
  const resend = signIn.button("resend-action", { method: "sms" });
  await expect(resend).toHaveAttribute("aria-disabled", "true");
  await time.advance(12);
  await server.operate({ delay: 2 });
  await resend.click();
  await expect(signIn.text("counts-same", { sends: 2 })).toBeVisible();
  await expect(signIn.text("late-overdue-title", { method: "sms" })).toHaveCount(0);
  await signIn.answer(await signIn.textedCode(1));
  await signIn.isIn("bo", "sms");
});
