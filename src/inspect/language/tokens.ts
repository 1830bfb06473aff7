import { WordParts } from "./word-parts";

/** What stands before and behind a word in a lexicon's text. */
const BETWEEN = " \n;|?";

/** The words that entries are made of, by number: whole words, beginnings (`stem*`) and endings (`*part`). */
export class Tokens {
  private readonly numbers = new Map<string, number>();
  private readonly written: string[] = [];
  private readonly stems = new WordParts(false);
  private readonly endings = new WordParts(true);

  /** How many there are. */
  get count(): number {
    return this.written.length;
  }

  /**
   * Returns the number of a word as an entry writes it, a new one when it is new.
   * @throws Error when it is not one word
   */
  numberOf(written: string): number {
    const known = this.numbers.get(written);
    if (known !== undefined) return known;
    const letters = written.replaceAll("*", "");
    if (!/^[\p{L}\p{N}\p{Sc}]+$/u.test(letters)) throw new Error(`not one word: ${written}`);
    const number = this.written.push(written) - 1;
    this.numbers.set(written, number);
    if (letters !== written) (written.startsWith("*") ? this.endings : this.stems).add(letters, number);
    return number;
  }

  /** Numbers the beginnings and endings of words in a lexicon's text. */
  addPartsIn(folded: string): void {
    for (let star = folded.indexOf("*"); star >= 0; star = folded.indexOf("*", star + 1)) {
      let start = star;
      while (start > 0 && !BETWEEN.includes(folded.charAt(start - 1))) start -= 1;
      let end = star + 1;
      while (end < folded.length && !BETWEEN.includes(folded.charAt(end))) end += 1;
      this.numberOf(folded.slice(start, end));
    }
  }

  /** Returns how entries write a word of a text: the word itself, and its beginnings and endings. */
  writingsOf(word: string): readonly string[] {
    return [word, ...this.partsOf(word).map((part) => this.written[part] ?? "")];
  }

  /** Returns the numbers of all that a word of a text is. */
  of(word: string): readonly number[] {
    const whole = this.numbers.get(word);
    const parts = this.partsOf(word);
    return whole === undefined ? parts : [whole, ...parts];
  }

  private partsOf(word: string): readonly number[] {
    const found: number[] = [];
    this.stems.addAllOf(word, found);
    this.endings.addAllOf(word, found);
    return found;
  }
}
