import { ibanVerdict } from "../../../directory/iban";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Portuguese NIB (Banco de Portugal): bank 4, branch 4, account 11, check digits 2. The Portuguese IBAN is `PT50` and
 * the NIB, so it is reported as that IBAN and compares as the same account.
 */
export const nibFinder: Finder = { id: "nib", find: findNibs };

const FORM =
  /(?<![\w.,/-])\d{4}[ .-]?\d{4}[ .-]?(?:\d{11}[ .-]?\d{2}|\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d)(?![\w-]|[.,/ ]\d)/g;
const LABEL_REACH = 40;

function findNibs({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = `PT50${match[0].replace(/\D/g, "")}`;
    const valid = ibanVerdict(value) === "right";
    const label = labels.of(span.start)?.kind;
    const labelled = label === "nib" || (label !== "other" && labels.isBefore(span.start, ["nib"], LABEL_REACH));
    return (labelled || (label === "account" && valid)) && isFree(span.start, span.end)
      ? [{ kind: "iban", value, country: "PT", valid, spans: [span] }]
      : [];
  });
}
