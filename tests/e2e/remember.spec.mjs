// @ts-check
// "Remember this browser": as a box beside the answer, or as a question after it. The server decides what it means.

import { expect, languages, test } from "./support/fixtures.mjs";

/** @typedef {import("./support/sign-in.mjs").SignIn} SignIn */

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a box beside the code: ticked, the password is enough the next time", async ({ signIn, server, site, page, calls }) => {
      await server.rule({ remember: "flag" });
      await signIn.begin("cleo");
      await expect(box(signIn)).not.toBeChecked();
      await expect(box(signIn)).toHaveAccessibleDescription(signIn.words("remember-hint"));
      await box(signIn).check();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("cleo", "totp");
      expect(calls.made.find(({ verb }) => verb === "verify")?.body.remember).toBe(true);
      await signOut(signIn);
      await givePassword(signIn, "cleo");
      await page.waitForURL("**/account");
      await expect(page.getByText(site("account-remembered"))).toBeVisible();
    });

    test("a question after the code: yes", async ({ signIn, server, site, page, host }) => {
      await server.rule({ remember: "step" });
      await signIn.begin("cleo");
      await expect(box(signIn)).toHaveCount(0);
      await signIn.answer(await signIn.appCode(), "totp");
      await expect(signIn.heading("remember-heading")).toBeFocused();
      expect(host.outcomes).toEqual([]);
      await signIn.button("remember-yes").click();
      await signIn.isIn("cleo", "totp");
      await signOut(signIn);
      await givePassword(signIn, "cleo");
      await page.waitForURL("**/account");
      await expect(page.getByText(site("account-remembered"))).toBeVisible();
    });
  });
}

test("not ticked, the second step is asked for the next time", async ({ signIn, server, calls, time }) => {
  await server.rule({ remember: "flag" });
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
  expect(calls.made.find(({ verb }) => verb === "verify")?.body.remember).toBe(false);
  await signOut(signIn);
  await time.advance(30);
  await signIn.begin("cleo");
  await expect(signIn.field("totp")).toBeVisible();
});

test("the tick stays over a wrong code, and over another way", async ({ signIn, server, watch, words, calls }) => {
  watch.allowStatus(422);
  await server.rule({ remember: "flag" });
  await signIn.begin("alva");
  await signIn.askForText();
  const code = await signIn.textedCode();
  await box(signIn).check();
  await signIn.answer(signIn.wrongCode(code));
  await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "sms" }));
  await expect(box(signIn)).toBeChecked();
  await signIn.choose("totp");
  await expect(box(signIn)).toBeChecked();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("alva", "totp");
  expect(calls.made.filter(({ verb }) => verb === "verify").map(({ body }) => body.remember)).toEqual([true, true]);
});

test("ticked beside a push, it holds for the answer that is given on the phone", async ({ signIn, server, things, time, page, site }) => {
  await server.rule({ remember: "flag" });
  await signIn.begin("eva");
  await signIn.choose("push");
  const number = await signIn.text("push-show-label").locator("+ p").innerText();
  await box(signIn).check();
  await time.advance(2);
  await things.number(number).click();
  await time.untilThePageGoesOn();
  await signIn.isIn("eva", "push");
  await signOut(signIn);
  await givePassword(signIn, "eva");
  await page.waitForURL("**/account");
  await expect(page.getByText(site("account-remembered"))).toBeVisible();
});

test("a question after the code: no, and a reload in the middle asks it again", async ({ signIn, server, calls, page, time }) => {
  await server.rule({ remember: "step" });
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await expect(signIn.heading("remember-heading")).toBeVisible();
  await page.reload();
  await expect(signIn.heading("remember-heading")).toBeVisible();
  expect(calls.count("verify")).toBe(1);
  await signIn.button("remember-no").dblclick();
  await signIn.isIn("cleo", "totp");
  expect(calls.count("step")).toBe(1);
  await signOut(signIn);
  await time.advance(30);
  await signIn.begin("cleo");
  await expect(signIn.field("totp")).toBeVisible();
});

test("where the server cannot, nothing is offered", async ({ signIn }) => {
  await signIn.begin("cleo");
  await expect(signIn.field("totp")).toBeVisible();
  await expect(box(signIn)).toHaveCount(0);
});

/** The box. @param {SignIn} signIn */
function box(signIn) {
  return signIn.widget.getByRole("checkbox", { name: signIn.words("remember-label") });
}

/** @param {SignIn} signIn */
async function signOut(signIn) {
  await signIn.page.getByRole("button", { name: signIn.site("account-sign-out") }).click();
  await signIn.page.waitForURL((url) => url.pathname === "/");
}

/** On the login page, wherever it leads. @param {SignIn} signIn @param {string} user */
async function givePassword({ page, site, server }, user) {
  await page.goto("/");
  await page.getByRole("textbox", { name: site("login-user-label") }).fill(user);
  await page.getByLabel(site("login-password-label")).fill(server.person(user).password);
  await page.getByRole("button", { name: site("login-submit") }).click();
}
