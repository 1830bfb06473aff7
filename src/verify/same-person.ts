import { initialKeys, nameKey } from "../directory/name-key";
import { foldName } from "../inspect/unicode/fold";

/**
 * Whether two ways to write a person, by name or by address, are one: order, accents, case and letters of other scripts
 * folded, as initials, or one name whole within the other.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  if (key === "" || otherKey === "") return false;
  if (key === otherKey || initialKeys(one).includes(otherKey) || initialKeys(other).includes(key)) return true;
  return isWithin(key, otherKey) || isWithin(otherKey, key);
}

const keyOf = (name: string): string => nameKey(foldName(name).text);

/** Whether a name of two words or more stands in a longer one: "Ann Closer (AP)". */
function isWithin(key: string, longer: string): boolean {
  const [words, others] = [key.split(" "), new Set(longer.split(" "))];
  return words.length > 1 && words.every((word) => others.has(word));
}

/** Titles in the seven languages: no part of a name. */
const TITLES = new Set(
  "mr mrs ms miss dr mme mlle monsieur madame herr frau sig sigra signor signora sr sra senor senora senhor senhora dhr mevr mevrouw heer".split(
    " ",
  ),
);

/** Scripts in which family and given name are written in one. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}$/u;

/** Whether a name tells one person: given and family name; titles and initials are none. */
export function isWholeName(name: string): boolean {
  const words = nameKey(name).split(" ");
  return UNSPACED.test(name.trim()) || words.filter((word) => word.length > 1 && !TITLES.has(word)).length > 1;
}
