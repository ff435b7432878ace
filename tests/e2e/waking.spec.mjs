// @ts-check
// Back from a closed lid, from another tab, or from the browser's history: the screen tells the truth, the server is asked,
// and no answer is sent again.

import { beginning } from "./support/time.mjs";
import { expect, test } from "./support/fixtures.mjs";

/** Longer than a code lives. */
const nap = 700;

test("after a sleep in which all clocks went on", async ({ signIn, time, calls, words }) => {
  await signIn.begin("bo");
  const old = await signIn.textedCode();
  await signIn.field().fill(old);
  await time.advance(nap);
  await expect(signIn.alert).toContainText(words("alert-code-over-title"));
  expect(calls.count("verify")).toBe(0);
});

test("after a sleep in which the browser's own clock stood still", async ({ signIn, time, page, server, calls, words }) => {
  await signIn.begin("bo");
  await signIn.textedCode();
  const asked = calls.count("start");
  await server.advance(nap);
  await page.clock.setSystemTime(beginning + (nap + 4) * 1_000);
  await time.advance(1);
  await expect(signIn.alert).toContainText(words("alert-code-over-title"));
  expect(calls.count("start")).toBeGreaterThan(asked);
  expect(calls.count("verify")).toBe(0);
});

test("after a sleep that outlived the sign-in", async ({ signIn, time, host, watch }) => {
  watch.allowStatus(401, 410);
  await signIn.begin("bo");
  await time.advance(3_600);
  await expect(signIn.heading("expired-heading")).toBeVisible();
  expect(host.outcomes).toEqual([{ name: "second-step-failed", detail: { reason: "expired" } }]);
});

test("out of the browser's history: the code is gone, the server is asked, nothing is sent", async ({ signIn, page, calls, time }) => {
  await signIn.begin("bo");
  await signIn.textedCode();
  await signIn.field().fill("123456");
  const asked = calls.count("start");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(signIn.field()).toHaveValue("");
  await time.settled();
  expect(calls.count("start")).toBe(asked + 1);
  expect(calls.count("verify")).toBe(0);
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
});

test("a word from the server that is older than what the person did changes nothing", async ({ signIn, calls, context, time }) => {
  await signIn.begin("alva");
  await signIn.choose("totp");
  const held = await calls.hold("start");
  await context.setOffline(true);
  await context.setOffline(false);
  const route = await held.arrived;
  const before = await route.fetch();
  await signIn.choose("recovery_code");
  await signIn.field("recovery_code").fill("abcd");
  await route.fulfill({ response: before });
  await time.settled();
  await expect(signIn.heading("code-heading", { method: "recovery_code" })).toBeVisible();
  await expect(signIn.field("recovery_code")).toHaveValue("abcd");
});
