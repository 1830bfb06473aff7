/**
 * `npm test`: every check there is, in phases; the steps of a phase run two at a time, and a phase with a failed step
 * is the last. `npm test -- lint types` runs only the steps named, `npm test -- pictures` draws the screens.
 */
import { spawn } from "node:child_process";
import { ensureChromium } from "./chromium.mjs";

/** Each step is the command a person would type, without `npx`. Lint comes first because it takes longest. */
const PHASES = [
  [
    ["lint", "eslint --max-warnings 0 ."],
    ["types", "tsc --noEmit"],
    ["format", "prettier --check --log-level warn ."],
    ["rooms", "depcruise --config .dependency-cruiser.cjs src"],
    ["build", "webpack --mode production"],
  ],
  [["unit", "jest"]],
  [
    ["budget", "node scripts/budget.mjs"],
    ["events", "node scripts/check-events.mjs"],
  ],
  [["contract", "playwright test --project contract"]],
  [["browser", "playwright test --project browser"]],
];
/** Steps that check nothing, and are run only by their names. */
const ON_REQUEST = [[["pictures", "playwright test --project pictures"]]];
const AT_A_TIME = 2;

const names = [...PHASES, ...ON_REQUEST].flat().map(([name]) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. There are: ${names.join(", ")}`);
  process.exit(2);
}

let passed = 0;
const failed = [];
const chosen = ([name]) => asked.includes(name);
for (const phase of asked.length === 0 ? PHASES : [...PHASES, ...ON_REQUEST].map((steps) => steps.filter(chosen))) {
  await runPhase(phase);
  if (failed.length > 0) break;
}
for (const [name, command] of failed) console.log(`\nFailed at the step "${name}": ${command}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runPhase(steps) {
  const waiting = [...steps];
  const alone = steps.length === 1;
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (await runStep(step, alone)) passed += 1;
      else failed.push(step);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** Runs a step and says how it ended. Only a step that runs alone prints as it goes; others would mix their lines. */
async function runStep([name, command], alone) {
  const heading = `\n── ${name}: ${command}`;
  if (alone) console.log(heading);
  const start = performance.now();
  const { ok, output } = await outcomeOf(name, command, alone);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ending = `── ${name}: ${ok ? "passed" : "FAILED"} in ${seconds} s`;
  console.log(alone ? ending : `${heading}\n${output}${ending}`);
  return ok;
}

async function outcomeOf(name, command, alone) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  if (command.startsWith("playwright")) {
    try {
      env.CHROME_PATH = ensureChromium();
    } catch (error) {
      console.log(error.message);
      return { ok: false, output: "" };
    }
  }
  // npm puts the local programs on the path; `shell` finds their .cmd files on Windows.
  const child = spawn(command, { stdio: ["inherit", ...Array(2).fill(alone ? "inherit" : "pipe")], shell: true, env });
  const pieces = [];
  child.stdout?.on("data", (piece) => pieces.push(piece));
  child.stderr?.on("data", (piece) => pieces.push(piece));
  const ok = await new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
  return { ok, output: Buffer.concat(pieces).toString() };
}
