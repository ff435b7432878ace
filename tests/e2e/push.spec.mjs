// @ts-check
// Approving on a phone: always with a number to match, either way round; and whatever else can become of a request.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the number on the page is chosen on the phone", async ({ signIn, things, time, calls }) => {
      await signIn.begin("eva");
      await signIn.choose("push");
      await expect(signIn.heading("push-heading", { state: "waiting" })).toBeVisible();
      await expect(signIn.text("push-show-label")).toBeVisible();
      const number = await shownNumber(signIn);
      await time.advance(2);
      await expect(things.phone.getByRole("button", { name: /^\d\d$/ })).toHaveCount(3);
      await things.number(number).click();
      await time.untilThePageGoesOn();
      await signIn.isIn("eva", "push");
      expect(calls.count("verify")).toBe(0);
    });

    test("the number on the phone is typed on the page", async ({ signIn, things, time, server, words, watch }) => {
      watch.allowStatus(422);
      await server.rule({ push_number: "ask" });
      await signIn.begin("eva");
      await signIn.choose("push");
      await expect(signIn.text("push-ask-intro", { hint: "Mobile" })).toBeVisible();
      await time.advance(2);
      const number = (await things.phone.getByRole("status").innerText()).trim();
      expect(number).toMatch(/^\d\d$/);
      await expect(things.phone.getByRole("button")).toHaveCount(1);
      const field = signIn.widget.getByRole("textbox", { name: words("push-ask-label"), exact: true });
      await field.fill(number);
      await signIn.submit.click();
      await signIn.isIn("eva", "push");
    });

    test("a request that is denied says so, and another one can be sent", async ({ signIn, things, time, words, watch }) => {
      watch.allowStatus(422);
      await signIn.begin("eva");
      await signIn.choose("push");
      await shownNumber(signIn);
      await time.advance(2);
      await things.deny.click();
      await time.advance(4);
      await expect(signIn.alert).toContainText(words("alert-denied-title"));
      await expect(signIn.alert).toContainText(words("alert-denied-body"));
      await expect(signIn.heading("push-heading", { state: "over" })).toBeVisible();
      await time.advance(30);
      await signIn.button("resend-action", { method: "push" }).click();
      await expect(signIn.heading("push-heading", { state: "waiting" })).toBeVisible();
      await expect(signIn.alert).toBeEmpty();
      const number = await shownNumber(signIn);
      await time.advance(2);
      await things.number(number).click();
      await time.untilThePageGoesOn();
      await signIn.isIn("eva", "push");
    });

    test("a request that nobody answers is over after a while, and says so", async ({ signIn, things, time, words, watch }) => {
      watch.allowStatus(422);
      await signIn.begin("eva");
      await signIn.choose("push");
      await shownNumber(signIn);
      // The server's clock is ahead, so that it is the one to say so.
      await time.advanceServer(92);
      await time.advance(4);
      await expect(signIn.alert).toContainText(words("alert-push-timeout-title"));
      await expect(signIn.heading("push-heading", { state: "over" })).toBeVisible();
      await expect(things.phone.getByRole("button", { name: /^\d\d$/ })).toHaveCount(0);
      await time.advance(30);
      await signIn.button("resend-action", { method: "push" }).click();
      const number = await shownNumber(signIn);
      await time.advance(2);
      await things.number(number).click();
      await time.untilThePageGoesOn();
      await signIn.isIn("eva", "push");
    });

    test("somebody who did not start it finds what to do in one action", async ({ signIn, words, host }) => {
      await signIn.begin("eva");
      await signIn.choose("push");
      await shownNumber(signIn);
      await signIn.button("push-not-mine").click();
      await expect(signIn.widget.getByRole("heading", { name: words("help-code-not-requested-title") })).toBeFocused();
      expect(host.of("second-step-help-read").map(({ detail }) => detail.topic)).toEqual(["code-not-requested"]);
    });
  });
}

test("another number chosen on the phone ends the request and costs an attempt", async ({ signIn, things, time, words, watch }) => {
  watch.allowStatus(422);
  await signIn.begin("eva");
  await signIn.choose("push");
  const number = await shownNumber(signIn);
  await time.advance(2);
  await things.phone.getByRole("button", { name: /^\d\d$/ }).filter({ hasNotText: number }).first().click();
  await time.advance(4);
  await expect(signIn.alert).toContainText(words("alert-number-title"));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
});

test("a wrong number typed on the page ends the request and costs an attempt", async ({ signIn, things, time, server, words, watch }) => {
  watch.allowStatus(422);
  await server.rule({ push_number: "ask" });
  await signIn.begin("eva");
  await signIn.choose("push");
  await time.advance(2);
  const number = (await things.phone.getByRole("status").innerText()).trim();
  const field = signIn.widget.getByRole("textbox", { name: words("push-ask-label"), exact: true });
  await field.fill(number === "11" ? "12" : "11");
  await signIn.submit.click();
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
  await expect(signIn.heading("push-heading", { state: "over" })).toBeVisible();
  await expect(field).toHaveCount(0);
});

test("approved after starting over: the phone has nothing left to approve, and nobody is in", async ({ signIn, things, time, page, server }) => {
  await signIn.begin("eva");
  await signIn.choose("push");
  const number = await shownNumber(signIn);
  await time.advance(2);
  await expect(things.number(number)).toBeVisible();
  await signIn.button("start-over-action").click();
  await page.waitForURL((url) => url.pathname === "/");
  const answer = await page.request.post("/demo/people/eva/push", {
    data: { decision: "approve", number }, headers: { origin: server.address },
  });
  expect(answer.ok()).toBe(false);
  expect((await page.request.get("/account", { maxRedirects: 0 })).status()).not.toBe(200);
});

test("approved after another way was chosen: the page stays there, and an app code still signs in", async ({ signIn, things, time, calls }) => {
  await signIn.begin("eva");
  await signIn.choose("push");
  const number = await shownNumber(signIn);
  await time.advance(2);
  await signIn.choose("totp");
  await things.number(number).click();
  const polls = calls.count("poll");
  await time.advance(20);
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  expect(calls.count("poll")).toBe(polls);
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("eva", "totp");
});

for (const direction of /** @type {const} */ (["show", "ask"])) {
  test(`never a bare yes: a phone that approves without a number (${direction}) is refused`, async ({ signIn, time, page, server, things, watch }) => {
    watch.allowStatus(422);
    await server.rule({ push_number: direction });
    await signIn.begin("eva");
    await signIn.choose("push");
    await time.advance(2);
    await expect(things.deny).toBeVisible();
    await expect(things.phone.getByRole("button", { name: /^(?!\d\d$)/ })).toHaveCount(1);
    await page.request.post("/demo/people/eva/push", { data: { decision: "approve" }, headers: { origin: server.address } });
    await time.advance(5);
    await expect(signIn.heading("verified-heading")).toHaveCount(0);
    expect((await page.request.get("/account", { maxRedirects: 0 })).status()).not.toBe(200);
  });
}

test("the page asks ever more seldom where the server leaves it to it, and pauses while hidden", async ({ signIn, time, calls, tab }) => {
  await calls.change("poll", (body) => { body.poll_in = null; });
  await signIn.begin("eva");
  await signIn.choose("push");
  await shownNumber(signIn);
  const waits = await secondsBetweenPolls(time, calls, 55);
  expect(waits.length).toBeGreaterThan(4);
  const [first, last] = [waits.slice(0, 2), waits.slice(-2)].map((two) => two[0] + two[1]);
  expect(last, `waits ${waits}`).toBeGreaterThan(1.5 * first);

  await tab.setVisible(false);
  const asked = calls.count("poll");
  await time.advance(20);
  expect(calls.count("poll")).toBe(asked);
  await tab.setVisible(true);
  await time.advance(1);
  expect(calls.count("poll")).toBeGreaterThan(asked);
});

test("asked while hidden and approved: whoever comes back is let in within a second", async ({ signIn, things, time, tab }) => {
  await signIn.begin("eva");
  await signIn.choose("push");
  const number = await shownNumber(signIn);
  await time.advance(2);
  await tab.setVisible(false);
  await time.advance(40);
  await things.number(number).evaluate((button) => /** @type {HTMLElement} */ (button).click());
  await tab.setVisible(true);
  await time.untilThePageGoesOn(1);
  await signIn.isIn("eva", "push");
});

test("a request that is late is said to be, and the app can be opened by hand", async ({ signIn, time }) => {
  await signIn.begin("eva");
  await signIn.choose("push");
  await time.advance(14);
  await expect(signIn.text("late-overdue-title", { method: "push" })).toHaveCount(0);
  await time.advance(1);
  await expect(signIn.text("late-overdue-title", { method: "push" })).toBeVisible();
  await expect(signIn.text("push-show-label")).toBeVisible();
});

/** The number that the page shows. @param {import("./support/sign-in.mjs").SignIn} signIn */
async function shownNumber(signIn) {
  const number = signIn.text("push-show-label").locator("+ p");
  await expect(number).toHaveText(/^\d\d$/);
  return number.innerText();
}

/** How long the page waited from one poll to the next. @param {import("./support/time.mjs").Time} time @param {import("./support/calls.mjs").Calls} calls @param {number} seconds */
async function secondsBetweenPolls(time, calls, seconds) {
  /** @type {number[]} */
  const moments = [];
  for (let second = 0; second < seconds; second += 1) {
    const before = calls.count("poll");
    await time.advance(1);
    if (calls.count("poll") > before) moments.push(second);
  }
  return moments.slice(1).map((moment, place) => moment - moments[place]);
}
