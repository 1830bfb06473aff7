/** Fails when a page fetches more script at its start than it may; prints what each page and each later chunk weighs. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const WEB = fileURLToPath(new URL("../dist/web/", import.meta.url));

/**
 * The most a page may fetch before it runs, in KiB of gzipped script. The pane's whole way to the first painted level,
 * with the language loaded on the way, is held to 320 KiB by the browser test; the playground also brings the readers
 * of files, which the pane needs for attached messages only.
 */
const BUDGETS = { "taskpane.html": 300, "index.html": 322 };

const gzipped = (file) => gzipSync(readFileSync(WEB + file)).length / 1024;
const kib = (size) => `${size.toFixed(1).padStart(7)} KiB`;

const initial = new Set();
let failed = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const html = readFileSync(WEB + page, "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="?(?!https:)([^"\s>]+)/g)].map(([, source]) => source);
  scripts.forEach((script) => initial.add(script));
  const size = scripts.reduce((sum, script) => sum + gzipped(script), 0);
  const over = size > budget || scripts.length === 0;
  failed ||= over;
  console.log(`${kib(size)} of ${budget} at the start of ${page}${over ? "  TOO MUCH" : ""}`);
}

for (const name of readdirSync(`${WEB}scripts`)) {
  const script = `scripts/${name}`;
  console.log(`${kib(gzipped(script))} ${script}${initial.has(script) ? "" : " (when needed)"}`);
}
process.exitCode = failed ? 1 : 0;
