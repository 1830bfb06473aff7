import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { distance } from "fastest-levenshtein";
import { EMPTY_DIRECTORY, type Directory } from "../src/directory/directory";
import { lookalikesOf } from "../src/inspect/address/lookalikes";

/**
 * Measures the lookalike search against a linear scan by edit distance: `npm run bench -- addresses [SIZE…]`.
 * Names are invented by a seeded generator, so that two runs measure the same.
 */
const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const DEFAULT_SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
const LOOKUPS = 2_000;
/** A scan of a million names takes a tenth of a second: a few tell enough. */
const MAX_SCANNED_NAMES = 20_000_000;

/** mulberry32: a small deterministic generator, so that the names are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh st t tr v w z".split(" ");
const NUCLEI = "a e i o u ai ea io ou".split(" ");
const CODAS = ["", "", "", "l", "n", "r", "s", "t", "m", "nd", "rt", "x"];
const ENDINGS = "com com com com net org de fr co.uk it es nl ch com.au ca".split(" ");

function inventedDomain(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const syllables = 2 + Math.floor(random() * 3);
  const word = Array.from({ length: syllables }, () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)).join("");
  return `${word}.${pick(ENDINGS)}`;
}

function directoryOf(domains: readonly string[]): Directory {
  const payees = domains.map((domain) => ({
    name: domain,
    domains: [domain],
    addresses: [],
    phones: [],
    accounts: [],
    codeWordAgreed: false,
  }));
  return { ...EMPTY_DIRECTORY, payees };
}

/** Returns how long each call took, in microseconds, ascending. */
function timed(calls: readonly (() => unknown)[]): readonly number[] {
  const times = calls.map((call) => {
    const started = performance.now();
    call();
    return 1000 * (performance.now() - started);
  });
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
const perSecond = (times: readonly number[]): string =>
  ((1e6 * times.length) / times.reduce((sum, time) => sum + time, 0)).toFixed(0);

setFlagsFromString("--expose-gc");
/** Without a collection first, memory shows what was used to build, too. */
const collectGarbage = runInNewContext("gc") as () => void;

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measured(size: number): readonly string[] {
  const random = randomFrom(size);
  const domains = Array.from({ length: size }, () => inventedDomain(random));
  const questions = Array.from({ length: LOOKUPS }, () => inventedDomain(random));
  const directory = directoryOf(domains);
  const before = usedMemory();
  const started = performance.now();
  const { ofDomain } = lookalikesOf(directory, null);
  ofDomain("first.example");
  const build = performance.now() - started;
  const memory = (usedMemory() - before) / 2 ** 20;
  questions.forEach((domain) => ofDomain(domain));
  const search = timed(questions.map((domain) => () => ofDomain(domain)));
  const scans = questions.slice(0, Math.max(5, Math.min(LOOKUPS, Math.floor(MAX_SCANNED_NAMES / size))));
  const scan = timed(scans.map((domain) => () => domains.filter((known) => distance(domain, known) <= 2)));
  return [
    String(size),
    build.toFixed(0),
    memory.toFixed(1),
    perSecond(search),
    at(search, 0.5),
    at(search, 0.99),
    perSecond(scan),
    at(scan, 0.5),
    at(scan, 0.99),
  ];
}

const row = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padStart(11)).join(""));
row(["known", "build ms", "MiB", "look-ups/s", "p50 µs", "p99 µs", "scans/s", "p50 µs", "p99 µs"]);
for (const size of SIZES.length > 0 ? SIZES : DEFAULT_SIZES) row(measured(size));
