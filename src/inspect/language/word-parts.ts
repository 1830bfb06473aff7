import { PairTable } from "./pair-table";

const START = 0;
const NOTHING = -1;

/**
 * Beginnings of words (`stem*`), or endings when they are read from the end, with a number each: a trie over letters, so
 * that a word which begins like none of them is done after a letter or two.
 */
export class WordParts {
  private readonly nodes = new PairTable();
  private readonly numbers: number[] = [NOTHING];

  constructor(private readonly areEndings: boolean) {}

  add(letters: string, number: number): void {
    let node = START;
    for (let at = 0; at < letters.length; at += 1) {
      const unit = this.unitOf(letters, at);
      let next = this.nodes.get(node, unit);
      if (next < 0) {
        next = this.numbers.push(NOTHING) - 1;
        this.nodes.set(node, unit, next);
      }
      node = next;
    }
    this.numbers[node] = number;
  }

  /** Adds the numbers of those that a word begins (or ends) with to a list. */
  addAllOf(word: string, found: number[]): void {
    let node = START;
    for (let at = 0; at < word.length; at += 1) {
      node = this.nodes.get(node, this.unitOf(word, at));
      if (node < 0) return;
      const number = this.numbers[node] ?? NOTHING;
      if (number >= 0) found.push(number);
    }
  }

  private unitOf(word: string, at: number): number {
    return word.charCodeAt(this.areEndings ? word.length - 1 - at : at);
  }
}
