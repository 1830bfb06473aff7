import { fold } from "../unicode/fold";
import { conceptId } from "./concepts";
import type { Lexicon } from "./lexicon";

/**
 * All lexicons as two automata that run at once: one over the letters of a word, which tells the entries' words it can
 * be (its symbols), and one over the symbols of consecutive words, which tells the concepts that begin there.
 */
export interface Vocabulary {
  readonly forwards: LetterNode;
  /** The last parts of compounds, read from the end. */
  readonly backwards: LetterNode;
  readonly root: PhraseNode;
  readonly languages: readonly string[];
  /** The languages of which a word is one of the commonest. */
  readonly stopWords: ReadonlyMap<string, readonly number[]>;
  readonly abbreviations: ReadonlySet<string>;
}

export interface LetterNode {
  readonly next: Map<number, LetterNode>;
  /** The symbol of a word that ends here, or of a stem or compound part that reaches to here; -1 for none. */
  whole: number;
  part: number;
}

export interface PhraseNode {
  next: Map<number, PhraseNode>;
  /** Where any word may stand. */
  any: PhraseNode | null;
  /** What the words up to here mean. */
  readonly means: Meaning[];
}

/** A concept in a language. */
export interface Meaning {
  readonly concept: number;
  readonly language: number;
}

const GAP_WORDS = 3;

/**
 * Returns the lexicons made ready to run. It costs some milliseconds; build it once.
 * @throws Error when an entry is not written as `Lexicon` says.
 */
export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const builder = new Builder();
  lexicons.forEach(({ concepts }, language) => {
    for (const [concept, entries] of Object.entries(concepts)) {
      for (const entry of entriesOf(entries)) builder.add(entry, { concept: conceptId(concept), language });
    }
  });
  const abbreviations = lexicons.flatMap((lexicon) => fold(lexicon.abbreviations).text.split(" "));
  return {
    forwards: builder.forwards,
    backwards: builder.backwards,
    root: builder.root,
    languages: lexicons.map(({ language }) => language),
    stopWords: stopWordsOf(lexicons),
    abbreviations: new Set(abbreviations),
  };
}

function stopWordsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> {
  const languagesOf = new Map<string, number[]>();
  lexicons.forEach(({ stopWords }, language) => {
    for (const word of new Set(fold(stopWords).text.split(" "))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    }
  });
  return languagesOf;
}

/** Returns the entries of a concept, as written, without line breaks. */
export function entriesOf(entries: string): readonly string[] {
  return entries
    .split(";")
    .map((entry) => entry.split(/\s+/).filter(Boolean).join(" "))
    .filter(Boolean);
}

class Builder {
  readonly forwards = letterNode();
  readonly backwards = letterNode();
  readonly root = phraseNode();
  private symbols = 0;
  private readonly known = new Map<string, number>();

  add(entry: string, meaning: Meaning): void {
    for (const slots of withoutOptionals(entry.split(" "))) this.addSlots(this.root, slots, meaning);
  }

  private addSlots(node: PhraseNode, slots: readonly string[], meaning: Meaning): void {
    const [slot, ...rest] = slots;
    if (slot === undefined) {
      if (!node.means.some((known) => sameMeaning(known, meaning))) node.means.push(meaning);
      return;
    }
    if (slot === "_") {
      node.any ??= phraseNode();
      this.addSlots(node.any, rest, meaning);
      return;
    }
    for (const word of slot.split("|")) {
      const symbol = this.symbolOf(word);
      const next = node.next.get(symbol) ?? phraseNode();
      if (node.next === NO_NEXT) node.next = new Map();
      node.next.set(symbol, next);
      this.addSlots(next, rest, meaning);
    }
  }

  private symbolOf(written: string): number {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const symbol = this.newSymbol(written);
    this.known.set(written, symbol);
    return symbol;
  }

  private newSymbol(written: string): number {
    const letters = fold(written.replaceAll("*", "")).text;
    if (!/^[\p{L}\p{N}\p{Sc}]+$/u.test(letters)) throw new Error(`not one word: ${written}`);
    if (written.startsWith("*")) return this.partSymbol(this.backwards, Array.from(letters).reverse().join(""));
    return written.endsWith("*") ? this.partSymbol(this.forwards, letters) : this.wholeSymbol(letters);
  }

  private partSymbol(root: LetterNode, letters: string): number {
    const node = descend(root, letters);
    if (node.part < 0) node.part = this.symbols++;
    return node.part;
  }

  private wholeSymbol(letters: string): number {
    const node = descend(this.forwards, letters);
    if (node.whole < 0) node.whole = this.symbols++;
    return node.whole;
  }
}

/** Returns the ways to read slots of which some may be missing (`word?`, `...`). */
function withoutOptionals(slots: readonly string[]): readonly (readonly string[])[] {
  return slots.reduce<readonly (readonly string[])[]>(
    (ways, slot) => ways.flatMap((way) => choicesOf(slot).map((choice) => [...way, ...choice])),
    [[]],
  );
}

function choicesOf(slot: string): readonly (readonly string[])[] {
  if (slot === "...") return Array.from({ length: GAP_WORDS + 1 }, (_, words) => Array<string>(words).fill("_"));
  return slot.endsWith("?") ? [[], [slot.slice(0, -1)]] : [[slot]];
}

function descend(root: LetterNode, letters: string): LetterNode {
  let node = root;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    const next = node.next.get(unit) ?? letterNode();
    node.next.set(unit, next);
    node = next;
  }
  return node;
}

function letterNode(): LetterNode {
  return { next: new Map(), whole: -1, part: -1 };
}

function phraseNode(): PhraseNode {
  return { next: NO_NEXT, any: null, means: [] };
}

/** Most phrases end where they end: thousands of nodes share one empty map, and loading costs less. */
const NO_NEXT = new Map<number, PhraseNode>();

function sameMeaning(one: Meaning, other: Meaning): boolean {
  return one.concept === other.concept && one.language === other.language;
}
