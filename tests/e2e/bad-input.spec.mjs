// @ts-check
// Whatever a server, a proxy or a hotel network answers: never a success that was none, always a way on, nothing typed lost.

import { expect, test } from "./support/fixtures.mjs";

/** @typedef {Parameters<import("@playwright/test").Route["fulfill"]>[0]} Answer */

const success = { outcome: "verified", method: "totp", continue: "/account" };
const json = "application/json";

/** Answers that are no answers to anything. @type {Record<string, Answer>} */
const nonsense = {
  "an empty body": { contentType: json, body: "" },
  "half of an answer": { contentType: json, body: JSON.stringify(success).slice(0, 20) },
  "null": { contentType: json, body: "null" },
  "a list": { contentType: json, body: JSON.stringify([success]) },
  "a text": { contentType: json, body: '"verified"' },
  "an empty object": { contentType: json, body: "{}" },
  "wrong types": { contentType: json, body: JSON.stringify({ outcome: true, authenticators: "all", challenges: 7, id: {}, step: "x" }) },
  "an unknown outcome": { contentType: json, body: JSON.stringify({ outcome: "verified!", id: "x" }) },
  "success in another case": { contentType: json, body: JSON.stringify({ ...success, outcome: "Verified" }) },
  "success that says it is HTML": { contentType: "text/html", body: JSON.stringify(success) },
  "success with a 201": { status: 201, contentType: json, body: JSON.stringify(success) },
  "a page": { contentType: "text/html", body: "<h1>Welcome, you are verified</h1>" },
  "nothing at all": { status: 204 },
  "far too much": { contentType: json, body: JSON.stringify({ ...success, padding: "x".repeat(3_000_000) }) },
};

/** Each status with a body that claims success, and with none. */
const statuses = [400, 403, 404, 405, 408, 409, 413, 418, 422, 429, 500, 502, 503, 504];

/** @type {[string, Answer][]} */
const refusals = [
  ...Object.entries(nonsense),
  ...statuses.map((status) => /** @type {[string, Answer]} */ ([`${status} that claims success`, { status, contentType: json, body: JSON.stringify(success) }])),
  ...statuses.map((status) => /** @type {[string, Answer]} */ ([`${status} without a word`, { status }])),
  ["a way elsewhere", { status: 302, headers: { location: "/account" } }],
];

test("an answer to a code that is none: the code stays, and it can be sent again", async ({ signIn, calls, page, watch, host }) => {
  watch.allow(/Failed to load resource/);
  await signIn.begin("cleo");
  const address = page.url();
  const code = await signIn.appCode();
  /** @type {Answer} */
  let answer = {};
  await calls.answer("verify", (route) => route.fulfill(answer));
  for (const [name, bad] of refusals) {
    await test.step(name, async () => {
      answer = bad;
      const made = calls.count("verify");
      await signIn.answer(code, "totp");
      await expect.poll(() => calls.count("verify")).toBe(made + 1);
      await expect(signIn.submit).toBeVisible();
      await expect(signIn.alert).not.toBeEmpty();
      await expect(signIn.field("totp")).toHaveValue(code);
      await expect(signIn.widget).toContainText(signIn.words("reference-line", { reference: "|" }).split("\u2068|")[0]);
    });
  }
  expect(host.outcomes).toEqual([]);
  expect(page.url()).toBe(address);
  await calls.stopAnswering();
  await signIn.answer(code, "totp");
  await signIn.isIn("cleo", "totp");
});

for (const status of [401, 410, 423]) {
  for (const body of ["", JSON.stringify(success)]) {
    test(`a code answered with ${status}${body ? " that claims success" : ""} ends the sign-in, with a way on`, async ({ signIn, calls, watch, host }) => {
      watch.allowStatus(status);
      await calls.answer("verify", (route) => route.fulfill({ status, contentType: json, body }));
      await signIn.begin("cleo");
      await signIn.answer(await signIn.appCode(), "totp");
      await expect(signIn.heading(status === 423 ? "locked-heading" : "expired-heading")).toBeVisible();
      await expect(signIn.button("end-action")).toBeVisible();
      expect(host.outcomes).toEqual([{ name: "second-step-failed", detail: { reason: status === 423 ? "locked" : "expired" } }]);
    });
  }
}

test("an answer to the first question that is none: it can be tried again", async ({ signIn, calls, page, watch, host }) => {
  watch.allow(/Failed to load resource/);
  /** @type {Answer} */
  let answer = { status: 500 };
  await calls.answer("start", (route) => route.fulfill(answer));
  await signIn.begin("cleo");
  for (const [name, bad] of refusals) {
    await test.step(name, async () => {
      answer = bad;
      const made = calls.count("start");
      await signIn.button("retry-action").click();
      await expect.poll(() => calls.count("start")).toBe(made + 1);
      await expect(signIn.heading("unreachable-heading")).toBeVisible();
      await expect(signIn.alert).not.toBeEmpty();
    });
  }
  expect(host.outcomes).toEqual([]);
  await calls.stopAnswering();
  await signIn.button("retry-action").click();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
  expect(page.url()).toContain("/account");
});

test("an answer to the wish for a text that is none: it can be asked for again, or another way taken", async ({ signIn, calls, watch, host, time }) => {
  watch.allow(/Failed to load resource/);
  /** @type {Answer} */
  let answer = {};
  await calls.answer("challenge", (route) => route.fulfill(answer));
  await signIn.begin("alva");
  for (const [name, bad] of refusals) {
    await test.step(name, async () => {
      answer = bad;
      const made = calls.count("challenge");
      const chooser = signIn.heading("choose-heading");
      if (await chooser.isVisible()) await signIn.choice("sms").click();
      else await signIn.widget.getByRole("button", { name: sendAgain(signIn) }).first().click();
      await expect.poll(() => calls.count("challenge")).toBe(made + 1);
      await time.settled();
      await expect(signIn.alert).not.toBeEmpty();
      await expect(signIn.button("alternatives-action")).toBeVisible();
      await expect(signIn.field()).toHaveCount(0);
    });
  }
  expect(host.outcomes).toEqual([]);
  await calls.stopAnswering();
  await signIn.choose("totp");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("alva", "totp");
});

test("polls that go wrong change nothing", async ({ signIn, calls, watch, time, host }) => {
  watch.allow(/Failed to load resource/);
  let turn = 0;
  await calls.answer("poll", (route) => route.fulfill(refusals[turn++ % refusals.length][1]));
  await signIn.begin("bo");
  const code = await signIn.textedCode();
  await signIn.field().fill(code);
  await time.advance(100);
  expect(turn).toBeGreaterThan(3);
  await expect(signIn.field()).toHaveValue(code);
  expect(host.outcomes).toEqual([]);
  await signIn.submit.click();
  await signIn.isIn("bo", "sms");
});

test("unknown kinds and fields are passed over", async ({ signIn, calls }) => {
  await calls.change("start", (body) => {
    body.authenticators.unshift({ id: "au_new", method: "telepathy", hint: "••" }, { id: 7, method: "sms" }, null, "x");
    body.challenges.push({ id: "ch_new", authenticator: "au_new", method: "telepathy" }, null);
    body.default = "au_gone";
    body.extra = { deep: [1, 2, 3] };
  });
  await signIn.begin("alva");
  await expect(signIn.widget.getByRole("listitem").getByRole("button")).toHaveCount(3);
  await signIn.choose("totp");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("alva", "totp");
});

test("a label cannot pretend to be something else", async ({ signIn, calls, page }) => {
  await calls.change("start", (body) => {
    body.account = "<img src=x onerror=alert(1)>\u202Egro.live";
    body.authenticators[0].hint = "<b>••12</b>";
  });
  await signIn.begin("alva");
  await expect(signIn.widget.getByText("<img src=x onerror=alert(1)>gro.live")).toBeVisible();
  await expect(page.locator("second-step img, second-step b")).toHaveCount(0);
});

test("an answer that comes after the person went elsewhere does nothing", async ({ signIn, calls, page }) => {
  await signIn.begin("alva");
  const held = await calls.hold("challenge");
  await signIn.choice("sms").click();
  await held.arrived;
  await signIn.button("alternatives-action").click();
  await signIn.choice("totp").click();
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await held.letGo();
  await signIn.field("totp").fill("12");
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await expect(signIn.field("totp")).toHaveValue("12");
  expect(page.url()).toContain("/sign-in/");
});

test("success that comes after it was given up does not count", async ({ signIn, calls, time, host, watch, words }) => {
  watch.allow(/Failed to load resource/);
  await signIn.begin("cleo");
  const code = await signIn.appCode();
  time.held = /verify$/;
  const held = await calls.hold("verify");
  await signIn.answer(code, "totp");
  const route = await held.arrived;
  await time.advance(25);
  await expect(signIn.alert).toContainText(words("alert-timeout-title"));
  await route.fulfill({ json: success }).catch(() => {});
  await time.advance(2);
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  expect(host.outcomes).toEqual([]);
});

test("a challenge for somebody else's way is not taken", async ({ signIn, calls, words }) => {
  await calls.change("challenge", (body) => { body.authenticator = "au_other"; });
  await signIn.begin("alva");
  await signIn.choice("sms").click();
  await expect(signIn.alert).toContainText(words("alert-server-title"));
  await expect(signIn.field()).toHaveCount(0);
});

test("every call carries its own reference, and the server's own is shown", async ({ signIn, calls, watch }) => {
  watch.allowStatus(500);
  await calls.refuse("verify", 500, { code: "server_error", reference: "server-says-so" });
  await signIn.begin("cleo");
  await signIn.answer("123456", "totp");
  await expect(signIn.widget).toContainText("server-says-so");
  const references = calls.made.map(({ headers }) => headers["x-request-id"]);
  expect(new Set(references).size).toBe(references.length);
  for (const reference of references) expect(reference).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

/** Whichever action asks for the text again. @param {import("./support/sign-in.mjs").SignIn} signIn */
function sendAgain({ words }) {
  const names = [words("retry-action"), words("send-action", { method: "sms", hint: "••12" })];
  return new RegExp(`^(${names.join("|")})$`);
}
