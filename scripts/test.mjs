/**
 * `npm test`: every check there is, one after the other; the first that fails ends it.
 * `npm test -- lint types` runs only the steps named.
 */
import { spawnSync } from "node:child_process";
import { ensureChromium } from "./chromium.mjs";

/** Each step is the command a person would type, without `npx`. */
const STEPS = [
  ["format", "prettier --check --log-level warn ."],
  ["types", "tsc --noEmit"],
  ["lint", "eslint --max-warnings 0 ."],
  ["rooms", "depcruise --config .dependency-cruiser.cjs src"],
  ["unit", "jest"],
  ["build", "webpack --mode production"],
  ["budget", "node scripts/budget.mjs"],
  ["events", "node scripts/check-events.mjs"],
  ["browser", "playwright test"],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. There are: ${STEPS.map(([name]) => name).join(", ")}`);
  process.exit(2);
}

const steps = asked.length === 0 ? STEPS : STEPS.filter(([name]) => asked.includes(name));
let passed = 0;
for (const [name, command] of steps) {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const ok = run(name, command);
  console.log(`── ${name}: ${ok ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) break;
  passed += 1;
}

const failed = passed === steps.length ? 0 : 1;
if (failed) console.log(`\nFailed at the step "${steps[passed][0]}": ${steps[passed][1]}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed;

function run(name, command) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  if (name === "browser") {
    try {
      env.CHROME_PATH = ensureChromium();
    } catch (error) {
      console.log(error.message);
      return false;
    }
  }
  // npm puts the local programs on the path; `shell` finds their .cmd files on Windows.
  return spawnSync(command, { stdio: "inherit", shell: true, env }).status === 0;
}
