import { organisationKey } from "../../directory/name-key";

/** A word this short is a particle or an initial. */
const MIN_WORD = 3;

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    organisationKey(name)
      .split(" ")
      .filter((word) => word !== ""),
  );
}

/**
 * Whether two names are one's: all words of the shorter stand in the longer, whatever legal form, order and additions
 * ("Client Account") there are.
 */
export function isOneName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  return [...shorter].every((word) => longer.has(word)) || joined(one) === joined(other);
}

function joined(words: ReadonlySet<string>): string {
  return [...words].join("");
}

/** Whether two names share a word, or a word of one stands in the other, as company names stand in domains. */
export function sharesWord(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const within = (words: ReadonlySet<string>, text: string): boolean =>
    [...words].some((word) => word.length >= MIN_WORD && text.includes(word));
  return within(one, joined(other)) || within(other, joined(one));
}
