import { adjacentAccount, partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Australian BSB (bank, state, branch; AusPayNet) with account number. It has no check digits: the label is needed. */
export const bsbFinder: Finder = { id: "bsb", find: findBsbs };

const FORM = /(?<![\w/.-])\d{3}[ -]?\d{3}(?!\w|\.\w|-\d)/g;
const ACCOUNT: AccountForm = { min: 5, max: 10, unlabelled: [6, 10] };
/** Without any label only eight or nine digits right behind the hyphenated code are enough. */
const ACCOUNT_BESIDE: AccountForm = { ...ACCOUNT, unlabelled: [8, 9] };
const LABEL_REACH = 40;

function findBsbs(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const label = labels.of(span.start)?.kind;
    const labelled =
      label === "bsb" ||
      (label !== "other" && labels.isBefore(span.start, ["bsb"], LABEL_REACH)) ||
      labels.isAfter(span.end, ["bsb"]);
    if (label === "other" || !isFree(span.start, span.end)) return [];
    const grouped = match[0].includes("-");
    const beside = grouped && searched.aboutMoney ? adjacentAccount(searched, span, ACCOUNT_BESIDE) : null;
    const account = labelled ? partnerAccount(searched, span, ACCOUNT) : beside;
    if (account === null) return [];
    const code = match[0].replace(/\D/g, "");
    return [
      { kind: "bsb", value: `${code}/${account.digits}`, country: "AU", valid: null, spans: [span, account.span] },
    ];
  });
}
