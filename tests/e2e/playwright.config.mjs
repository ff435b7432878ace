// @ts-check
// The built widget and the real server in Chromium. `cargo xtask test e2e` builds both and says where they are;
// `npx playwright test --config tests/e2e/playwright.config.mjs` runs against what was built last.

import { defineConfig } from "@playwright/test";

import { chromium } from "./support/places.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  // A busy machine may be too slow once; what fails twice fails. The report names what needed its second chance.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    launchOptions: chromium,
    viewport: { width: 900, height: 900 },
    trace: "off",
  },
});
