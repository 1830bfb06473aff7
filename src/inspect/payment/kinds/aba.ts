import { adjacentAccount, partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * US routing number (ABA routing number policy; Federal Reserve key to routing numbers) with its account number.
 * One random number of nine digits in ten has right check digits, so the label is needed.
 */
export const abaFinder: Finder = { id: "aba", find: findRoutingNumbers };

const FORM = /(?<![\w-])(?:\d{9}|\d{4}[ -]\d{4}[ -]\d|\d{3} \d{3} \d{3})(?![\w-]|[.,]\d)/g;

/** Regulation leaves the length of an account number to the bank; none has more than 17 digits (NACHA). */
const ACCOUNT: AccountForm = { min: 4, max: 17, unlabelled: [6, 17] };

/** Without any label only a right routing number and a long account number beside it are enough. */
const ACCOUNT_BESIDE: AccountForm = { ...ACCOUNT, unlabelled: [8, 14] };

const LABEL_REACH = 40;

function findRoutingNumbers(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const routing = match[0].replace(/\D/g, "");
    const label = labels.of(span.start)?.kind;
    const right = isRoutingNumber(routing);
    const labelled =
      label === "routing" ||
      (right && (label === "transit" || label === "bic")) ||
      (right && label !== "other" && labels.isBefore(span.start, ["routing"], LABEL_REACH)) ||
      labels.isAfter(span.end, ["routing"]);
    if (label === "other" || !isFree(span.start, span.end)) return [];
    const beside = right && searched.aboutMoney ? adjacentAccount(searched, span, ACCOUNT_BESIDE) : null;
    const account = labelled ? partnerAccount(searched, span, ACCOUNT) : beside;
    if (account === null) return [];
    return [
      {
        kind: "aba",
        value: `${routing}/${account.digits}`,
        country: "US",
        valid: right,
        spans: [span, account.span],
      },
    ];
  });
}

/** The first two digits that were given out: Federal Reserve districts, thrifts, electronic ones, traveller's cheques. */
const PREFIXES: readonly (readonly [number, number])[] = [
  [0, 12],
  [21, 32],
  [61, 72],
  [80, 80],
];

/** Whether nine digits are a routing number: weights 3, 7, 1, sum a multiple of ten, and a prefix that was given out. */
export function isRoutingNumber(digits: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (weights[at % 3] ?? 0), 0);
  const prefix = Number(digits.slice(0, 2));
  return digits.length === 9 && sum % 10 === 0 && PREFIXES.some(([from, to]) => prefix >= from && prefix <= to);
}
