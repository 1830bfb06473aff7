import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/chromium.mjs";

/** One browser, and nothing beside it: what is measured must not wait for another. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/bench",
  workers: 1,
  timeout: 120_000,
  reporter: "line",
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
  },
});
