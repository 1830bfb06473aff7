import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Mexican CLABE (Banco de México): bank 3, place 3, account 11, check digit. One number in ten has a right check digit,
 * so it counts behind its label, or with a right digit behind the label of an account.
 */
export const clabeFinder: Finder = { id: "clabe", find: findClabes };

const FORM = /(?<![\w.,/-])\d(?:[ -]?\d){17}(?![\w-]|[.,/ ]\d)/g;
const LABEL_REACH = 40;

function findClabes({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = match[0].replace(/\D/g, "");
    const valid = isClabe(value);
    const label = labels.of(span.start)?.kind;
    const labelled = label === "clabe" || (label !== "other" && labels.isBefore(span.start, ["clabe"], LABEL_REACH));
    return (labelled || (label === "account" && valid)) && isFree(span.start, span.end)
      ? [{ kind: "clabe", value, country: "MX", valid, spans: [span] }]
      : [];
  });
}

/** Whether the last digit makes the sum of the products modulo ten (weights 3, 7, 1) a multiple of ten. */
export function isClabe(value: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(value.slice(0, -1)).reduce(
    (total, digit, at) => total + ((Number(digit) * (weights[at % 3] ?? 0)) % 10),
    0,
  );
  return Number(value.slice(-1)) === (10 - (sum % 10)) % 10;
}
