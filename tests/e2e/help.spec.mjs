// @ts-check
// The help: it opens in place on what fits, keeps what is going on, acts, and is there when the network is not.

import { forSignIn, plainForm, serveHostPage } from "./support/host-page.mjs";
import { expect, languages, test } from "./support/fixtures.mjs";

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("opens on what fits, keeps the code, and gives the focus back", async ({ signIn, words, host, calls }) => {
      await signIn.begin("alva");
      await signIn.askForText();
      const code = await signIn.textedCode();
      await signIn.field().fill(code);
      await signIn.button("help-see").click();
      const title = words("help-no-text-or-call-title", { method: "sms" });
      await expect(signIn.widget.getByRole("region", { name: title })).toBeVisible();
      await expect(signIn.widget.getByRole("heading", { name: title })).toBeFocused();
      await expect(signIn.button("help-see")).toHaveAttribute("aria-expanded", "true");
      await expect(signIn.field()).toHaveValue(code);
      await signIn.button("help-close").click();
      await expect(signIn.button("help-see")).toBeFocused();
      await expect(signIn.button("help-see")).toHaveAttribute("aria-expanded", "false");
      expect(host.of("second-step-help-read").map(({ detail }) => detail)).toEqual([{ topic: "no-text-or-call", situation: "open" }]);
      expect(calls.count("challenge")).toBe(1);
      await signIn.submit.click();
      await signIn.isIn("alva", "sms");
    });

    test("has the other topics below, and finds among all", async ({ signIn, words }) => {
      await signIn.begin("bo");
      await signIn.button("help-see").click();
      const lost = words("help-lost-phone-title");
      await signIn.widget.getByRole("button", { name: lost }).click();
      await expect(signIn.widget.getByRole("heading", { name: lost })).toBeFocused();
      const search = signIn.widget.getByRole("searchbox", { name: words("help-search-label") });
      await search.fill(words("help-recovery-codes-title"));
      const found = signIn.widget.getByRole("region").getByRole("listitem").getByRole("button", { name: words("help-recovery-codes-title") });
      await expect(found).toBeVisible();
      await search.fill("qqqq");
      await expect(signIn.text("help-search-none")).toBeVisible();
    });

    for (const topic of ["no-text-or-call", "lost-phone", "no-phone-today", "nothing-helped"]) {
      test(`a link leads straight to ${topic}`, async ({ signIn, words, page }) => {
        await page.goto(`${await signIn.transaction("bo")}#second-step-help=${topic}`);
        const title = words(`help-${topic}-title`, { method: "sms" });
        await expect(signIn.widget.getByRole("heading", { name: title })).toBeVisible();
        await expect(signIn.field()).toBeVisible();
      });
    }

    test("whoever's phone is at home finds out in two actions, from every screen", async ({ signIn, words }) => {
      const title = words("help-no-phone-today-title");
      const found = async () => {
        await signIn.button("help-see").first().click();
        const heading = signIn.widget.getByRole("heading", { name: title });
        await expect(signIn.widget.getByRole("searchbox")).toBeVisible();
        if (!(await heading.isVisible())) await signIn.widget.getByRole("button", { name: title }).click();
        await expect(heading).toBeVisible();
        await signIn.button("help-close").click();
      };
      await signIn.begin("alva");
      await found();
      for (const method of ["totp", "recovery_code", "sms"]) {
        await signIn.choose(method);
        await found();
      }
    });
  });
}

test("the help acts: another way is one press away", async ({ signIn }) => {
  await signIn.begin("alva");
  await signIn.askForText();
  await signIn.button("help-see").click();
  await signIn.button("instead-action", { method: "totp", hint: "Phone app" }).click();
  await expect(signIn.heading("code-heading", { method: "totp" })).toBeVisible();
  await signIn.answer(await signIn.appCode(), "totp");
  await signIn.isIn("alva", "totp");
});

test("a refusal leads to the topic that fits it", async ({ signIn, watch, words }) => {
  watch.allowStatus(422);
  await signIn.begin("cleo");
  for (let times = 0; times < 2; times += 1) {
    await signIn.answer("000000", "totp");
    await expect(signIn.alert).toContainText(words("attempts-left", { attempts: 4 - times }));
  }
  await signIn.alert.getByRole("button", { name: words("help-ask-app-code-refused") }).click();
  await expect(signIn.widget.getByRole("heading", { name: words("help-app-code-refused-title") })).toBeVisible();
});

test("the help is there when the network has gone, once the page has settled", async ({ signIn, time, context, words }) => {
  await signIn.begin("bo");
  await time.advance(5);
  await context.setOffline(true);
  await signIn.button("help-see").click();
  await expect(signIn.widget.getByRole("heading", { name: words("help-no-text-or-call-title", { method: "sms" }) })).toBeVisible();
  await context.setOffline(false);
});

test("where its texts cannot be had, that is said, and it closes again", async ({ signIn, page, watch }) => {
  watch.allowStatus(404);
  await page.route("**/help.ftl", (route) => route.fulfill({ status: 404 }));
  await signIn.begin("bo");
  await signIn.button("help-see").click();
  await expect(signIn.text("help-waiting")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(signIn.button("help-see")).toBeFocused();
});

test("what the host says of its support is offered, and unsafe links are not", async ({ signIn, page, words }) => {
  const path = await signIn.transaction("bo");
  await serveHostPage(page, { elements: [forSignIn(path, {
    inside: plainForm(`${path}/form`),
    attributes: {
      "support-name": "Servicedesk", "support-phone": "+46 8 123 45", "support-email": "help@example.org",
      "support-url": "https://example.org/help", "support-hours": "9–17", "report-url": "javascript:alert(1)", "settings-url": "//evil.example",
    },
  })] });
  await page.goto("/host-page");
  await expect(signIn.heading("code-heading", { method: "sms" })).toBeVisible();
  await signIn.button("help-see").click();
  await signIn.widget.getByRole("button", { name: words("help-lost-phone-title") }).click();
  const panel = signIn.widget.getByRole("region", { name: words("help-lost-phone-title") });
  await expect(panel.getByRole("link", { name: words("support-phone", { phone: "+46 8 123 45" }) })).toHaveAttribute("href", "tel:+46812345");
  await expect(panel.getByRole("link", { name: words("support-email", { email: "help@example.org" }) })).toHaveAttribute("href", "mailto:help@example.org");
  await expect(panel.getByRole("link", { name: words("support-page") })).toHaveAttribute("href", "https://example.org/help");
  await expect(panel.getByRole("link", { name: words("way-report") })).toHaveCount(0);
  await expect(panel.getByRole("link", { name: words("way-settings") })).toHaveCount(0);
});

test("the reference can be copied", async ({ signIn, page, words, watch, context }) => {
  watch.allowStatus(422);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn.begin("cleo");
  await signIn.answer("000000", "totp");
  const line = await signIn.widget.getByText(words("reference-line", { reference: "|" }).split("|")[0].replace(/\u2068/g, "")).innerText();
  await expect(signIn.alert).not.toContainText(line);
  await signIn.widget.getByRole("button", { name: words("reference-copy") }).click();
  await expect(signIn.widget.getByRole("button", { name: words("reference-copied") })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^[0-9a-f-]{36}$/);
  expect(line).toContain(copied);
});
