import { decoded } from "../address/host";
import { CONFUSABLES } from "../unicode/confusables";

/** Combining marks that stand on Latin letters (the block of combining diacritical marks). */
const MARKS = /[\u0300-\u036f]/g;

/**
 * Returns a name in lower-case ASCII as it looks (UTS #39): accents off, letters of other scripts as the Latin ones they
 * resemble, punycode decoded. For names of hosts and mailboxes only, and for runtimes that know no Unicode properties
 * in regular expressions (ECMAScript 2018): elsewhere `foldName` does it.
 */
export function asciiLook(name: string): string {
  let look = "";
  for (const character of decoded(name)) {
    look += character < "\u0080" ? character : lookOf(character);
  }
  return look.toLowerCase();
}

function lookOf(character: string): string {
  const look = CONFUSABLES.get(character);
  if (look !== undefined) return look;
  let bases = "";
  for (const base of character.normalize("NFKD").replace(MARKS, "").toLowerCase()) {
    bases += CONFUSABLES.get(base) ?? base;
  }
  return bases;
}
