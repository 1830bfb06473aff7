const NARROW = "\u{202F}";
const WIDE = "\u{A0}";

/**
 * Sets the spaces that French typography asks for, in the fixed words of a template only: what is filled in stays as
 * it is. Narrow no-break space before `;`, `!`, `?`, no-break space before `:` and within guillemets.
 */
export function fr(words: TemplateStringsArray, ...values: readonly string[]): string {
  return words.map((part, at) => spaced(part) + (values[at] ?? "")).join("");
}

function spaced(words: string): string {
  return words
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=[:»])/g, WIDE)
    .replace(/(?<=«) /g, WIDE);
}
