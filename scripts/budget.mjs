/** Fails when a page fetches more script at its start than it may; prints what each page and each later chunk weighs. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const WEB = fileURLToPath(new URL("../dist/web/", import.meta.url));

/**
 * The most a page may fetch before it runs, in KiB of gzipped script, without the words of the languages. The pane's
 * whole way to the first painted level is held to 320 KiB by the browser test, counted likewise; the playground also
 * brings the readers of files, which the pane needs for attached messages only.
 */
const BUDGETS = { "taskpane.html": 306, "index.html": 330 };

/** The words of seven languages, some 29 KiB each: one file that both pages share and that changes with the words only. */
const LEXICONS = /\/lexicons\./;
const LEXICON_BUDGET = 205;

const gzipped = (file) => gzipSync(readFileSync(WEB + file)).length / 1024;
const kib = (size) => `${size.toFixed(1).padStart(7)} KiB`;

const initial = new Set();
let failed = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const html = readFileSync(WEB + page, "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="?(?!https:)([^"\s>]+)/g)].map(([, source]) => source);
  scripts.forEach((script) => initial.add(script));
  const sizeOf = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);
  report(sizeOf(scripts.filter((script) => !LEXICONS.test(script))), budget, `at the start of ${page}`);
  report(sizeOf(scripts.filter((script) => LEXICONS.test(script))), LEXICON_BUDGET, `of words beside it`);
}

function report(size, budget, what) {
  const over = size > budget || size === 0;
  failed ||= over;
  console.log(`${kib(size)} of ${budget} ${what}${over ? "  TOO MUCH" : ""}`);
}

for (const name of readdirSync(`${WEB}scripts`)) {
  const script = `scripts/${name}`;
  console.log(`${kib(gzipped(script))} ${script}${initial.has(script) ? "" : " (when needed)"}`);
}
process.exitCode = failed ? 1 : 0;
