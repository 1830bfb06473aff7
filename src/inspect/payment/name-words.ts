/** Small words inside a name: "Sons of the Sea", "Studio di Roma", "Van der Meer en Zonen". */
const INNER = new Set(
  "de da do dos das di del della dei des du d la le les l van von der den und and et e y en of for pour the zu zum t & + -".split(
    " ",
  ),
);

const CAPITAL = /^["'&]?[\p{Lu}\d]/u;

/** Whether a word may stand without a capital inside a name. */
export function isInnerWord(word: string): boolean {
  return INNER.has(word.toLowerCase());
}

/** Whether a word begins as those of names do. */
export function isCapitalised(word: string): boolean {
  return CAPITAL.test(word);
}
