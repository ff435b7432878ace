// @ts-check
// A right answer that is not the end: a second way of two, a method to register; and the quiet offer at the end.

import { expect, languages, test } from "./support/fixtures.mjs";
import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";

/** @typedef {import("./support/sign-in.mjs").SignIn} SignIn */

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("two ways are needed: the second is asked for at once, and only then is it success", async ({ signIn, server, host, calls }) => {
      await server.rule({ factors: 2 });
      await signIn.begin("alva");
      await signIn.choose("totp");
      await signIn.answer(await signIn.appCode(), "totp");
      await expect(signIn.heading("choose-heading")).toBeFocused();
      await expect(signIn.choice("totp")).toHaveCount(0);
      expect(host.outcomes).toEqual([]);
      await signIn.askForText();
      await signIn.answer(await signIn.textedCode());
      await signIn.isIn("alva", "sms");
      expect(host.of("second-step-verified")).toHaveLength(1);
      expect(calls.count("step")).toBe(0);
    });

    test("a method that must be registered: there is one way on, and it leads into the account", async ({ signIn, server, page, site }) => {
      await server.rule({ registration: "forced" });
      await signIn.fromTheLoginPage("bo");
      await signIn.answer(await signIn.textedCode());
      await expect(signIn.heading("register-heading", { optional: "no" })).toBeFocused();
      await expect(signIn.text("register-intro", { optional: "no" })).toBeVisible();
      await expect(signIn.button("register-later")).toHaveCount(0);
      await signIn.button("register-action").click();
      await page.waitForURL((url) => url.pathname.endsWith("/register"));
      const shown = await page.getByText(site("demo-register-code", { code: "|" }).split("|")[0]).innerText();
      await page.getByRole("textbox", { name: site("register-code") }).fill(signIn.secret(/\d{6}/.exec(shown)?.[0] ?? ""));
      await page.getByRole("button", { name: site("register-submit") }).click();
      await signIn.isIn("bo", "totp");
    });

    test("a method that is offered can be put off", async ({ signIn, server, calls, host }) => {
      await server.rule({ registration: "offered" });
      await signIn.begin("bo");
      await signIn.answer(await signIn.textedCode());
      await expect(signIn.heading("register-heading", { optional: "yes" })).toBeFocused();
      expect(host.outcomes).toEqual([]);
      await signIn.button("register-later").click();
      await signIn.isIn("bo", "sms");
      expect(calls.count("step")).toBe(1);
    });

    test("whoever has a single method is offered another, quietly and last", async ({ signIn, server, page, host }) => {
      await offering(signIn, language);
      await signIn.answer(signIn.secret(await server.appCode("cleo")), "totp");
      await expect(signIn.heading("offer-heading")).toBeFocused();
      await expect(signIn.text("offer-intro")).toBeVisible();
      expect(host.outcomes).toEqual([]);
      await signIn.button("register-later").click();
      await page.waitForURL("**/account");
      expect(host.of("second-step-verified")).toHaveLength(1);
    });
  });
}

test("who takes the offer goes to the host's page", async ({ signIn, server, page, host }) => {
  await offering(signIn, "en");
  await signIn.answer(signIn.secret(await server.appCode("cleo")), "totp");
  await signIn.button("offer-action").click();
  await page.waitForURL("**/register-another");
  expect(host.outcomes.map(({ name }) => name)).toEqual(["second-step-verified"]);
});

test("who has several methods is offered nothing", async ({ signIn, server, page }) => {
  await offering(signIn, "en", "alva");
  await signIn.choose("totp");
  await signIn.answer(signIn.secret(await server.appCode("alva")), "totp");
  await page.waitForURL("**/account");
});

test("a reload between two ways comes back to the second", async ({ signIn, server, page, calls }) => {
  await server.rule({ factors: 2 });
  await signIn.begin("alva");
  await signIn.choose("totp");
  await signIn.answer(await signIn.appCode(), "totp");
  await expect(signIn.choice("sms")).toBeVisible();
  await expect(signIn.choice("totp")).toHaveCount(0);
  await page.reload();
  await expect(signIn.choice("sms")).toBeVisible();
  await expect(signIn.choice("totp")).toHaveCount(0);
  expect(calls.count("verify")).toBe(1);
  await signIn.choose("recovery_code");
  await signIn.answer(await signIn.recoveryCode(), "recovery_code");
  await signIn.isIn("alva", "recovery_code");
});

test("a reload before a method was registered comes back to that", async ({ signIn, server, page, calls }) => {
  await server.rule({ registration: "forced" });
  await signIn.begin("bo");
  await signIn.answer(await signIn.textedCode());
  await expect(signIn.heading("register-heading", { optional: "no" })).toBeVisible();
  await page.reload();
  await expect(signIn.heading("register-heading", { optional: "no" })).toBeVisible();
  expect(calls.count("verify")).toBe(1);
  expect(await server.texts("bo")).toHaveLength(1);
});

test("wrong answers to the second way count with those to the first", async ({ signIn, server, words, watch }) => {
  watch.allowStatus(422);
  await server.rule({ factors: 2 });
  await signIn.begin("alva");
  await signIn.choose("totp");
  const app = await signIn.appCode();
  await signIn.answer(signIn.wrongCode(app), "totp");
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
  await signIn.answer(app, "totp");
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeHidden();
  await signIn.askForText();
  await signIn.answer(signIn.wrongCode(await signIn.textedCode()));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 3 }));
});

/** A host with a page where methods are registered. @param {SignIn} signIn @param {string} lang @param {string} [user] */
async function offering(signIn, lang, user = "cleo") {
  const path = await signIn.transaction(user);
  const attributes = { "registration-url": "/register-another" };
  await signIn.page.route("**/register-another", (route) => route.fulfill({ contentType: "text/html", body: "<title>Register</title>" }));
  await serveHostPage(signIn.page, { lang, elements: [forSignIn(path, { inside: plainForm(`${path}/form`), attributes })] });
  await signIn.page.goto("/host-page");
  await expect(signIn.heading()).toBeVisible();
}
