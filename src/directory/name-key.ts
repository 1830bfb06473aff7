import { isLegalForm } from "./legal-form";

/** Letters that carry no accent to take off, as they are written without them. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
]);

/**
 * Returns a key that is equal for two ways to write one name: in any order of words, with or without accents, case,
 * dots and commas. "" when the name holds no letter or digit.
 */
export function nameKey(name: string): string {
  return words(name).sort().join(" ");
}

/** Shorter family names are too many people's to tell one by them and an initial. */
const MIN_WHOLE_WORD = 4;

/** Names of more words are compared whole only. */
const MAX_INITIALED_WORDS = 4;

/**
 * Returns the `nameKey`s of a person's name with all words but one as initials: "M. Doe" and "Mary D." for Mary Doe.
 */
export function initialKeys(name: string): readonly string[] {
  const all = words(name);
  if (all.length < 2 || all.length > MAX_INITIALED_WORDS) return [];
  return all.flatMap((whole, at) => {
    if (whole.length < MIN_WHOLE_WORD) return [];
    const initials = all.filter((_, other) => other !== at).map((word) => word.charAt(0));
    return [nameKey([whole, ...initials].join(" "))];
  });
}

/** Returns the `nameKey` of an organisation, the same with and without its legal form (Ltd, GmbH, S.à r.l. …). */
export function organisationKey(name: string): string {
  const all = words(name);
  const meaningful = withoutPhrase(all).filter((word) => !isLegalForm(word));
  return (meaningful.length > 0 ? meaningful : all).sort().join(" ");
}

/** Returns the key by which two entries are one payee's; a name without letters and digits is only its own. */
export function payeeKey(name: string): string {
  return organisationKey(name) || name;
}

/** The one common legal form of several words: Polish, spółka z ograniczoną odpowiedzialnością. */
function withoutPhrase(all: readonly string[]): string[] {
  return all
    .join(" ")
    .replace(/\bsp z oo\b/, "")
    .split(" ")
    .filter((word) => word !== "");
}

/** Returns the words of a name, folded; single letters in a row (S. A. R. L.) make one word. */
function words(name: string): string[] {
  const folded = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’.]/gu, "")
    .replace(/[ßæœøłđı]/g, (letter) => SPELT_OUT.get(letter) ?? letter);
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const joined: string[] = [];
  parts.forEach((word, at) => {
    const initials = word.length === 1 && parts[at - 1]?.length === 1;
    if (initials) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(word);
  });
  return joined;
}
