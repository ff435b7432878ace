// @ts-check
// Without scripts the page's plain form does the whole job.

import { expect, languages, test } from "./support/fixtures.mjs";

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("somebody with texts only reads the text and is in", async ({ signIn, page, time, site }) => {
      await signIn.password("bo");
      await time.advance(4);
      await page.reload();
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(await texted(signIn));
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await signIn.isIn("bo", "sms");
    });

    test("somebody with several ways asks for a text", async ({ signIn, page, time, site }) => {
      await signIn.password("alva");
      await page.getByRole("button", { name: site("verify-send", { hint: "••12" }) }).click();
      await expect(page.getByRole("status").filter({ hasText: site("verify-sent", { hint: "••12" }) })).toBeVisible();
      await time.advance(4);
      await page.reload();
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(await texted(signIn));
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await signIn.isIn("alva", "sms");
    });

    test("the app's code is taken in the same field", async ({ signIn, page, site, server }) => {
      await signIn.password("alva");
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(signIn.secret(await server.appCode("alva")));
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await signIn.isIn("alva", "totp");
    });

    test("and so is a recovery code", async ({ signIn, page, site, server }) => {
      await signIn.password("alva");
      const [code] = await server.recoveryCodes("alva");
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(signIn.secret(code));
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await signIn.isIn("alva", "recovery_code");
    });

    test("a wrong code is answered by a page that says so, until the lock", async ({ signIn, page, site, watch, server }) => {
      watch.allowStatus(422, 423);
      await signIn.password("cleo");
      const wrong = signIn.wrongCode(await server.appCode("cleo"));
      for (const left of [4, 3, 2, 1]) {
        await page.getByRole("textbox", { name: site("verify-code-label") }).fill(wrong);
        await page.getByRole("button", { name: site("verify-submit") }).click();
        await expect(page.getByRole("alert")).toHaveText(site("refused-wrong", { left }));
      }
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(wrong);
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await expect(page.getByRole("alert")).toHaveText(site("refused-locked", { minutes: 15 }));
    });

    test("an expired code is answered in its own words", async ({ signIn, page, site, watch, time }) => {
      watch.allowStatus(422);
      await signIn.password("bo");
      await time.advance(4);
      await page.reload();
      const code = await texted(signIn);
      await time.advance(600);
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(code);
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await expect(page.getByRole("alert")).toHaveText(site("refused-expired", { left: 4 }));
      await page.getByRole("button", { name: site("verify-send", { hint: "••34" }) }).click();
      await time.advance(4);
      await page.reload();
      await page.getByRole("textbox", { name: site("verify-code-label") }).fill(await texted(signIn));
      await page.getByRole("button", { name: site("verify-submit") }).click();
      await signIn.isIn("bo", "sms");
    });

    test("starting over leads back to the login page", async ({ signIn, page, site }) => {
      await signIn.password("alva");
      await page.getByRole("button", { name: site("verify-cancel") }).click();
      await expect(page.getByRole("textbox", { name: site("login-user-label") })).toBeVisible();
    });
  });
}

/** The newest text's code, read off the phone that is drawn into the page. @param {import("./support/sign-in.mjs").SignIn} signIn */
async function texted(signIn) {
  const code = /#(\d{6})$/.exec((await signIn.phone.first().innerText()).trim())?.[1] ?? "";
  expect(code).toMatch(/^\d{6}$/);
  return signIn.secret(code);
}
