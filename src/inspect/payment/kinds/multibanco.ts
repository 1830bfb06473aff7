import type { Range } from "../../address/lookalike";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Portuguese service payments (SIBS Multibanco): the entity of five digits that collects, and the reference of nine, side
 * by side behind their words or below them in a table.
 */
export const multibancoFinder: Finder = { id: "multibanco", find: findReferences };

const REFERENCE = /(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/.source;

/** `Entidade: 21312 Referência: 123 456 789`, and a row of headings with the numbers in the next row. */
const FORMS = [
  new RegExp(`(?<![a-z])entidade[^a-z0-9]{1,8}(\\d{5})\\D{1,60}${REFERENCE}`, "dgi"),
  new RegExp(`(?<![a-z])entidade[^a-z0-9]{1,8}ref\\D{1,60}(\\d{5})[^a-z0-9]{1,8}${REFERENCE}`, "dgi"),
];

function findReferences({ text, isFree }: SearchedText): readonly Sighting[] {
  return FORMS.flatMap((form) =>
    Array.from(text.matchAll(form)).flatMap((match): Sighting[] => {
      const [, entity = "", reference = ""] = match;
      const spans = [rangeOf(match, 1), rangeOf(match, 2)];
      const value = `${entity}/${reference.replace(/\D/g, "")}`;
      return spans.every(({ start, end }) => isFree(start, end))
        ? [{ kind: "multibanco", value, country: "PT", valid: null, spans }]
        : [];
    }),
  );
}

function rangeOf(match: RegExpExecArray, group: number): Range {
  const [start = 0, end = 0] = match.indices?.[group] ?? [];
  return { start, end };
}
