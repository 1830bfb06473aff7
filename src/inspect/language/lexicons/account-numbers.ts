import { digitPositions, IBAN_LENGTHS } from "../../../directory/iban";
import { DIGITS } from "./amounts";

/** How a country's IBANs begin: its letters and the first check digit. */
function beginnings(country: string): readonly string[] {
  return Array.from({ length: 10 }, (_, digit) => `${country}${digit}*`);
}

const COUNTRIES = [...IBAN_LENGTHS.keys()];
const BANKS_IN_DIGITS = COUNTRIES.filter((country) => digitPositions(country)?.[0]);
const BANKS_IN_LETTERS = COUNTRIES.filter((country) => digitPositions(country)?.[0] === false);
const ANY_BEGINNING = COUNTRIES.flatMap(beginnings).join("|");

/**
 * IBANs in their groups: "DE89 3704 …", "GB33 BUKB 2020 …". Written without spaces one looks like a part number, and
 * counts only behind its name.
 */
const IBANS = `${BANKS_IN_DIGITS.flatMap(beginnings).join("|")} ${DIGITS};
  ${BANKS_IN_LETTERS.flatMap(beginnings).join("|")} _ ${DIGITS}; iban ${ANY_BEGINNING}`;

/**
 * Returns the entries of the concept of an account that is given by its number, for any lexicon.
 * @param labels words behind which a number is an account's, as alternatives: "sort code|bsb"
 */
export function accountNumbers(labels: readonly string[]): string {
  return [IBANS, ...labels.map((label) => `${label} ${DIGITS}`)].join("; ");
}
