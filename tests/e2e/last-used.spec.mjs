// @ts-check
// Which way was used last in this browser: marked, never started by itself, and kept as nothing but hashes.

import { createHash } from "node:crypto";

import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";
import { expect, languages, test } from "./support/fixtures.mjs";

const place = "second-step.last-used";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("it is marked the next time, and nothing starts by itself", async ({ signIn, words, calls, page, site }) => {
      await signIn.begin("eva");
      await signIn.choose("hotp");
      await signInWithToken(signIn, page);
      await page.getByRole("button", { name: site("account-sign-out") }).click();
      const asked = calls.count("challenge");
      await signIn.begin("eva");
      await expect(signIn.heading("choose-heading")).toBeVisible();
      await expect(signIn.choice("hotp")).toContainText(words("choose-last-used"));
      await expect(signIn.widget.getByText(words("choose-last-used"))).toHaveCount(1);
      expect(calls.count("challenge")).toBe(asked);
    });
  });
}

test("what is kept is a hash of the authenticator's id, and nothing else", async ({ signIn, calls, page }) => {
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
  const id = calls.made.find(({ verb }) => verb === "challenge")?.body.authenticator;
  expect(await kept(page)).toEqual({ [place]: createHash("sha256").update(id).digest("hex") });
});

test("eight are kept, the newest first", async ({ signIn, calls, page }) => {
  const older = [..."12345678"].map((digit) => createHash("sha256").update(digit).digest("hex"));
  await page.addInitScript(([place, hashes]) => { if (!localStorage.getItem(place)) localStorage.setItem(place, hashes); }, [place, older.join(" ")]);
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
  const id = calls.made.find(({ verb }) => verb === "challenge")?.body.authenticator;
  const hashes = (await kept(page))[place].split(" ");
  expect(hashes).toEqual([createHash("sha256").update(id).digest("hex"), ...older.slice(0, 7)]);
});

test("where the host wants it forgotten, nothing is kept and nothing is marked", async ({ signIn, page, host }) => {
  await host.preventDefaultOf("second-step-verified");
  const begin = async () => {
    const path = await signIn.transaction("alva");
    await page.unroute("**/host-page");
    const inside = plainForm(`${path}/form`);
    await serveHostPage(page, { elements: [forSignIn(path, { inside, attributes: { "forget-last-used": "" } })] });
    await page.goto("/host-page");
    await expect(signIn.heading("choose-heading")).toBeVisible();
  };
  await begin();
  await signIn.choose("totp");
  await signIn.answer(signIn.secret(await signIn.server.appCode("alva")), "totp");
  await expect(signIn.heading("verified-heading")).toBeVisible();
  expect(await kept(page)).toEqual({});
  await begin();
  await expect(signIn.text("choose-last-used")).toHaveCount(0);
});

test("a browser without storage goes without", async ({ signIn, page }) => {
  await page.addInitScript(() => {
    for (const operation of ["getItem", "setItem"]) {
      Object.defineProperty(Storage.prototype, operation, { value() { throw new DOMException("blocked", "SecurityError"); } });
    }
  });
  await signIn.begin("cleo");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("cleo", "totp");
});

/** Presses the token's button and types what it shows. @param {import("./support/sign-in.mjs").SignIn} signIn @param {import("@playwright/test").Page} page */
async function signInWithToken(signIn, page) {
  const { code } = await (await page.request.post("/demo/people/eva/token", { data: {}, headers: { origin: signIn.server.address } })).json();
  await signIn.answer(signIn.secret(code), "hotp");
  await signIn.isIn("eva", "hotp");
}

/** All that the browser keeps for this site. @param {import("@playwright/test").Page} page */
async function kept(page) {
  return page.evaluate(() => /** @type {Record<string, string>} */ ({ ...localStorage, ...sessionStorage }));
}
