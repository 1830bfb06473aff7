import { partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Brazilian branch (agência) and account (conta), each with or without its check digit. Every bank has check digits of its own. */
export const agenciaFinder: Finder = { id: "agencia", find: findBranches };

const FORM = /(?<![\w/.,-])\d{3,4}(?:-[\dX])?(?![\w-]|[.,/]\d)/gi;
const ACCOUNT: AccountForm = { min: 4, max: 13, unlabelled: [5, 13] };
const BRANCH_LENGTH = 4;

function findBranches(searched: SearchedText): readonly Sighting[] {
  const { text, labels, isFree } = searched;
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (labels.of(span.start)?.kind !== "agencia" || !isFree(span.start, span.end)) return [];
    const account = partnerAccount(searched, span, ACCOUNT);
    if (account === null) return [];
    // The branch's own check digit is left out as often as not.
    const branch = match[0].replace(/-.$/, "").padStart(BRANCH_LENGTH, "0");
    return [
      {
        kind: "agencia",
        value: `${branch}/${account.digits}`,
        country: "BR",
        valid: null,
        spans: [span, account.span],
      },
    ];
  });
}
