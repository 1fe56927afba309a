import { defineConfig } from "@playwright/test";

/**
 * Every spec starts its own `kenes` (see kenes.ts), so there is no server to wait for here. One worker: the tests
 * share two cores with the servers and the browser.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  globalSetup: "./demonstration.ts",
  outputDir: "test-results",
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    launchOptions: {
      executablePath: process.env.KENES_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
    trace: "retain-on-failure",
  },
});
