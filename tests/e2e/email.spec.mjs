// @ts-check
// An e-mail with a code and a link. The link is opened somewhere else, and the page that waits goes on by itself.

import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the code of an e-mail signs in", async ({ signIn, things }) => {
      await signIn.begin("eva");
      await signIn.choose("email");
      await expect(signIn.heading("code-heading", { method: "email" })).toBeVisible();
      await expect(signIn.text("code-intro", { method: "email", hint: "e••@example.org" })).toBeVisible();
      const { code } = await things.mail();
      await signIn.answer(code, "email");
      await signIn.isIn("eva", "email");
    });

    test("the link, opened on another device, finishes the page that waits", async ({ signIn, things, time, calls, browser, site }) => {
      await signIn.begin("eva");
      await signIn.choose("email");
      const { link } = await things.mail();
      const elsewhere = await browser.newContext();
      const phone = await elsewhere.newPage();
      await phone.goto(link);
      await expect(phone.getByRole("heading", { name: site("link-title") })).toBeVisible();
      await expect(phone.getByText(site("link-warning"))).toBeVisible();

      // Programs that scan mail open every link: that alone does nothing.
      await time.advance(10);
      await expect(signIn.heading("code-heading", { method: "email" })).toBeVisible();

      await phone.getByRole("button", { name: site("link-confirm") }).click();
      await expect(phone.getByText(site("link-done"))).toBeVisible();
      expect((await elsewhere.cookies()).map(({ name }) => name).filter((name) => /session/i.test(name)), "the other device is not signed in").toEqual([]);
      await elsewhere.close();
      await time.untilThePageGoesOn();
      await signIn.isIn("eva", "email");
      expect(calls.count("verify")).toBe(0);
    });
  });
}

test("a hidden page does not ask; it does when somebody looks, and goes on", async ({ signIn, things, time, calls, browser, site, tab }) => {
  await signIn.begin("eva");
  await signIn.choose("email");
  const { link } = await things.mail();
  await tab.setVisible(false);
  const asked = calls.count("poll");
  const phone = await browser.newPage();
  await phone.goto(link);
  await phone.getByRole("button", { name: site("link-confirm") }).click();
  await expect(phone.getByText(site("link-done"))).toBeVisible();
  await phone.close();
  await time.advance(60);
  expect(calls.count("poll")).toBe(asked);
  await tab.setVisible(true);
  await time.untilThePageGoesOn(2);
  await signIn.isIn("eva", "email");
});

test("a link that was followed too late leads nowhere", async ({ signIn, things, time, browser, site, words, calls }) => {
  await signIn.begin("eva");
  await signIn.choose("email");
  const { link } = await things.mail();
  await time.advance(600);
  const phone = await browser.newPage();
  const answer = await phone.goto(link);
  expect(answer?.status()).toBeGreaterThanOrEqual(400);
  await expect(phone.getByRole("button", { name: site("link-confirm") })).toHaveCount(0);
  await phone.close();
  await time.advance(10);
  await expect(signIn.alert).toContainText(words("alert-code-over-title"));
  expect(calls.count("challenge")).toBe(1);
});
