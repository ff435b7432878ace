// @ts-check
// What is written on paper: recovery codes with letters and dashes, and an administrator's pass.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a recovery code keeps its letters and dashes, and afterwards it is told how many are left", async ({ signIn, words, calls, host, server }) => {
      await host.preventDefaultOf("second-step-verified");
      await signIn.begin("alva");
      await signIn.choose("recovery_code");
      const code = await signIn.recoveryCode();
      expect(code).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)+$/);
      const field = signIn.field("recovery_code");
      await expect(field).toHaveAccessibleDescription(new RegExp(words("code-format-letters")));
      await field.pressSequentially(` ${code} `);
      await expect(field).toHaveValue(` ${code} `);
      await signIn.submit.click();
      await expect(signIn.heading("verified-heading")).toBeVisible();
      await expect(signIn.text("verified-recovery-left", { left: 7 })).toBeVisible();
      expect(calls.made.find(({ verb }) => verb === "verify")?.body.answer).toEqual({ type: "code", code });
      expect(host.outcomes).toEqual([{ name: "second-step-verified", detail: { method: "recovery_code", continue: `${server.address}/account` } }]);
    });

    test("where codes are asked for by number, the number is told, and another one is refused", async ({ signIn, words, server, watch, page, site }) => {
      watch.allowStatus(422);
      await server.rule({ numbered_recovery_codes: true });
      await signIn.begin("alva");
      await signIn.choose("recovery_code");
      await expect(signIn.text("code-ordinal-intro", { ordinal: 1 })).toBeVisible();
      await signIn.answer(await signIn.recoveryCode(1), "recovery_code");
      await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "recovery_code" }));
      await signIn.answer(await signIn.recoveryCode(0), "recovery_code");
      await signIn.isIn("alva", "recovery_code");
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      await signIn.begin("alva");
      await signIn.choose("recovery_code");
      await expect(signIn.text("code-ordinal-intro", { ordinal: 2 })).toBeVisible();
    });

    test("an administrator's pass signs in, once", async ({ signIn, things, page, site }) => {
      await signIn.begin("eva");
      await signIn.choose("temporary_pass");
      const pass = await things.pass();
      await signIn.answer(pass, "temporary_pass");
      await signIn.isIn("eva", "temporary_pass");
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      await signIn.begin("eva");
      await expect(signIn.heading("choose-heading")).toBeVisible();
      await expect(signIn.choice("sms")).toBeVisible();
      await expect(signIn.choice("temporary_pass")).toHaveCount(0);
    });
  });
}

test("a wrong pass is called that, and the right one still signs in", async ({ signIn, things, words, watch }) => {
  watch.allowStatus(422);
  await signIn.begin("eva");
  await signIn.choose("temporary_pass");
  await signIn.answer("not-the-pass", "temporary_pass");
  await expect(signIn.alert).toContainText(words("alert-wrong-title", { method: "temporary_pass" }));
  await signIn.answer(await things.pass(), "temporary_pass");
  await signIn.isIn("eva", "temporary_pass");
});
