/** Words of at least this many letters or digits say something; shorter ones occur in any text. */
const WORD = /[\p{L}\p{N}]{5,}/gu;

/** Converters write out where links lead. */
const URL = /\bhttps?:\/\/[^\s<>"]+/gi;

/** Captions, counters and "view in a browser" lines of converters have fewer words than this. */
const MIN_OTHER_WORDS = 12;

/** Share of its words that a text of its own does not have in common with the HTML; converted text shares nearly all. */
const MIN_OTHER_SHARE = 0.6;

/** Characters that are compared; beyond, both are long enough to tell. */
const MAX_COMPARED = 1024 * 1024;

/** Returns a text's words, each once, without regard to case and composition. */
function distinctWords(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, MAX_COMPARED).normalize("NFKC").toLowerCase().match(WORD) ?? []);
}

/**
 * Takes the plain text of a message and all text of its HTML, hidden text included; tells whether the plain text is
 * another text, and not the same one converted (RFC 2046, section 5.1.4, asks for the same information in each).
 */
export function isOtherText(plain: string, html: string): boolean {
  const words = distinctWords(plain.replace(URL, " "));
  const known = distinctWords(html);
  const other = [...words].filter((word) => !known.has(word)).length;
  return other >= MIN_OTHER_WORDS && other / words.size >= MIN_OTHER_SHARE;
}
