import { isValidBIC } from "ibantools";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * BIC (ISO 9362). Ordinary capitals have its form (DOCUMENT, BUSINESS), so it counts only behind its label, or near
 * a right IBAN of its country.
 */
export const bicFinder: Finder = { id: "bic", find: findBics };

const FORM = /(?<![A-Za-z0-9])[A-Z]{4}[ -]?[A-Z]{2}[ -]?[A-Z0-9]{2}(?:[ -]?[A-Z0-9]{3})?(?![A-Za-z0-9])/g;

/** A line with the bank's name may stand between an IBAN and its BIC. */
const NEAR = 120;

/** Fields of a SWIFT message that name a bank: ordering, intermediary and account-with institution, with or without an account line. */
const SWIFT_FIELD = /:5[2-8][AD]?:[ \t]*(?:\/[^\n]{1,36}\n[ \t>]{0,4})?$/i;
const FIELD_REACH = 52;

/** Territories whose banks are reached under another country's code. */
const COUNTRY_OF_BIC: ReadonlyMap<string, string> = new Map([
  ["GG", "GB"],
  ["JE", "GB"],
  ["IM", "GB"],
  ["GP", "FR"],
  ["MQ", "FR"],
  ["GF", "FR"],
  ["RE", "FR"],
  ["YT", "FR"],
  ["PM", "FR"],
  ["BL", "FR"],
  ["MF", "FR"],
  ["PF", "FR"],
  ["NC", "FR"],
  ["WF", "FR"],
]);

function findBics({ text, labels, isFree, found }: SearchedText): readonly Sighting[] {
  const ibans = found
    .filter(({ kind, valid }) => (kind === "iban" || kind === "qr-iban") && valid === true)
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const start = match.index;
    const [value, end] = wholeBic(match[0], start);
    if (value === null || !isFree(start, end)) return [];
    const country = value.slice(4, 6);
    const spaced = end - start !== value.length;
    const labelled =
      labels.of(start)?.kind === "bic" || SWIFT_FIELD.test(text.slice(Math.max(0, start - FIELD_REACH), start));
    if (!labelled && (spaced || !nearIbanOf(ibans, country, start, end))) return [];
    return [{ kind: "bic", value, country, valid: null, spans: [{ start, end }] }];
  });
}

/** Returns the BIC and where it ends; without the branch when that is the next word. */
function wholeBic(written: string, start: number): readonly [string | null, number] {
  const value = written.replace(/[ -]/g, "");
  if (isValidBIC(value)) return [value, start + written.length];
  return [null, start];
}

function nearIbanOf(ibans: readonly Sighting[], country: string, start: number, end: number): boolean {
  let low = 0;
  let high = ibans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ibans[middle]?.spans[0]?.end ?? 0) < start - NEAR) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < ibans.length; at++) {
    const iban = ibans[at];
    const span = iban?.spans[0];
    if (!span || span.start > end + NEAR) return false;
    if (homeOf(iban.country ?? "") === homeOf(country)) return true;
  }
  return false;
}

function homeOf(country: string): string {
  return COUNTRY_OF_BIC.get(country) ?? country;
}
