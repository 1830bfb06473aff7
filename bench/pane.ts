import { spawnSync } from "node:child_process";

/**
 * Measures the built pane and the built warning before sending in a simulated Outlook around Microsoft's own library, the
 * processor slowed down four times: `npm run build && npm run bench -- pane`.
 */
const { status } = spawnSync("npx playwright test --config bench/pane/playwright.config.mjs", {
  stdio: "inherit",
  shell: true,
});
process.exitCode = status ?? 1;
