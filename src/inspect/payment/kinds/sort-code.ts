import { adjacentAccount, partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * British and Irish sort code with account number (Pay.UK, "Validating account numbers"). The tables that would check
 * them change monthly and prove nothing when they fail, so the form counts: the label, or an account number beside it.
 */
export const sortCodeFinder: Finder = { id: "sort-code", find: findSortCodes };

const FORM = /(?<![\w/.-])(?:\d{2}([ -])\d{2}\1\d{2}|\d{6})(?!\w|\.\w|[-/]\d{1,4}(?!\d))/g;

/** Eight digits; building societies and old accounts have six to ten. */
const ACCOUNT: AccountForm = { min: 6, max: 10, unlabelled: [8, 8] };

const LABEL_REACH = 60;

/** Sort codes from 90 on are used in both Ireland and Northern Ireland. */
const FIRST_SHARED_WITH_IRELAND = "90";

function findSortCodes(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const label = labels.of(span.start)?.kind;
    if (label === "other" || !isFree(span.start, span.end)) return [];
    const labelled =
      label === "sort-code" ||
      labels.isBefore(span.start, ["sort-code"], LABEL_REACH) ||
      labels.isAfter(span.end, ["sort-code"]);
    const grouped = match[1] !== undefined;
    const beside = match[1] === "-" && searched.aboutMoney ? adjacentAccount(searched, span, ACCOUNT) : null;
    const account = labelled || (grouped && label === "account") ? partnerAccount(searched, span, ACCOUNT) : beside;
    if (account === null) return [];
    const code = match[0].replace(/\D/g, "");
    return [
      {
        kind: "sort-code",
        value: `${code}/${account.digits}`,
        country: code < FIRST_SHARED_WITH_IRELAND ? "GB" : null,
        valid: null,
        spans: [span, account.span],
      },
    ];
  });
}
