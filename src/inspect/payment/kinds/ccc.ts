import { fieldsBehind, labelledField } from "../labelled-field";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Spanish CCC (Banco de España, código cuenta cliente): bank 4, branch 4, two check digits, account 10; in one number or
 * in four labelled fields. One number of twenty digits in a hundred has right check digits, so without a label it must
 * also be written in its four groups.
 */
export const cccFinder: Finder = { id: "ccc", find: findCccs };

const FORM = /(?<![\w.,/-])\d{4}([ /|-]?)\d{4}\1(?:\d{2}\1\d{10}|\d{4}\1\d{4}\1\d{4})(?![\w-]|[.,/ ]\d)/g;
const IN_FIELDS = /^\d{4}[ /|-]\d{4}[ /|-]\d{2}[ /|-]\d{10}$/;

const BANK = /(?<![\w.,/-])\d{4}(?![\w/-]|[.,]\d)/g;
const BRANCH = BANK;
const CHECK_DIGITS = /(?<![\w.,/-])\d{2}(?![\w/-]|[.,]\d)/g;
const ACCOUNT = /(?<![\w.,/-])\d{10}(?![\w/-]|[.,]\d)/g;

function findCccs(searched: SearchedText): readonly Sighting[] {
  return [...wholeNumbers(searched), ...inFields(searched)];
}

function wholeNumbers({ text, labels, isFree, aboutMoney }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = match[0].replace(/\D/g, "");
    const valid = isCcc(value);
    const label = labels.of(span.start)?.kind;
    const expected =
      label === "ccc" ||
      (label === "account" && (valid || IN_FIELDS.test(match[0]))) ||
      (label !== "other" && valid && aboutMoney && IN_FIELDS.test(match[0]));
    return expected && isFree(span.start, span.end)
      ? [{ kind: "ccc", value, country: "ES", valid, spans: [span] }]
      : [];
  });
}

function inFields(searched: SearchedText): readonly Sighting[] {
  return fieldsBehind(searched, "bank-code", BANK).flatMap((bank): Sighting[] => {
    const branch = labelledField(searched, bank.span, ["branch-code"], BRANCH);
    const check = labelledField(searched, bank.span, ["check-key"], CHECK_DIGITS);
    const account = labelledField(searched, bank.span, ["account"], ACCOUNT);
    if (!branch || !check || !account) return [];
    const value = bank.written + branch.written + check.written + account.written;
    const spans = [bank.span, branch.span, check.span, account.span];
    return [{ kind: "ccc", value, country: "ES", valid: isCcc(value), spans }];
  });
}

/** Whether both check digits are right: weights are the powers of two modulo 11, on `00` and the first eight, and on the account. */
export function isCcc(value: string): boolean {
  return value.slice(8, 10) === checkDigit(`00${value.slice(0, 8)}`) + checkDigit(value.slice(10));
}

function checkDigit(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (2 ** at % 11), 0);
  const remainder = sum % 11;
  return String(remainder < 2 ? remainder : 11 - remainder);
}
