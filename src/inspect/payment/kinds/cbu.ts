import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Argentine CBU (Banco Central, bank accounts) and CVU (virtual accounts, which begin with 000): a block of 8 and one of
 * 14 digits, each ending in a check digit. It counts behind its label, or where both digits are right behind the label
 * of an account or, without any label, in a message about money. An alias (words with points) counts behind its own label.
 */
export const cbuFinder: Finder = { id: "cbu", find: findCbus };

const FORM = /(?<![\w.,/-])\d{8}[ -]?(?:\d{14}|\d{13}[ -]\d)(?![\w-]|[.,/ ]\d)/g;
const ALIAS = /(?<![\w.@-])(?=[A-Z0-9-]*\.)[A-Z0-9][A-Z0-9.-]{4,18}[A-Z0-9](?![\w@-]|\.\w)/gi;
const LABEL_REACH = 40;

function findCbus({ text, labels, isFree, aboutMoney }: SearchedText): readonly Sighting[] {
  const numbers = Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = match[0].replace(/\D/g, "");
    const valid = isCbu(value);
    const label = labels.of(span.start)?.kind;
    const labelled = label === "cbu" || (label !== "other" && labels.isBefore(span.start, ["cbu"], LABEL_REACH));
    const fits = label === "account" || (label === undefined && aboutMoney);
    return (labelled || (fits && valid)) && isFree(span.start, span.end)
      ? [{ kind: "cbu", value, country: "AR", valid, spans: [span] }]
      : [];
  });
  const aliases = Array.from(text.matchAll(ALIAS)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    return labels.of(span.start)?.kind === "cbu-alias" && isFree(span.start, span.end)
      ? [{ kind: "cbu", value: match[0].toLowerCase(), country: "AR", valid: null, spans: [span] }]
      : [];
  });
  return [...numbers, ...aliases];
}

const BANK_WEIGHTS = [7, 1, 3, 9, 7, 1, 3];
const ACCOUNT_WEIGHTS = [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3];

/** Whether the check digits of both blocks are right. */
export function isCbu(value: string): boolean {
  return hasCheckDigit(value.slice(0, 8), BANK_WEIGHTS) && hasCheckDigit(value.slice(8), ACCOUNT_WEIGHTS);
}

function hasCheckDigit(block: string, weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(block.charAt(at)), 0);
  return Number(block.slice(-1)) === (10 - (sum % 10)) % 10;
}
