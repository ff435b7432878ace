// @ts-check
// Each "no" in its own words, with its own way on.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a wrong code is said to be wrong, and the right one still works", async ({ signIn, words, watch }) => {
      watch.allowStatus(422);
      await signIn.begin("bo");
      const code = await signIn.textedCode();
      await signIn.answer(signIn.wrongCode(code));
      await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "sms" }));
      await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
      await expect(signIn.field()).toBeFocused();
      await signIn.answer(code);
      await signIn.isIn("bo", "sms");
    });

    test("an expired code is said to be too old, and a new one is one action away", async ({ signIn, words, watch, time }) => {
      watch.allowStatus(422);
      await signIn.begin("bo");
      const old = await signIn.textedCode();
      // The page's clock is late: only the server knows.
      await time.advanceServer(600);
      await signIn.answer(old);
      await expect(signIn.alert).toContainText(words("alert-expired-title"));
      await expect(signIn.alert).toContainText(words("alert-expired-body", { method: "sms" }));
      await time.advancePage(30);
      await anotherText(signIn).click();
      const fresh = await signIn.textedCode(2);
      expect(fresh).not.toBe(old);
      await signIn.answer(fresh);
      await signIn.isIn("bo", "sms");
    });

    test("a code that expires on screen is said to have, and a new one is one action away", async ({ signIn, words, time, calls }) => {
      await signIn.begin("bo");
      const old = await signIn.textedCode();
      await time.advance(600);
      await expect(signIn.alert).toContainText(words("alert-code-over-title"));
      expect(calls.count("challenge")).toBe(0);
      await anotherText(signIn).click();
      const fresh = await signIn.textedCode(2);
      expect(fresh).not.toBe(old);
      await signIn.answer(fresh);
      await signIn.isIn("bo", "sms");
    });

    test("a recovery code that was used is said to be used", async ({ signIn, words, watch, site, page }) => {
      watch.allowStatus(422);
      await signIn.begin("alva");
      await signIn.choose("recovery_code");
      const spent = await signIn.recoveryCode();
      await signIn.answer(spent, "recovery_code");
      await signIn.isIn("alva", "recovery_code");
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      await signIn.begin("alva");
      await signIn.choose("recovery_code");
      await signIn.answer(spent, "recovery_code");
      await expect(signIn.alert).toContainText(words("alert-used-title"));
      await expect(signIn.alert).toContainText(words("alert-used-body", { method: "recovery_code" }));
      await signIn.answer(await signIn.recoveryCode(1), "recovery_code");
      await signIn.isIn("alva", "recovery_code");
    });

    test("an app code that was used has to wait for the next one", async ({ signIn, words, watch, site, page, time }) => {
      watch.allowStatus(422);
      await signIn.begin("cleo");
      const spent = await signIn.appCode();
      await signIn.answer(spent, "totp");
      await signIn.isIn("cleo", "totp");
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      await signIn.begin("cleo");
      await signIn.answer(spent, "totp");
      await expect(signIn.alert).toContainText(words("alert-wait-title"));
      await expect(signIn.alert).toContainText(words("alert-wait-body", { seconds: 28 }));
      await time.advance(28);
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("cleo", "totp");
    });

    test("too many wrong codes lock the account; a new code or a new sign-in does not open it", async ({ signIn, words, watch, host, time, server, page }) => {
      watch.allowStatus(422, 423);
      await signIn.begin("bo");
      const code = await signIn.textedCode();
      for (const attempts of [4, 3, 2, 1]) {
        await signIn.answer(signIn.wrongCode(code));
        await expect(signIn.alert).toContainText(words("attempts-left", { attempts }));
      }
      await signIn.answer(signIn.wrongCode(code));
      await expect(signIn.heading("locked-heading")).toBeVisible();
      await expect(signIn.heading("locked-heading")).toBeFocused();
      await expect(signIn.widget.getByRole("textbox")).toHaveCount(0);
      expect(host.outcomes).toEqual([{ name: "second-step-failed", detail: { reason: "locked" } }]);

      await signIn.begin("bo");
      await expect(signIn.heading("locked-heading")).toBeVisible();
      expect(await server.texts("bo")).toHaveLength(1);

      await time.advance(900);
      await signIn.begin("bo");
      await signIn.answer(await signIn.textedCode(2));
      await signIn.isIn("bo", "sms");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  });
}

test("wrong codes count over all ways together, and another code does not start the count again", async ({ signIn, words, watch, time }) => {
  watch.allowStatus(422, 423);
  await signIn.begin("alva");
  await signIn.askForText();
  const code = await signIn.textedCode();
  await signIn.answer(signIn.wrongCode(code));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
  await time.advance(30);
  await signIn.button("resend-action", { method: "sms" }).click();
  await expect(signIn.text("status-sent-again", { method: "sms" })).toBeVisible();
  await signIn.answer(signIn.wrongCode(code));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 3 }));
  await signIn.choose("totp");
  const app = await signIn.appCode();
  for (const attempts of [2, 1]) {
    await signIn.answer(signIn.wrongCode(app), "totp");
    await expect(signIn.alert).toContainText(words("attempts-left", { attempts }));
  }
  await signIn.choose("recovery_code");
  await signIn.answer("AAAA-BBBB-CCCC", "recovery_code");
  await expect(signIn.heading("locked-heading")).toBeVisible();
});

for (const [code, title] of [["used_code", "alert-used-title"], ["older_code", "alert-older-title"], ["expired_code", "alert-expired-title"]]) {
  test(`a text's code refused as ${code} has its own words`, async ({ signIn, words, watch, calls }) => {
    watch.allowStatus(422);
    await calls.refuse("verify", 422, { code, attempts_left: 4, reference: "ref-1" });
    await signIn.begin("bo");
    await signIn.answer(await signIn.textedCode());
    await expect(signIn.alert).toContainText(words(title));
    await expect(signIn.widget).toContainText(words("reference-line", { reference: "ref-1" }));
  });
}

test("what is no code is told without asking the server", async ({ signIn, words, calls }) => {
  await signIn.begin("bo");
  for (const [typed, title] of [["", "alert-empty-title"], ["12345", "alert-short-title"], ["1234567", "alert-long-title"], ["12a456", "alert-digits-title"]]) {
    await signIn.answer(typed);
    await expect(signIn.alert).toContainText(words(title));
    await expect(signIn.field()).toHaveValue(typed);
    await expect(signIn.field()).toHaveAttribute("aria-invalid", "true");
    await expect(signIn.field()).toBeFocused();
  }
  expect(calls.count("verify")).toBe(0);
});

/** Whichever action brings another text here. @param {import("./support/sign-in.mjs").SignIn} signIn */
function anotherText(signIn) {
  return signIn.button("resend-action", { method: "sms" }).or(signIn.button("send-action", { method: "sms", hint: "••34" })).first();
}
