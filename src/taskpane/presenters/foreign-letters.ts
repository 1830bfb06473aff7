import { scriptText } from "../../locales/format";
import type { Sentences } from "../../locales/sentences";
import { codePointText, visible } from "../../locales/visible";

/** The scripts whose letters are taken for Latin ones, by ISO 15924 code. */
const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ["Cyrl", /\p{sc=Cyrl}/u],
  ["Grek", /\p{sc=Grek}/u],
  ["Armn", /\p{sc=Armn}/u],
  ["Hebr", /\p{sc=Hebr}/u],
  ["Arab", /\p{sc=Arab}/u],
  ["Cher", /\p{sc=Cher}/u],
  ["Geor", /\p{sc=Geor}/u],
  ["Lisu", /\p{sc=Lisu}/u],
  ["Copt", /\p{sc=Copt}/u],
];

/** More would not be read. */
const MAX_LETTERS = 3;

/** Returns in words which characters of an address are of another script or not drawn: "the “о” is Cyrillic". */
export function foreignLetters(sentences: Sentences, address: string): readonly string[] {
  const words = new Set<string>();
  for (const character of address) {
    const word = inWords(sentences, character);
    if (word !== null) words.add(word);
    if (words.size === MAX_LETTERS) break;
  }
  return [...words];
}

function inWords({ language, pane }: Sentences, character: string): string | null {
  if (visible(character) !== character) return pane.sender.invisible(codePointText(character));
  const script = SCRIPTS.find(([, letter]) => letter.test(character));
  return script ? pane.sender.inScript(character, scriptText(language, script[0])) : null;
}
