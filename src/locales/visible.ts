/** Characters that are not drawn or that turn the order of reading round: shown, so that they cannot work. */
const UNSEEN =
  /[\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{E0000}-\u{E007F}]|(?![\t\n\r])\p{Cc}/gu;

/** Returns a character's code point as it is written: `U+202E`. */
export function codePointText(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Returns text from a message with its unseen characters written out, `[U+202E]`, so that they can be read and do nothing. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `[${codePointText(character)}]`);
}
