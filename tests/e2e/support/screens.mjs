// @ts-check
// Every screen, and how to come to it: the real page of a sign-in, with the server's answers made up where the
// demonstration's people would not get there. Looked at by the accessibility tests and by `shots.mjs`.

import { expect } from "@playwright/test";

/**
 * @typedef {{ signIn: import("./sign-in.mjs").SignIn, calls: import("./calls.mjs").Calls, time: import("./time.mjs").Time,
 *   page: import("@playwright/test").Page }} Parts
 * @typedef {{ start?: object | number, heading: [string, Record<string, string | number>?], go?: (parts: Parts) => Promise<unknown> }} Screen
 */

const ways = {
  sms: { id: "au_sms", method: "sms", hint: "••12" },
  voice: { id: "au_voice", method: "voice", hint: "••98" },
  email: { id: "au_email", method: "email", hint: "a•••@example.org" },
  totp: { id: "au_totp", method: "totp", hint: "Phone app" },
  hotp: { id: "au_hotp", method: "hotp", hint: "Token 4711" },
  push: { id: "au_push", method: "push", hint: "Pixel 9" },
  webauthn: { id: "au_webauthn", method: "webauthn", hint: "Laptop" },
  recovery_code: { id: "au_recovery_code", method: "recovery_code" },
  temporary_pass: { id: "au_temporary_pass", method: "temporary_pass" },
};

/** A challenge of a way. @param {keyof typeof ways} method @param {object} [more] */
function challenge(method, more = {}) {
  const sent = ["sms", "voice", "email", "push"].includes(method);
  return {
    id: `ch_${method}`, authenticator: `au_${method}`, method,
    format: method === "recovery_code" || method === "temporary_pass" ? { alphabet: "letters" } : { alphabet: "digits", length: 6 },
    ...(sent ? { expires_in: 600, resend_in: 30, sends_left: 4, sends: 1, sent_ago: 0, delivery: { status: "sent", route: "se-1" } } : {}),
    ...more,
  };
}

/** A transaction in which one way is open. @param {keyof typeof ways} method @param {object} [more] of the transaction @param {object} [ofChallenge] */
function open(method, more = {}, ofChallenge = {}) {
  return transaction({ default: `au_${method}`, challenges: [challenge(method, ofChallenge)], ...more });
}

/** @param {object} more */
function transaction(more) {
  return {
    id: "tx_screens", account: "a•••@example.org", expires_in: 900, attempts_left: 5, locked_for: null, default: null,
    authenticators: Object.values(ways), ordered: false, challenges: [], resend_policy: "same", receipts: false, remember: "none",
    pending_step: null, ...more,
  };
}

/** Sends a code and is answered. @param {number} status @param {object} body */
const answered = (status, body) => async (/** @type {Parts} */ { signIn, calls, page }) => {
  await calls.answer("verify", (route) => route.fulfill({
    status, contentType: status === 200 ? "application/json" : "application/problem+json", body: JSON.stringify(body),
  }));
  await page.locator("second-step input[name=code]").fill("123456");
  await page.keyboard.press("Enter");
  await expect(signIn.alert.or(signIn.heading()).first()).toBeVisible();
};

/** @type {Record<string, Screen>} */
export const screens = {
  chooser: { start: transaction({ authenticators: Object.values(ways).map((way) => (way.method === "sms" ? { ...way, expect: "slow" } : way)) }), heading: ["choose-heading"] },
  "text-to-ask-for": { start: transaction({ default: "au_sms" }), heading: ["send-heading", { method: "sms" }] },
  "text-sent": { start: open("sms"), heading: ["code-heading", { method: "sms" }] },
  "text-only": { start: open("sms", { authenticators: [ways.sms] }), heading: ["code-heading", { method: "sms" }] },
  "text-late": { start: open("sms", {}, { sent_ago: 40, resend_in: 0, sends: 2 }), heading: ["code-heading", { method: "sms" }] },
  "text-late-and-alone": { start: open("sms", { authenticators: [ways.sms] }, { sent_ago: 40, resend_in: 0 }), heading: ["code-heading", { method: "sms" }] },
  "text-failed": { start: open("sms", {}, { delivery: { status: "failed" } }), heading: ["code-heading", { method: "sms" }] },
  "text-no-more": { start: open("sms", { resend_policy: "replaces" }, { sends: 5, sends_left: 0, sent_ago: 5 }), heading: ["code-heading", { method: "sms" }] },
  call: { start: open("voice"), heading: ["code-heading", { method: "voice" }] },
  email: { start: open("email"), heading: ["code-heading", { method: "email" }] },
  app: { start: open("totp", { remember: "flag" }), heading: ["code-heading", { method: "totp" }] },
  token: { start: open("hotp"), heading: ["code-heading", { method: "hotp" }] },
  "recovery-code": { start: open("recovery_code", {}, { ordinal: 7 }), heading: ["code-heading", { method: "recovery_code" }] },
  "temporary-pass": { start: open("temporary_pass"), heading: ["code-heading", { method: "temporary_pass" }] },
  "push-shows-a-number": { start: open("push", {}, { number: { show: "42" }, poll_in: 3 }), heading: ["push-heading", { state: "waiting" }] },
  "push-asks-for-a-number": { start: open("push", {}, { number: { ask: 2 }, poll_in: 3 }), heading: ["push-heading", { state: "waiting" }] },
  key: { start: open("webauthn", {}, { public_key: { challenge: "AAAA", rpId: "localhost" } }), heading: ["key-heading"] },
  wrong: { start: open("sms"), heading: ["code-heading", { method: "sms" }], go: answered(422, { code: "wrong_code", attempts_left: 1, reference: "1f0c2f5a-7a44-4b0e-9a4e-0a3f3a1d2c3b" }) },
  expired: { start: open("sms", {}, { resend_in: 0 }), heading: ["code-heading", { method: "sms" }], go: answered(422, { code: "expired_code", attempts_left: 4, reference: "1f0c2f5a-7a44-4b0e-9a4e-0a3f3a1d2c3b" }) },
  "server-trouble": { start: open("totp"), heading: ["code-heading", { method: "totp" }], go: answered(500, { code: "server_error" }) },
  "no-code": {
    start: open("totp"), heading: ["code-heading", { method: "totp" }],
    go: async ({ signIn }) => { await signIn.submit.click(); },
  },
  offline: {
    start: open("sms"), heading: ["code-heading", { method: "sms" }],
    go: async ({ page }) => { await page.context().setOffline(true); },
  },
  help: {
    start: open("sms"), heading: ["code-heading", { method: "sms" }],
    go: async ({ signIn }) => {
      await signIn.button("help-see").first().click();
      await expect(signIn.widget.getByRole("searchbox")).toBeVisible();
    },
  },
  "remember-step": { start: transaction({ pending_step: { id: "st_1", kind: "remember" } }), heading: ["remember-heading"] },
  "register-step": { start: transaction({ pending_step: { id: "st_1", kind: "register", url: "/register", optional: true } }), heading: ["register-heading", { optional: "yes" }] },
  "nothing-registered": { start: transaction({ authenticators: [] }), heading: ["no-method-heading"] },
  unreachable: { start: 500, heading: ["unreachable-heading"] },
  "timed-out": { start: 410, heading: ["expired-heading"] },
  locked: { start: transaction({ locked_for: 900 }), heading: ["locked-heading"] },
  verified: {
    start: open("recovery_code"), heading: ["verified-heading"],
    go: answered(200, { outcome: "verified", method: "recovery_code", recovery_codes_left: 1 }),
  },
  cancelled: {
    start: open("totp"), heading: ["cancelled-heading"],
    go: async ({ signIn, calls, page }) => {
      await page.evaluate(() => document.addEventListener("second-step-cancelled", (event) => event.preventDefault()));
      await calls.say("cancel", {});
      await signIn.button("start-over-action").click();
    },
  },
};

/** Opens one. @param {Parts} parts @param {Screen} screen @param {string} path of a sign-in */
export async function show(parts, { start, heading, go }, path) {
  const { calls, page, signIn } = parts;
  if (typeof start === "number") await calls.refuse("start", start, { code: "x", reference: "1f0c2f5a-7a44-4b0e-9a4e-0a3f3a1d2c3b" });
  else if (start) await calls.say("start", start);
  await page.goto(path);
  await expect(signIn.heading()).toBeVisible();
  await go?.(parts);
  await expect(signIn.heading(...heading)).toBeVisible();
}
