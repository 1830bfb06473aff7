import { normalAccount } from "../../../directory/account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Czech and Slovak account numbers, `prefix-number/bank` (Czech decree 169/2011). A number and a year look alike, so a
 * label, or a prefix and right check digits, are needed.
 */
export const czAccountFinder: Finder = { id: "cz-account", find: findCzechAccounts };

const FORM = /(?<![\w.,/-])(?:(\d{2,6})-)?(\d{2,10})\/(\d{4})(?![\w-]|[.,/]\d)/g;

/** Behind an invoice's number; two banks have such codes, too. */
const YEAR = /^(?:19|20)/;

function findCzechAccounts({ text, labels, isFree, aboutMoney }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const [written, prefix = "", number = "", bank = ""] = match;
    const span = { start: match.index, end: match.index + written.length };
    const label = labels.of(span.start)?.kind;
    const valid = hasRightSum(prefix) && hasRightSum(number);
    const isYear = label === "other" && YEAR.test(bank);
    const isCertain = aboutMoney && valid && prefix !== "" && !isYear;
    if ((label !== "account" && !isCertain) || !isFree(span.start, span.end)) return [];
    return [{ kind: "cz-account", value: normalAccount("cz-account", written), country: "CZ", valid, spans: [span] }];
  });
}

/** Weights from the last digit on. */
const WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Whether the weighted sum of a field is a multiple of eleven; nothing is. */
export function hasRightSum(field: string): boolean {
  const sum = Array.from(field)
    .toReversed()
    .reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return sum % 11 === 0;
}
