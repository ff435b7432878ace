// @ts-check
// Files of two versions: the module asks for a text that the language does not have yet.

import { expect, test } from "./support/fixtures.mjs";
import { widgetWords } from "./support/words.mjs";

test.use({ language: "sv" });

test("what a language lacks is said in English, the rest in the language", async ({ signIn, page, words }) => {
  const english = widgetWords("en");
  await page.route("**/locales/sv/screens.ftl", async (route) => {
    const response = await route.fetch();
    const source = await response.text();
    const lacking = source.replace(/^code-submit = .*\n/mu, "");
    expect(lacking).not.toBe(source);
    await route.fulfill({ response, body: lacking });
  });
  await signIn.begin("cleo");
  await expect(signIn.widget.getByRole("button", { name: english("code-submit"), exact: true })).toBeVisible();
  await expect(signIn.heading()).toHaveText(words("code-heading", { method: "totp" }));
});
