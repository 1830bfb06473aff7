import { partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * German Bankleitzahl with account number (Deutsche Bundesbank). Banks check account numbers by more than a hundred
 * methods, so nothing is checked and the label is needed. Austrian ones have five digits.
 */
export const blzFinder: Finder = { id: "blz", find: findBankCodes };

const FORM = /(?<![\w/.,-])(?:\d{3} ?\d{3} ?\d{2}|\d{5})(?![\w-]|[.,/]\d)/g;
const ACCOUNT: AccountForm = { min: 3, max: 11, unlabelled: [4, 11] };
const LABEL_REACH = 40;
const AUSTRIAN_LENGTH = 5;

function findBankCodes(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const label = labels.of(span.start)?.kind;
    const labelled =
      label === "blz" ||
      (label !== "other" && label !== "account" && labels.isBefore(span.start, ["blz"], LABEL_REACH)) ||
      labels.isAfter(span.end, ["blz"]);
    if (!labelled || !isFree(span.start, span.end)) return [];
    const account = partnerAccount(searched, span, ACCOUNT);
    if (account === null) return [];
    const code = match[0].replace(/\D/g, "");
    const country = code.length === AUSTRIAN_LENGTH ? "AT" : "DE";
    return [{ kind: "blz", value: `${code}/${account.digits}`, country, valid: null, spans: [span, account.span] }];
  });
}
