import { fieldsBehind, labelledField } from "../labelled-field";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * French RIB (CFONB): bank 5, branch 5, account 11, key 2; in one number or in four labelled fields. The key is right for
 * one number in 97, so the number counts when its key is right or when it stands behind a label.
 */
export const ribFinder: Finder = { id: "rib", find: findRibs };

const FORM =
  /(?<![A-Za-z0-9.-])\d{5}[ \t|/-]{0,3}\d{5}[ \t|/-]{0,3}(?:[A-Z0-9] ?){10}[A-Z0-9][ \t|/-]{0,3}\d{2}(?![\w-]|[.,]\d)/g;

const BANK = /(?<![\w.,/-])\d{5}(?![\w-]|[.,/]\d)/g;
const BRANCH = BANK;
const ACCOUNT = /(?<![\w.,/-])(?=[A-Z]{0,8}\d)[A-Z0-9](?: ?[A-Z0-9]){10}(?![\w-]|[.,/]\d)/g;
const KEY = /(?<![\w.,/-])\d{2}(?![\w-]|[.,/]\d)/g;

function findRibs(searched: SearchedText): readonly Sighting[] {
  return [...wholeNumbers(searched), ...inFields(searched)];
}

function inFields(searched: SearchedText): readonly Sighting[] {
  return fieldsBehind(searched, "bank-code", BANK).flatMap((bank): Sighting[] => {
    const branch = labelledField(searched, bank.span, ["branch-code"], BRANCH);
    const account = labelledField(searched, bank.span, ["account"], ACCOUNT);
    const key = labelledField(searched, bank.span, ["check-key"], KEY);
    if (!branch || !account || !key) return [];
    const value = bank.written + branch.written + account.written.replaceAll(" ", "") + key.written;
    const spans = [bank.span, branch.span, account.span, key.span];
    return [{ kind: "rib", value, country: "FR", valid: isRib(value), spans }];
  });
}

function wholeNumbers({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const start = match.index;
    const end = start + match[0].length;
    const value = match[0].replace(/[^A-Z0-9]/g, "");
    const valid = isRib(value);
    const label = labels.of(start)?.kind;
    const labelled = label === "rib" || label === "account";
    const expected = labelled || (valid && label !== "other");
    return expected && isFree(start, end)
      ? [{ kind: "rib", value, country: "FR", valid, spans: [{ start, end }] }]
      : [];
  });
}

/** A, J → 1; B, K, S → 2; … I, R, Z → 9. */
const LETTER_VALUES = "12345678912345678923456789";

/** Whether the key is 97 − ((89·bank + 15·branch + 3·account) mod 97). */
export function isRib(value: string): boolean {
  const digits = value.replace(/[A-Z]/g, (letter) => LETTER_VALUES.charAt(letter.charCodeAt(0) - "A".charCodeAt(0)));
  const [bank, branch, account] = [digits.slice(0, 5), digits.slice(5, 10), digits.slice(10, 21)].map(Number);
  return 97 - ((89 * (bank ?? 0) + 15 * (branch ?? 0) + 3 * (account ?? 0)) % 97) === Number(digits.slice(21));
}
