import { partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Indian IFSC (Reserve Bank of India: four letters, a zero, six characters) with account number. */
export const ifscFinder: Finder = { id: "ifsc", find: findIfscs };

/** People type a letter O for the zero; then the label is needed. */
const FORM = /(?<![A-Z0-9])[A-Z]{4} ?[0O][A-Z0-9]{6}(?![A-Z0-9])/gi;
const ACCOUNT: AccountForm = { min: 9, max: 18, unlabelled: [9, 18] };
const LABEL_REACH = 40;

function findIfscs(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const written = match[0].replace(" ", "").toUpperCase();
    const labelled = labels.of(span.start)?.kind === "ifsc" || labels.isBefore(span.start, ["ifsc"], LABEL_REACH);
    const distinct = /^[A-Z]{4}0/.test(match[0]) && /\d/.test(written.slice(5));
    if ((!labelled && !distinct) || !isFree(span.start, span.end)) return [];
    const account = partnerAccount(searched, span, ACCOUNT);
    if (account === null) return [];
    const code = `${written.slice(0, 4)}0${written.slice(5)}`;
    return [
      { kind: "ifsc", value: `${code}/${account.digits}`, country: "IN", valid: null, spans: [span, account.span] },
    ];
  });
}
