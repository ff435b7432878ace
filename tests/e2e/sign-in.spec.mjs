// @ts-check
// The main story, in both languages: the password was right, and the second step is done one way or another.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("with the code of a text that was asked for", async ({ signIn, page }) => {
      await signIn.fromTheLoginPage("alva");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(signIn.text("account-line", { account: "a•••@example.org" })).toBeVisible();
      await signIn.askForText();
      await expect(signIn.text("code-never-share")).toBeVisible();
      await signIn.answer(await signIn.textedCode());
      await signIn.isIn("alva", "sms");
    });

    test("with a text that came by itself, where there is nothing else", async ({ signIn }) => {
      await signIn.fromTheLoginPage("bo");
      await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
      await signIn.answer(await signIn.textedCode());
      await signIn.isIn("bo", "sms");
    });

    test("with the app, chosen after a text was asked for", async ({ signIn }) => {
      await signIn.fromTheLoginPage("alva");
      await signIn.askForText();
      await signIn.choose("totp");
      await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
    });

    test("with the app, where there is nothing else", async ({ signIn }) => {
      await signIn.fromTheLoginPage("cleo");
      await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("cleo", "totp");
    });

    test("with a recovery code", async ({ signIn }) => {
      await signIn.fromTheLoginPage("alva");
      await signIn.choose("recovery_code");
      const field = signIn.field("recovery_code");
      await expect(field).toHaveAttribute("inputmode", "text");
      await signIn.answer(await signIn.recoveryCode(), "recovery_code");
      await signIn.isIn("alva", "recovery_code");
    });

    test("not at all: nothing is registered", async ({ signIn }) => {
      await signIn.fromTheLoginPage("dag");
      await expect(signIn.heading("no-method-heading")).toBeVisible();
      await expect(signIn.text("no-method-intro", { can: "no" })).toBeVisible();
      await expect(signIn.widget.getByRole("textbox")).toHaveCount(0);
      await expect(signIn.button("start-over-action")).toBeVisible();
    });

    test("whoever has texts only is told so, and what to do", async ({ signIn }) => {
      await signIn.fromTheLoginPage("bo");
      await expect(signIn.text("alternatives-none")).toBeVisible();
      await expect(signIn.button("alternatives-action")).toHaveCount(0);
      await signIn.button("help-see").click();
      await expect(signIn.widget.getByRole("region", { name: signIn.words("help-no-text-or-call-title", { method: "sms" }) })).toBeVisible();
    });
  });
}
