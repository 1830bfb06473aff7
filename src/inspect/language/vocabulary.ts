import { conceptId } from "./concepts";
import { foldText } from "./fold-text";
import type { Lexicon } from "./lexicon";

/**
 * All lexicons made ready to run at once. A spelling tells which phrases it can begin and which slots of phrases it
 * fills; phrases are a trie over slots, so that an entry's alternatives cost no node of their own.
 */
export interface Vocabulary {
  /** Returns what a folded word can be. */
  readonly spellingOf: (word: string) => Spelling;
  readonly languages: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
}

/** What one word, however often it stands in a text, can be. */
export interface Spelling {
  /** The languages of which it is one of the commonest words. */
  readonly commonIn: readonly number[];
  /** Where phrases that begin with it go on. */
  readonly begins: readonly PhraseNode[];
  /** The slots that it fills further on in a phrase. */
  readonly fills: ReadonlySet<number>;
}

export interface PhraseNode {
  /** Null where every phrase ends: most do at their second word. */
  next: Map<number, PhraseNode> | null;
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

/** Spellings kept from one text to the next. Mail repeats itself; a text of invented words only starts the store anew. */
const MAX_KEPT_SPELLINGS = 30_000;

const NOTHING: Spelling = { commonIn: [], begins: [], fills: new Set() };

/**
 * Returns the lexicons made ready to run. It costs some tens of milliseconds; build it once.
 * @throws Error when an entry is not written as `Lexicon` says.
 */
export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const builder = new Builder();
  lexicons.forEach(({ concepts, spellings }, language) => {
    for (const [concept, entries] of Object.entries(concepts)) {
      const meaning = { concept: conceptId(concept), language };
      for (const entry of entriesOf(entries, spellings)) builder.add(entry, meaning);
    }
  });
  return {
    spellingOf: spellingsFrom(builder, stopWordsOf(lexicons)),
    languages: lexicons.map(({ language }) => language),
    abbreviations: new Set(lexicons.flatMap(({ abbreviations }) => wordsIn(abbreviations))),
  };
}

function spellingsFrom(builder: Builder, stopWords: ReadonlyMap<string, readonly number[]>) {
  const kept = new Map<string, Spelling>();
  return (word: string): Spelling => {
    const known = kept.get(word);
    if (known) return known;
    const spelling = builder.spellingOf(word, stopWords.get(word));
    if (kept.size >= MAX_KEPT_SPELLINGS) kept.clear();
    kept.set(word, spelling);
    return spelling;
  };
}

function stopWordsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> {
  const languagesOf = new Map<string, number[]>();
  lexicons.forEach(({ stopWords }, language) => {
    for (const word of new Set(wordsIn(stopWords))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    }
  });
  return languagesOf;
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).text.split(/\s+/).filter(Boolean);
}

/** Returns the slots of each entry of a concept, folded; of those typed without the letters of `spellings` as well. */
function entriesOf(written: string, spellings: readonly string[] = []): readonly (readonly string[])[] {
  const respelt = spellings.reduce((text, pair) => {
    const [letter = "", typed = ""] = pair.split(" ");
    return letter === "" ? text : text.replaceAll(letter, typed);
  }, written);
  const texts = respelt === written ? [written] : [written, respelt];
  return texts.flatMap((text) => foldText(text).text.split(";").map(slotsIn)).filter(({ length }) => length > 0);
}

function slotsIn(entry: string): readonly string[] {
  return entry.split(/\s+/).filter(Boolean);
}

/** A word of an entry: the phrases that begin with it, and the slots it stands in further on. */
interface Written {
  begin: PhraseNode | null;
  readonly fills: number[];
}

class Builder {
  private readonly words = new Map<string, Written>();
  /** Beginnings (`stem*`) and endings (`*part`) of words. */
  private readonly stems = new Map<string, Written>();
  private readonly endings = new Map<string, Written>();
  private longestPart = 0;
  private readonly known = new Map<string, Written>();
  private readonly slots = new Map<string, number>();

  add(entry: readonly string[], meaning: Meaning): void {
    for (const slots of waysToRead(entry)) {
      for (const word of slots[0]?.split("|") ?? []) {
        const written = this.written(word);
        written.begin ??= phraseNode();
        this.addRest(written.begin, slots, meaning);
      }
    }
  }

  spellingOf(word: string, commonIn: readonly number[] = []): Spelling {
    const found: Written[] = [];
    const look = (written: Written | undefined): void => {
      if (written) found.push(written);
    };
    look(this.words.get(word));
    for (let length = Math.min(word.length, this.longestPart); length > 0; length -= 1) {
      look(this.stems.get(word.slice(0, length)));
      look(this.endings.get(word.slice(-length)));
    }
    if (found.length === 0 && commonIn.length === 0) return NOTHING;
    return {
      commonIn,
      begins: found.flatMap(({ begin }) => begin ?? []),
      fills: new Set(found.flatMap(({ fills }) => fills)),
    };
  }

  /** Lets a phrase go on behind its first word. */
  private addRest(begin: PhraseNode, slots: readonly string[], meaning: Meaning): void {
    let node = begin;
    for (let at = 1; at < slots.length; at += 1) {
      const slot = slots[at] ?? "";
      node = slot === "_" ? (node.any ??= phraseNode()) : this.nextOf(node, slot);
    }
    if (!node.means.some((known) => sameMeaning(known, meaning))) node.means.push(meaning);
  }

  private nextOf(node: PhraseNode, slot: string): PhraseNode {
    const id = this.slotOf(slot);
    const next = node.next?.get(id) ?? phraseNode();
    node.next ??= new Map();
    node.next.set(id, next);
    return next;
  }

  private slotOf(slot: string): number {
    const known = this.slots.get(slot);
    if (known !== undefined) return known;
    const id = this.slots.size;
    this.slots.set(slot, id);
    for (const word of new Set(slot.split("|"))) this.written(word).fills.push(id);
    return id;
  }

  private written(word: string): Written {
    const known = this.known.get(word);
    if (known) return known;
    const letters = word.replaceAll("*", "");
    if (!/^[\p{L}\p{N}\p{Sc}]+$/u.test(letters)) throw new Error(`not one word: ${word}`);
    const isPart = letters !== word;
    if (isPart) this.longestPart = Math.max(this.longestPart, letters.length);
    const written = { begin: null, fills: [] };
    this.known.set(word, written);
    const index = !isPart ? this.words : word.startsWith("*") ? this.endings : this.stems;
    index.set(letters, written);
    return written;
  }
}

/** Returns the ways to read slots of which some may be missing (`word?`, `...`). */
function waysToRead(slots: readonly string[]): readonly (readonly string[])[] {
  if (!slots.some(isOptional)) return [slots];
  return slots.reduce<readonly (readonly string[])[]>(
    (ways, slot) => ways.flatMap((way) => choicesOf(slot).map((choice) => [...way, ...choice])),
    [[]],
  );
}

function isOptional(slot: string): boolean {
  return slot === "..." || slot.endsWith("?");
}

function choicesOf(slot: string): readonly (readonly string[])[] {
  if (slot === "...") return Array.from({ length: GAP_WORDS + 1 }, (_, words) => Array<string>(words).fill("_"));
  return slot.endsWith("?") ? [[], [slot.slice(0, -1)]] : [[slot]];
}

function phraseNode(): PhraseNode {
  return { next: null, any: null, means: [] };
}

function sameMeaning(one: Meaning, other: Meaning): boolean {
  return one.concept === other.concept && one.language === other.language;
}
