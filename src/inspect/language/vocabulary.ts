import { conceptId } from "./concepts";
import { foldText } from "./fold-text";
import type { Lexicon } from "./lexicon";
import { Phrases, START, type Meaning, type PhraseNode } from "./phrases";
import { WordParts } from "./word-parts";

/** All lexicons made ready to run at once. */
export interface Vocabulary {
  /** Returns what a folded word can be. */
  readonly spellingOf: (word: string) => Spelling;
  readonly phrases: Phrases;
  readonly languages: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
}

/** What one word, however often it stands in a text, can be. */
export interface Spelling {
  /** The languages of which it is one of the commonest words. */
  readonly commonIn: readonly number[];
  /** The tokens of the lexicons that it is written as: itself, and what is a beginning or an ending of it. */
  readonly tokens: readonly number[];
  /** Where phrases that begin with it go on. */
  readonly begins: readonly PhraseNode[];
}

const GAP_WORDS = 3;

/** Spellings kept from one text to the next. Mail repeats itself; a text of invented words only starts the store anew. */
const MAX_KEPT_SPELLINGS = 30_000;

const NO_NUMBERS: readonly number[] = [];
const NOTHING: Spelling = { commonIn: NO_NUMBERS, tokens: NO_NUMBERS, begins: NO_NUMBERS };

/**
 * Returns the lexicons made ready to run. It costs some tens of milliseconds; build it once.
 * @throws Error when an entry is not written as `Lexicon` says.
 */
export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const tokens = new Tokens();
  const phrases = new Phrases();
  const builder = new Builder(tokens, phrases);
  lexicons.forEach(({ concepts, spellings }, language) => {
    for (const [concept, entries] of Object.entries(concepts)) {
      const meaning = { concept: conceptId(concept), language };
      for (const text of typings(entries, spellings)) builder.addEntries(foldText(text).text, meaning);
    }
  });
  return {
    spellingOf: spellingsFrom(tokens, phrases, stopWordsOf(lexicons)),
    phrases,
    languages: lexicons.map(({ language }) => language),
    abbreviations: new Set(lexicons.flatMap(({ abbreviations }) => wordsIn(abbreviations))),
  };
}

function spellingsFrom(tokens: Tokens, phrases: Phrases, stopWords: ReadonlyMap<string, readonly number[]>) {
  const kept = new Map<string, Spelling>();
  return (word: string): Spelling => {
    const known = kept.get(word);
    if (known) return known;
    const spelling = spellingOf(tokens.of(word), phrases, stopWords.get(word) ?? NO_NUMBERS);
    if (kept.size >= MAX_KEPT_SPELLINGS) kept.clear();
    kept.set(word, spelling);
    return spelling;
  };
}

function spellingOf(tokens: readonly number[], phrases: Phrases, commonIn: readonly number[]): Spelling {
  if (tokens.length === 0 && commonIn.length === 0) return NOTHING;
  const begins: PhraseNode[] = [];
  for (const token of tokens) {
    for (let edge = phrases.firstEdge(START, token); edge >= 0; edge = phrases.nextEdge(edge))
      begins.push(phrases.targetOf(edge));
  }
  return { commonIn, tokens, begins };
}

function stopWordsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> {
  const languagesOf = new Map<string, number[]>();
  lexicons.forEach(({ stopWords }, language) => {
    for (const word of new Set(wordsIn(stopWords))) {
      const languages = languagesOf.get(word);
      if (languages) languages.push(language);
      else languagesOf.set(word, [language]);
    }
  });
  return languagesOf;
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).text.split(/\s+/).filter(Boolean);
}

/** Returns the entries of a concept as they are written, and as who types without the letters of `spellings` writes them. */
function typings(written: string, spellings: readonly string[] = []): readonly string[] {
  const respelt = spellings.reduce((text, pair) => {
    const [letter = "", typed = ""] = pair.split(" ");
    return letter === "" ? text : text.replaceAll(letter, typed);
  }, written);
  return respelt === written ? [written] : [written, respelt];
}

/** The words that entries are made of, by number: whole words, beginnings (`stem*`) and endings (`*part`). */
class Tokens {
  private readonly numbers = new Map<string, number>();
  private readonly stems = new WordParts(false);
  private readonly endings = new WordParts(true);

  /** Returns the number of a word as an entry writes it, a new one when it is new. */
  numberOf(written: string): number {
    const known = this.numbers.get(written);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    const letters = written.replaceAll("*", "");
    if (!/^[\p{L}\p{N}\p{Sc}]+$/u.test(letters)) throw new Error(`not one word: ${written}`);
    if (letters !== written) (written.startsWith("*") ? this.endings : this.stems).add(letters, number);
    this.numbers.set(written, number);
    return number;
  }

  /** Returns the numbers of all that a word of a text is. */
  of(word: string): readonly number[] {
    const whole = this.numbers.get(word);
    const found = whole === undefined ? [] : [whole];
    this.stems.addAllOf(word, found);
    this.endings.addAllOf(word, found);
    return found;
  }
}

/** A word of an entry, with its alternatives, as it is written: most are written again and again. */
interface Slot {
  readonly number: number;
  readonly tokens: readonly number[];
}

class Builder {
  private readonly slots = new Map<string, Slot>();

  constructor(
    private readonly tokens: Tokens,
    private readonly phrases: Phrases,
  ) {}

  /** Adds the entries of one concept, folded. */
  addEntries(folded: string, meaning: Meaning): void {
    const alone = [meaning] as const;
    for (const entry of folded.replaceAll("\n", " ").split(";")) {
      let nodes: readonly PhraseNode[] = [START];
      for (const slot of entry.split(" ")) if (slot !== "") nodes = this.behind(nodes, slot);
      for (const node of nodes) if (node !== START) this.phrases.end(node, alone);
    }
  }

  /** Returns where phrases that came as far as these nodes are behind a slot; a word that may be missing leaves two ways. */
  private behind(nodes: readonly PhraseNode[], slot: string): readonly PhraseNode[] {
    if (slot === "...") return this.behindGap(nodes);
    if (slot === "_") return nodes.map((node) => this.behindAnyWord(node));
    if (slot.endsWith("?")) return [...nodes, ...this.behind(nodes, slot.slice(0, -1))];
    const { number, tokens } = this.slotOf(slot);
    return nodes.map((node) => this.phrases.step(node, number, tokens));
  }

  private behindGap(nodes: readonly PhraseNode[]): readonly PhraseNode[] {
    const ways = [...nodes];
    let furthest = nodes;
    for (let words = 1; words <= GAP_WORDS; words += 1) {
      furthest = furthest.map((node) => this.behindAnyWord(node));
      ways.push(...furthest);
    }
    return ways;
  }

  private behindAnyWord(node: PhraseNode): PhraseNode {
    if (node === START) throw new Error("an entry begins with any word");
    return this.phrases.stepAnyWord(node);
  }

  private slotOf(written: string): Slot {
    const known = this.slots.get(written);
    if (known) return known;
    const tokens = new Set(written.split("|").map((word) => this.tokens.numberOf(word)));
    const slot = { number: this.slots.size, tokens: [...tokens] };
    this.slots.set(written, slot);
    return slot;
  }
}
