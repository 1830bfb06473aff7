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
  /** Where phrases go on behind their first word, by the symbol of that word: a node an entry. */
  readonly begins: ReadonlyMap<number, readonly PhraseNode[]>;
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

/** Nodes are shared: whatever goes on alike behind different words goes on at one node. */
export interface PhraseNode {
  readonly next: ReadonlyMap<number, PhraseNode>;
  /** Where any word may stand. */
  readonly any: PhraseNode | null;
  /** What the words up to here mean. */
  readonly means: readonly Meaning[];
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
  lexicons.forEach(({ concepts, spellings }, language) => {
    const add = (entry: string, concept: number): void => {
      for (const spelling of spellingsOf(entry, spellings)) builder.add(spelling, { concept, language });
    };
    for (const [concept, entries] of Object.entries(concepts)) {
      for (const entry of entriesOf(entries)) add(entry, conceptId(concept));
    }
  });
  const abbreviations = lexicons.flatMap((lexicon) => fold(lexicon.abbreviations).text.split(" "));
  return {
    forwards: builder.forwards,
    backwards: builder.backwards,
    begins: builder.begins,
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

/** Returns an entry as written, and as somebody writes it who types no letter of the pairs ("ü ue"). */
function spellingsOf(entry: string, pairs: readonly string[] = []): readonly string[] {
  const respelt = pairs.reduce((text, pair) => {
    const [letter = "", typed = ""] = pair.split(" ");
    return letter === "" ? text : text.replaceAll(letter, typed);
  }, entry);
  return respelt === entry ? [entry] : [entry, respelt];
}

class Builder {
  readonly forwards = letterNode();
  readonly backwards = letterNode();
  readonly begins = new Map<number, PhraseNode[]>();
  private symbols = 0;
  private readonly nodes = new Map<string, PhraseNode>();
  private readonly known = new Map<string, number>();

  add(entry: string, meaning: Meaning): void {
    for (const [symbol, node] of this.nodeOf(withoutOptionals(entry.split(" ")), meaning).next) {
      const nodes = this.begins.get(symbol) ?? [];
      if (!nodes.includes(node)) nodes.push(node);
      this.begins.set(symbol, nodes);
    }
  }

  /** Returns the node at which the phrase can go on in these ways: one node for the same ways, wherever they stand. */
  private nodeOf(ways: readonly string[], meaning: Meaning): PhraseNode {
    const key = [meaning.concept, meaning.language, ...ways].join(";");
    const known = this.nodes.get(key);
    if (known) return known;
    const node = this.newNode(ways, meaning);
    this.nodes.set(key, node);
    return node;
  }

  private newNode(ways: readonly string[], meaning: Meaning): PhraseNode {
    const afterAny: string[] = [];
    const after = new Map<number, string[]>();
    for (const [slot, rest] of ways.filter(Boolean).map(headAndRest)) {
      if (slot === "_") afterAny.push(rest);
      else {
        for (const symbol of new Set(slot.split("|").map((word) => this.symbolOf(word)))) {
          after.set(symbol, [...(after.get(symbol) ?? []), rest]);
        }
      }
    }
    return {
      next: new Map(Array.from(after, ([symbol, rests]) => [symbol, this.nodeOf(rests, meaning)])),
      any: afterAny.length > 0 ? this.nodeOf(afterAny, meaning) : null,
      means: ways.includes("") ? [meaning] : [],
    };
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

/** Returns the ways to read slots of which some may be missing (`word?`, `...`), each written as an entry without such. */
function withoutOptionals(slots: readonly string[]): readonly string[] {
  return slots
    .reduce<readonly (readonly string[])[]>(
      (ways, slot) => ways.flatMap((way) => choicesOf(slot).map((choice) => [...way, ...choice])),
      [[]],
    )
    .map((way) => way.join(" "));
}

/** Returns the first slot of an entry, and the slots behind it. */
function headAndRest(way: string): readonly [string, string] {
  const space = way.indexOf(" ");
  return space < 0 ? [way, ""] : [way.slice(0, space), way.slice(space + 1)];
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
