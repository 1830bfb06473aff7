import { keptText } from "../src/directory/kept";
import { EMPTY_DIRECTORY } from "../src/directory/directory";
import { decodedFile } from "../src/directory/import/decode";
import { lookAtVendors, readVendors } from "../src/directory/import/read-vendors";
import { withPayees } from "../src/directory/merge";

/** Measures the import of a vendor list, from the bytes of the file to the text that is kept: `npm run bench -- vendors`. */
const SIZES = [1_000, 10_000, 100_000];
/** What 10,000 vendors may take, in milliseconds. */
const AIM_MS = 3_000;

/** Returns an IBAN of the German form, its check digits computed (ISO 7064, MOD 97-10). */
function ibanOf(account: number): string {
  const national = `37040044${`${account}`.padStart(10, "0")}`;
  const check = 98n - (BigInt(`${national}131400`) % 97n);
  return `DE${`${check}`.padStart(2, "0")}${national}`;
}

const row = (at: number): string =>
  `Vendor ${at} GmbH;ap@vendor${at}.example;https://www.vendor${at}.example/;+49 30 ${20_000_000 + at};${ibanOf(at)};DE`;

for (const size of SIZES) {
  const lines = Array.from({ length: size }, (_, at) => row(at));
  const bytes = new TextEncoder().encode(`Lieferant;E-Mail;Webseite;Telefon;IBAN;Land\r\n${lines.join("\r\n")}\r\n`);
  const began = performance.now();
  const list = lookAtVendors(decodedFile(bytes));
  if (!list) throw new Error("The list has no headings");
  let pieces = 0;
  const { payees, refused } = await readVendors(list, {
    mapping: list.mapping,
    country: "DE",
    day: "2026-11-28",
    onProgress: () => {
      pieces++;
      return Promise.resolve();
    },
    signal: new AbortController().signal,
  });
  const read = performance.now();
  const kept = keptText(withPayees(EMPTY_DIRECTORY, payees)).length;
  const done = performance.now();
  const ms = (from: number, to: number): string => `${(to - from).toFixed(0).padStart(6)} ms`;
  console.log(
    `${`${size}`.padStart(7)} vendors ${ms(began, read)} to read in ${pieces} pieces, ${ms(read, done)} to keep ` +
      `(${(kept / 1e6).toFixed(1)} MB), ${refused} refused`,
  );
  if (size === 10_000 && done - began > AIM_MS) process.exitCode = 1;
}
