import { decimalDigit } from "../unicode/decimal-digit";
import type { Folded } from "../unicode/folded";

const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** Characters that take no room: zero-width, bidirectional controls, soft hyphens, accents of a letter before them. */
const INVISIBLE = /^[\p{Cf}\p{M}]$/u;

/**
 * Returns a text as identifiers and their labels are looked for in it: compatibility forms and accents folded (NFKD),
 * digits of any script written as 0 to 9, invisible characters taken out, all spaces and dashes made plain. Case stays,
 * for the identifiers that need it.
 */
export function preparedText(original: string): Folded {
  if (PLAIN.test(original)) return { text: original, originalOffset: (offset) => offset };
  const pieces: string[] = [];
  const offsets: number[] = [];
  const known = new Map<string, string>();
  let at = 0;
  for (const character of original) {
    let piece = known.get(character);
    if (piece === undefined) {
      piece = foldedCharacter(character);
      known.set(character, piece);
    }
    pieces.push(piece);
    for (let units = piece.length; units > 0; units -= 1) offsets.push(at);
    at += character.length;
  }
  return { text: pieces.join(""), originalOffset: (offset) => offsets[offset] ?? original.length };
}

function foldedCharacter(character: string): string {
  if (character === "\r" || INVISIBLE.test(character)) return "";
  if (/^\p{Zs}$/u.test(character)) return " ";
  if (/^[\p{Pd}\u2212]$/u.test(character)) return "-";
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/\p{Nd}/gu, (digit) => `${decimalDigit(digit)}`);
}
