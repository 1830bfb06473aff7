import { fieldsBehind, labelledField } from "../labelled-field";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Italian BBAN (ABI): check letter CIN, bank ABI 5, branch CAB 5, account 12; in one run or in labelled fields, where the
 * account often lacks its zeros, and the letter may be missing.
 */
export const cinFinder: Finder = { id: "cin", find: findBbans };

const FORM = /(?<![A-Za-z0-9./-])[A-Z]([ /|-]{0,3})\d{5}\1\d{5}\1[A-Z0-9]{12}(?![A-Za-z0-9]|-\d)/g;
const ABI = /(?<![\w.,/-])\d{5}(?![\w-]|[.,]\d)/g;
const CAB = ABI;
const CIN = /(?<![\w./-])[A-Z](?![\w./-])/g;
const ACCOUNT = /(?<![\w.,/-])(?=[A-Z]{0,4}\d)[A-Z0-9]{4,12}(?![\w-]|[.,/]\d)/g;

const ACCOUNT_LENGTH = 12;

function findBbans(searched: SearchedText): readonly Sighting[] {
  return [...wholeNumbers(searched), ...inFields(searched)];
}

function wholeNumbers({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = match[0].replace(/[^A-Z0-9]/g, "");
    const valid = isItalianBban(value);
    const label = labels.of(span.start)?.kind;
    const labelled = label === "cin" || label === "account" || label === "iban";
    return (labelled || (valid && label !== "other")) && isFree(span.start, span.end)
      ? [{ kind: "cin", value, country: "IT", valid, spans: [span] }]
      : [];
  });
}

function inFields(searched: SearchedText): readonly Sighting[] {
  return fieldsBehind(searched, "bank-code", ABI).flatMap((bank): Sighting[] => {
    const branch = labelledField(searched, bank.span, ["branch-code"], CAB);
    const account = labelledField(searched, bank.span, ["account"], ACCOUNT);
    if (!branch || !account) return [];
    const letter = labelledField(searched, bank.span, ["check-key"], CIN);
    const rest = bank.written + branch.written + account.written.padStart(ACCOUNT_LENGTH, "0");
    return [
      {
        kind: "cin",
        value: `${letter?.written ?? checkLetter(rest)}${rest}`,
        country: "IT",
        valid: letter ? letter.written === checkLetter(rest) : null,
        spans: [...(letter ? [letter.span] : []), bank.span, branch.span, account.span],
      },
    ];
  });
}

/** Whether the first letter is the check letter of the others. */
export function isItalianBban(value: string): boolean {
  return value.startsWith(checkLetter(value.slice(1)));
}

/** What a character counts in an odd place; in an even one it counts its number, `A` and `0` being 0. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function checkLetter(characters: string): string {
  const sum = Array.from(characters).reduce((total, character, at) => {
    const number = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - "A".charCodeAt(0);
    return total + (at % 2 === 0 ? (ODD_VALUES[number] ?? 0) : number);
  }, 0);
  return String.fromCharCode("A".charCodeAt(0) + (sum % 26));
}
