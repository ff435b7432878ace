// @ts-check
// The ways between the methods: the chooser, the order in it, and going to and fro without sending anything twice.

import { expect, languages, test } from "./support/fixtures.mjs";
import { tabTo } from "./support/keyboard.mjs";

/** What Eva has, the strongest first. */
const strongestFirst = ["push", "totp", "hotp", "sms", "voice", "voice", "voice", "email", "temporary_pass", "recovery_code"];

const key = { id: "au_key", method: "webauthn", hint: "Blue key" };

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("every way is told with its name, which one it is, and what to expect", async ({ signIn, words, calls }) => {
      await calls.change("start", (body) => {
        for (const way of body.authenticators) if (way.method === "sms") way.expect = "slow";
      });
      await signIn.begin("eva");
      const names = await entries(signIn);
      expect(names).toHaveLength(strongestFirst.length);
      for (const [place, method] of strongestFirst.entries()) {
        expect(names[place]).toContain(words("choose-name", { method }));
        expect(names[place]).toContain(words("choose-what", { method }));
      }
      await expect(signIn.choice("sms")).toHaveAccessibleName(new RegExp(words("choose-slow", { method: "sms" })));
      await expect(signIn.choice("email")).toContainText("e••@example.org");
    });

    test("what this browser cannot do stands last, and says why", async ({ signIn, words, calls, keys }) => {
      await keys.takeAway();
      await calls.change("start", (body) => { body.authenticators.push(key); });
      await signIn.begin("eva");
      const names = await entries(signIn);
      expect(names.at(-1)).toContain(words("choose-name", { method: "webauthn" }));
      expect(names.at(-1)).toContain(words("choose-key-unsupported"));
    });
  });
}

test("by keyboard alone, there and back", async ({ signIn, page, calls }) => {
  await signIn.begin("eva");
  await tabTo(page, signIn.choice("hotp"));
  await page.keyboard.press("Space");
  await expect(signIn.field("hotp")).toBeFocused();
  await page.keyboard.type("12");
  await tabTo(page, signIn.button("alternatives-action"));
  await page.keyboard.press("Enter");
  await expect(signIn.heading("choose-heading")).toBeFocused();
  await tabTo(page, signIn.button("choose-back"));
  await page.keyboard.press("Enter");
  await expect(signIn.field("hotp")).toBeFocused();
  await expect(signIn.field("hotp")).toHaveValue("12");
  await tabTo(page, signIn.button("alternatives-action"));
  await page.keyboard.press("Enter");
  await tabTo(page, signIn.choice("voice", "Alternate"));
  await page.keyboard.press("Enter");
  await expect(signIn.text("code-intro", { method: "voice", hint: "Alternate ••90" })).toBeVisible();
  await expect(signIn.field("voice")).toBeFocused();
  await expect(signIn.field("voice")).toHaveValue("");
  expect(calls.count("challenge")).toBe(2);
});

test("the strongest stands first, keys before all else; a server's own order is kept", async ({ signIn, calls, server, words, page }) => {
  await calls.change("start", (body) => { body.authenticators.push(key); });
  await signIn.begin("eva");
  expect((await entries(signIn))[0]).toContain(words("choose-name", { method: "webauthn" }));
  expect((await entries(signIn))[0]).toContain("Blue key");
  await server.rule({ ordered: true });
  await page.reload();
  await expect(signIn.choice("sms")).toBeVisible();
  const names = await entries(signIn);
  expect(names[0]).toContain(words("choose-name", { method: "sms" }));
  expect(names.at(-1)).toContain(words("choose-name", { method: "webauthn" }));
});

test("going round live challenges sends nothing more, and each code still signs in", async ({ signIn, things, calls, server, time, words }) => {
  await signIn.begin("eva");
  await signIn.askForText("••56");
  const texted = await signIn.textedCode(1);
  await signIn.choose("voice", "Office");
  await things.calledCode(1);
  await signIn.choose("email");
  await things.mail(1);
  const sends = async () => [await server.texts("eva"), await things.calls.count(), await things.inbox.count()];
  const before = await sends();
  for (const [method, hint] of [["sms", ""], ["voice", "Office"], ["email", ""], ["sms", ""]]) {
    await signIn.button("alternatives-action").click();
    await expect(signIn.choice(method, hint)).toContainText(words("choose-alive", { method }));
    await signIn.choice(method, hint).click();
    await expect(signIn.heading("code-heading", { method })).toBeVisible();
  }
  await time.advance(10);
  expect(await sends()).toEqual(before);
  expect(calls.count("challenge")).toBe(3);
  await signIn.answer(texted);
  await signIn.isIn("eva", "sms");
});

test("nothing that costs money or rings a phone goes out unasked", async ({ signIn, server, time, things, calls, page }) => {
  await signIn.begin("eva");
  await time.advance(60);
  await page.reload();
  await expect(signIn.heading("choose-heading")).toBeVisible();
  await time.advance(60);
  await expect(things.calls.or(things.inbox)).toHaveCount(0);
  await expect(things.deny).toBeHidden();
  expect(await server.texts("eva")).toHaveLength(0);
  expect(calls.count("challenge")).toBe(0);
});

for (const method of ["sms", "voice", "push"]) {
  test(`where the server opens with ${method}, one press sends it, and nothing before`, async ({ signIn, calls, time }) => {
    await calls.change("start", (body) => {
      body.default ??= body.authenticators.find((/** @type {any} */ way) => way.method === method).id;
    });
    await signIn.begin("eva");
    await expect(signIn.heading("send-heading", { method })).toBeVisible();
    await time.advance(30);
    expect(calls.count("challenge")).toBe(0);
    const hint = { sms: "••56", voice: "Mobile ••56", push: "Mobile" }[method] ?? "";
    await signIn.button("send-action", { method, hint }).click();
    await expect(method === "push" ? signIn.text("push-show-label") : signIn.field(method)).toBeVisible();
    expect(calls.count("challenge")).toBe(1);
  });
}

/** What the chooser's entries say, in their order. @param {import("./support/sign-in.mjs").SignIn} signIn */
async function entries(signIn) {
  const list = signIn.widget.getByRole("listitem").getByRole("button");
  await expect(list.first()).toBeVisible();
  return list.allInnerTexts();
}
