import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, ensureChromium } from "./scripts/chromium.mjs";

/**
 * Browser tests, against the production build: `browser` as `scripts/serve.mjs` serves it, `contract` in a simulated
 * Outlook around Microsoft's own library, `pictures` of every screen.
 */
const PORT = 4173;

export default defineConfig({
  projects: [
    { name: "browser", testDir: "test/browser" },
    // Each opens Outlook's page, the library and the pane anew.
    { name: "contract", testDir: "test/contract", timeout: 60_000 },
    // For people to look at: drawn only when asked for.
    { name: "pictures", testDir: "test/pictures" },
  ],
  outputDir: "test-results/playwright",
  workers: 2,
  // A busy machine is no failure: what has to be fast is counted, or measured by the benches.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
