import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Swedish giro numbers behind their labels: Bankgiro (`123-4567`, `1234-5678`; Bankgirot) and PlusGiro (`12 34 56-7`;
 * Nordea). The last digit of both is a check digit modulo ten.
 */
export const bankgiroFinder: Finder = { id: "bankgiro", find: findGiros };

const GIROS = [
  { kind: "bankgiro", form: /(?<![\w.,/-])\d{3,4}(?:-\d{4}|\d{4})(?![\w-]|[.,/ ]\d)/g },
  { kind: "plusgiro", form: /(?<![\w.,/-])\d{1,3}(?: ?\d{2,3}){0,3} ?-\d(?![\w-]|[.,/ ]\d)/g },
] as const;

function findGiros({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return GIROS.filter(({ kind }) => labels.has(kind)).flatMap(({ kind, form }) =>
    Array.from(text.matchAll(form)).flatMap((match): Sighting[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const value = match[0].replace(/\D/g, "");
      return labels.of(span.start)?.kind === kind && isFree(span.start, span.end)
        ? [{ kind, value, country: "SE", valid: hasLuhnDigit(value), spans: [span] }]
        : [];
    }),
  );
}

/** Whether the last digit is right (ISO/IEC 7812-1, annex B): every second digit from the right doubled, digits summed. */
export function hasLuhnDigit(value: string): boolean {
  const sum = Array.from(value)
    .toReversed()
    .reduce((total, digit, at) => {
      const weighed = Number(digit) * (1 + (at % 2));
      return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
  return sum % 10 === 0;
}
