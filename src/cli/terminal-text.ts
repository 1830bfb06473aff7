/**
 * Characters that a terminal obeys instead of showing, or that change the order or the look of what stands near:
 * C0 and C1 controls (ECMA-48), format characters such as bidirectional controls and zero-width ones (category Cf),
 * line and paragraph separators, unpaired surrogates, tags and private use.
 */
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/**
 * Returns text from a message in a form that is safe on a terminal and stays on its line:
 * white space is one space, and whatever is not shown stands as its code point, `<U+202E>`.
 */
export function terminalText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, " ")
    .trim()
    .replace(NOT_SHOWN, (character) => `<U+${codePoint(character)}>`);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** Returns at most `length` characters of a text, with an ellipsis where some are missing. No character is cut in half. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
