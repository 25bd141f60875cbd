import { defineConfig, devices } from "@playwright/test"

import { findChromium } from "../support/prerequisites.mjs"

const chromium = {
  launchOptions: {
    executablePath: findChromium() ?? undefined,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  },
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
}
// One pixel of the picture for one of the page: drawing three more of each is most of what a run would cost.
const phone = { ...devices["Pixel 7"], ...chromium, viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 }

/** Stories in which money moves: they are told again where no script runs. */
const withoutScript = /(buying|payment)\.test\.ts/

/** One shop for the run: `process.env.SHOP_URL` is its storefront, `baseURL` the same. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.test.ts",
  outputDir: "test-results",
  globalSetup: "./open-shop.ts",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { ...chromium, screenshot: "only-on-failure" },
  projects: [
    { name: "phone", use: phone },
    { name: "phone-without-script", testMatch: withoutScript, use: { ...phone, javaScriptEnabled: false } },
    {
      name: "desktop",
      testMatch: /every-page\.test\.ts/,
      use: { ...devices["Desktop Chrome"], ...chromium, viewport: { width: 1280, height: 900 } },
    },
  ],
})
