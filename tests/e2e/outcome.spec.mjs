// @ts-check
// How it ends, and what the host page is told: each end once, with no secret in it, and nothing after it.

import { expect, languages, test } from "./support/fixtures.mjs";

test("success is told once, with the method and where it goes on, and can be held back", async ({ signIn, host, page, time, calls }) => {
  await host.preventDefaultOf("second-step-verified");
  await signIn.begin("cleo");
  const code = await signIn.appCode();
  const address = page.url();
  await signIn.answer(code, "totp");
  await expect(signIn.heading("verified-heading")).toBeVisible();
  await expect(signIn.heading("verified-heading")).toBeFocused();
  const made = calls.made.length;
  await time.advance(90);
  expect(host.outcomes).toEqual([
    { name: "second-step-verified", detail: { method: "totp", continue: new URL("/account", address).href } },
  ]);
  expect(host.of("second-step-verified")[0]).toMatchObject({ cancelable: true, bubbles: true });
  expect(JSON.stringify(host.told)).not.toContain(code);
  expect(page.url()).toBe(address);
  expect(calls.made).toHaveLength(made);
  await expect(page.locator("input[name=code]")).toHaveValue("");
});

for (const elsewhere of ["https://evil.example/", "//evil.example/", "/\\evil.example/", "https:evil.example", "javascript:alert(1)", "data:text/html,x", "http://user:secret@localhost/"]) {
  test(`success never leads to ${elsewhere}`, async ({ signIn, host, page, calls }) => {
    await page.route(/evil/, (route) => route.fulfill({ body: "caught" }));
    await calls.say("verify", { outcome: "verified", method: "totp", continue: elsewhere });
    await signIn.begin("cleo");
    const address = page.url();
    await signIn.answer(await signIn.appCode(), "totp");
    await expect(signIn.heading("verified-heading")).toBeVisible();
    expect(host.outcomes).toEqual([{ name: "second-step-verified", detail: { method: "totp" } }]);
    expect(page.url()).toBe(address);
  });
}

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("starting over ends the sign-in and leads back", async ({ signIn, host, page, site }) => {
      await signIn.begin("alva");
      const address = page.url();
      await signIn.button("start-over-action").click();
      await expect(page.getByRole("textbox", { name: site("login-user-label") })).toBeVisible();
      expect(host.outcomes).toEqual([{ name: "second-step-cancelled", detail: { continue: new URL("/", address).href } }]);
      const again = await page.request.get(address);
      expect(again.status()).toBeGreaterThanOrEqual(400);
    });

    test("a sign-in that was open for too long says so", async ({ signIn, host, time, watch, page, site }) => {
      watch.allowStatus(401, 410);
      await signIn.begin("alva");
      await time.advance(901);
      await expect(signIn.heading("expired-heading")).toBeVisible();
      expect(host.outcomes).toEqual([{ name: "second-step-failed", detail: { reason: "expired" } }]);
      await signIn.button("end-action").click();
      await expect(page.getByRole("textbox", { name: site("login-user-label") })).toBeVisible();
    });

    test("a sign-in that the server has forgotten says so when a code is sent", async ({ signIn, host, server, watch }) => {
      watch.allowStatus(401);
      await signIn.begin("cleo");
      const code = await signIn.appCode();
      await server.reset();
      await signIn.answer(code, "totp");
      await expect(signIn.heading("expired-heading")).toBeVisible();
      expect(host.outcomes).toEqual([{ name: "second-step-failed", detail: { reason: "expired" } }]);
      await expect(signIn.button("end-action")).toBeVisible();
    });
  });
}

test("starting over leads back even if the server does not hear of it", async ({ signIn, host, page, calls, watch, site }) => {
  watch.allow(/ERR_CONNECTION_RESET/);
  await calls.answer("cancel", (route) => route.abort("connectionreset"));
  await signIn.begin("alva");
  const address = page.url();
  await signIn.button("start-over-action").click();
  await expect(page.getByRole("textbox", { name: site("login-user-label") })).toBeVisible();
  expect(host.outcomes).toEqual([{ name: "second-step-cancelled", detail: { continue: new URL("/", address).href } }]);
});

test("the end of a sign-in in one tab is told in the other one", async ({ signIn, page, context, watch }) => {
  watch.allowStatus(401);
  await signIn.begin("cleo");
  const code = await signIn.appCode();
  const other = await context.newPage();
  await watch.over(other);
  await other.goto(page.url());
  await signIn.answer(code, "totp");
  await signIn.isIn("cleo", "totp");
  const field = other.locator("second-step").getByRole("textbox");
  await field.fill("123456");
  await field.press("Enter");
  await expect(other.getByRole("heading", { name: signIn.words("expired-heading") })).toBeVisible();
  await other.close();
});
