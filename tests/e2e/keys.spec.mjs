// @ts-check
// Security keys and passkeys, with the browser's virtual ones; and everything that a prompt can end with instead.

import { expect, languages, test } from "./support/fixtures.mjs";
import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const kind of /** @type {const} */ (["security_key", "passkey"])) {
      test(`a ${kind} signs in with one press`, async ({ signIn, keys, calls }) => {
        await keys.begin(kind);
        await keys.use.click();
        await signIn.isIn("eva", "webauthn");
        const [verify] = calls.made.filter(({ verb }) => verb === "verify");
        expect(verify.body.answer.type).toBe("assertion");
        expect(calls.count("verify")).toBe(1);
      });
    }

    test("a prompt that is cancelled costs no attempt, and the key still signs in", async ({ signIn, keys, words, calls, watch }) => {
      watch.allowStatus(422);
      await keys.begin();
      const prompt = await keys.playPrompt();
      await keys.use.click();
      await expect(signIn.button("key-asking")).toBeVisible();
      await prompt.end("NotAllowedError");
      await expect(signIn.alert).toContainText(words("alert-key-cancelled-title"));
      await expect(signIn.alert).toContainText(words("alert-key-cancelled-body"));
      expect(calls.count("verify")).toBe(0);
      await prompt.stop();
      await keys.use.click();
      await signIn.isIn("eva", "webauthn");
    });

    test("a prompt that ran out of time says so", async ({ signIn, keys, words, time, calls }) => {
      await keys.begin();
      const prompt = await keys.playPrompt();
      await keys.use.click();
      await expect(signIn.button("key-asking")).toBeVisible();
      await time.advance(310);
      await prompt.end("NotAllowedError");
      await expect(signIn.alert).toContainText(words("alert-key-timeout-title"));
      expect(calls.count("verify")).toBe(0);
      await expect(keys.use).toBeVisible();
    });

    test("a browser without keys says so, and there is another way", async ({ signIn, keys, page, things }) => {
      await keys.plugIn("security_key");
      await signIn.begin("eva");
      await keys.register("security_key");
      await keys.takeAway();
      await page.reload();
      await signIn.choose("webauthn");
      await expect(signIn.text("key-unsupported")).toBeVisible();
      await expect(keys.use).toHaveCount(0);
      await signIn.choose("hotp");
      await signIn.answer(await things.tokenCode(), "hotp");
      await signIn.isIn("eva", "hotp");
    });

    test("a frame that may not use keys says so", async ({ signIn, keys, page, words }) => {
      await keys.plugIn("security_key");
      await signIn.begin("eva");
      await keys.register("security_key");
      const path = new URL(page.url()).pathname;
      await serveHostPage(page, { lang: language, elements: [forSignIn(path, { inside: plainForm(`${path}/form`) })] });
      await page.route("**/framing", (route) => route.fulfill({
        contentType: "text/html", body: "<title>Framing</title><iframe src=\"/host-page\" allow=\"publickey-credentials-get 'none'\" width=800 height=800></iframe>",
      }));
      await page.goto("/framing");
      const widget = page.frameLocator("iframe").locator("second-step");
      await widget.getByRole("listitem").getByRole("button", { name: words("choose-key-not-in-frame") }).click();
      await expect(widget.getByText(words("key-not-in-frame"))).toBeVisible();
      await expect(widget.getByRole("button", { name: words("key-action") })).toHaveCount(0);
      await expect(widget.getByRole("button", { name: words("alternatives-action") })).toBeVisible();
    });
  });
}

for (const [error, title] of [
  ["SecurityError", "alert-key-site-title"], ["NotSupportedError", "alert-key-unsupported-title"], ["TimeoutError", "alert-key-timeout-title"],
  ["AbortError", "alert-key-cancelled-title"], ["InvalidStateError", "alert-key-cancelled-title"],
]) {
  test(`a prompt that ends with ${error} has its own words, and costs no attempt`, async ({ signIn, keys, words, calls }) => {
    await keys.begin();
    const prompt = await keys.playPrompt();
    await keys.use.click();
    await expect(signIn.button("key-asking")).toBeVisible();
    await prompt.end(error);
    await expect(signIn.alert).toContainText(words(title));
    expect(calls.count("verify")).toBe(0);
  });
}

test("the browser is asked in the press itself, once, and told to stop when the person turns away", async ({ signIn, keys, page }) => {
  await keys.begin();
  const prompt = await keys.playPrompt();
  await keys.use.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await prompt.all()).toEqual([{ active: true, aborted: false }]);
  await signIn.button("alternatives-action").click();
  await expect(signIn.heading("choose-heading")).toBeVisible();
  expect(await prompt.all()).toEqual([{ active: true, aborted: true }]);
  await expect(signIn.alert).toBeEmpty();
  await signIn.button("choose-back").click();
  await prompt.stop();
  await keys.use.click();
  await signIn.isIn("eva", "webauthn");
});

test("a key's answer to another question is refused, costs an attempt, and says what to do", async ({ signIn, keys, words, calls, watch }) => {
  watch.allowStatus(422);
  await keys.plugIn("security_key");
  await signIn.begin("eva");
  await keys.register("security_key");
  await calls.change("challenge", (body) => { body.public_key.challenge = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"; }, { times: 1 });
  await keys.open();
  await keys.use.click();
  await expect(signIn.alert).toContainText(words("alert-assertion-title"));
  await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 }));
  await signIn.choose("totp");
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("eva", "totp");
});

/** Ways in which browsers and password managers lack what newer ones have. @type {Record<string, () => void>} */
const lacking = {
  "no toJSON": () => { Reflect.deleteProperty(PublicKeyCredential.prototype, "toJSON"); },
  "a toJSON that throws": () => { PublicKeyCredential.prototype.toJSON = () => { throw new TypeError("Illegal invocation"); }; },
  "no parser": () => { Reflect.deleteProperty(PublicKeyCredential, "parseRequestOptionsFromJSON"); },
  "a parser that throws": () => { PublicKeyCredential.parseRequestOptionsFromJSON = () => { throw new TypeError("Illegal invocation"); }; },
};

for (const [what, lack] of Object.entries(lacking)) {
  test(`with ${what} the key signs in all the same`, async ({ signIn, keys, page }) => {
    await keys.plugIn("passkey");
    await signIn.begin("eva");
    await keys.register("passkey");
    await page.addInitScript(lack);
    await page.reload();
    await keys.open();
    await keys.use.click();
    await signIn.isIn("eva", "webauthn");
  });
}

test("where the browser knows no keys, the demonstration's virtual one is registered and signs in", async ({ signIn, keys, page }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(window, "PublicKeyCredential"); });
  page.on("dialog", (dialog) => dialog.accept());
  await signIn.begin("eva");
  await keys.register("security_key");
  await keys.open();
  await keys.use.click();
  await signIn.isIn("eva", "webauthn");
});

test("a reload in the middle keeps the question, and the key answers it", async ({ signIn, keys, page, calls }) => {
  await keys.begin();
  await page.reload();
  await expect(signIn.heading("key-heading")).toBeVisible();
  expect(calls.count("challenge")).toBe(1);
  await keys.use.click();
  await signIn.isIn("eva", "webauthn");
});
