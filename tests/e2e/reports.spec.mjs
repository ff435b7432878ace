// @ts-check
// What a delivery was like is reported once, without naming anybody; and what is known of a route from such reports decides
// when a text is called late.

import { expect, languages, test } from "./support/fixtures.mjs";

/** @typedef {import("@playwright/test").Page} Page */

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a route that is known to be slow is told in the chooser, and with the text itself", async ({ signIn, server, words }) => {
      await server.learn({ method: "sms", route: "congested", heard: spread(300, 90, 170) });
      await server.operate({ route: "congested" });
      await signIn.begin("alva");
      await expect(signIn.choice("sms")).toContainText(words("choose-slow", { method: "sms" }));
      await signIn.askForText();
      await expect(signIn.text("late-slow-title", { method: "sms" })).toBeVisible();
      await expect(signIn.field()).toBeEditable();
      await signIn.button("instead-action", { method: "totp", hint: "Phone app" }).click();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
    });

    test("a route that is known to be quick: the notice comes sooner, and says how long most texts take", async ({ signIn, server, time, words }) => {
      await server.learn({ method: "sms", route: "fast", heard: spread(300, 2, 5) });
      await server.operate({ route: "fast", delay: 300 });
      await signIn.begin("alva");
      await expect(signIn.choice("sms")).not.toContainText(words("choose-slow", { method: "sms" }));
      await signIn.askForText();
      const notice = signIn.text("late-overdue-title", { method: "sms" });
      await time.advance(7);
      await expect(notice).toHaveCount(0);
      await time.advance(10);
      await expect(notice).toBeVisible();
      await expect(signIn.widget.getByRole("status").filter({ hasText: words("late-overdue-title", { method: "sms" }) }))
        .toContainText(words("late-most-take", { seconds: 5 }));
    });
  });
}

test("a route that loses much is told in the chooser", async ({ signIn, server, words }) => {
  await server.learn({ method: "sms", route: "outage", heard: spread(60, 3, 9), left: spread(240, 30, 90) });
  await server.operate({ route: "outage" });
  await signIn.begin("alva");
  await expect(signIn.choice("sms")).toContainText(words("choose-slow", { method: "sms" }));
});

test("what is known of texts is not said of calls", async ({ signIn, server, words }) => {
  await server.learn({ method: "sms", route: "congested", heard: spread(300, 90, 170) });
  await server.operate({ route: "congested" });
  await signIn.begin("eva");
  await expect(signIn.choice("sms")).toContainText(words("choose-slow", { method: "sms" }));
  await expect(signIn.choice("voice", "Mobile")).not.toContainText(words("choose-slow", { method: "voice" }));
});

test("a delivery is reported once: when the first digit came", async ({ signIn, page, server }) => {
  const reports = reported(page);
  await server.operate({ route: "typical", delay: 6 });
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.time.advance(6);
  const code = await signIn.textedCode();
  await signIn.answer(code);
  await signIn.isIn("alva", "sms");
  expect(reports).toEqual([{
    method: "sms", route: "typical", token: expect.any(String), notice_shown: false, notice_followed: false, first_input_after_s: expect.closeTo(10, 0),
  }]);
});

test("one that is given up is reported as left, for another way and for another page", async ({ signIn, page, time, server }) => {
  const reports = reported(page);
  await signIn.begin("eva");
  await signIn.askForText("••56");
  await time.advance(12);
  await signIn.choose("voice", "Office");
  await time.advance(7);
  await page.goto("/");
  // A browser tells nobody of what a page sends while it goes; the server does.
  await expect.poll(() => server.log.split('"/second-step/deliveries"').length - 1).toBe(2);
  expect(reports[0]).toMatchObject({ method: "sms", notice_shown: false, left_after_s: expect.closeTo(12, 0) });
});

/** So many seconds, from the first to the last. @param {number} count @param {number} first @param {number} last */
function spread(count, first, last) {
  return Array.from({ length: count }, (_, place) => first + ((last - first) * place) / (count - 1));
}

/** The reports that the page sends from now on. @param {Page} page @returns {any[]} */
function reported(page) {
  /** @type {any[]} */
  const reports = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/second-step/deliveries") reports.push(request.postDataJSON());
  });
  return reports;
}
