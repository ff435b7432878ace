// @ts-check
// Codes of an authenticator app: what is said when they keep being refused, and when one was used already.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("after two refusals the phone's clock is what to look at, and a code still signs in", async ({ signIn, words, watch, host }) => {
      watch.allowStatus(422);
      await signIn.begin("alva");
      await signIn.choose("totp");
      const hint = signIn.alert.getByRole("button", { name: words("help-ask-app-code-refused"), exact: true });
      const code = await signIn.appCode();
      await signIn.answer(signIn.wrongCode(code), "totp");
      await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
      await expect(hint).toHaveCount(0);
      await signIn.answer(signIn.wrongCode(code), "totp");
      await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 3 }));
      await hint.click();
      const [clock] = words("help-app-code-refused-body").split("\n").map((line) => line.replace(/^- /, ""));
      const article = signIn.widget.getByRole("region", { name: words("help-app-code-refused-title") });
      await expect(article.getByText(clock, { exact: true })).toBeVisible();
      expect(host.of("second-step-help-read").map(({ detail }) => detail.topic)).toEqual(["app-code-refused"]);
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
    });

    test("a code that was used has to wait for the next: the seconds are told, and it costs no attempt", async ({ signIn, words, watch, site, page, time }) => {
      watch.allowStatus(422);
      await signIn.begin("alva");
      await signIn.choose("totp");
      const spent = await signIn.appCode();
      await signIn.answer(spent, "totp");
      await signIn.isIn("alva", "totp");
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      await signIn.begin("alva");
      await signIn.choose("totp");
      await time.advance(17);
      await signIn.answer(spent, "totp");
      await expect(signIn.alert).toContainText(words("alert-wait-body", { seconds: 11 }));
      await expect(signIn.alert).not.toContainText(words("attempts-left", { attempts: 4 }));
      await signIn.answer(signIn.wrongCode(spent), "totp");
      await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
      await time.advance(11);
      await signIn.answer(await signIn.appCode(), "totp");
      await signIn.isIn("alva", "totp");
    });
  });
}

test("the code of the thirty seconds before is taken too", async ({ signIn, time }) => {
  await signIn.begin("cleo");
  const code = await signIn.appCode();
  await time.advance(30);
  expect(await signIn.appCode()).not.toBe(code);
  await signIn.answer(code, "totp");
  await signIn.isIn("cleo", "totp");
});
