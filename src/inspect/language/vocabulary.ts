import { conceptId } from "./concepts";
import { Entries } from "./entries";
import { foldText } from "./fold-text";
import type { Lexicon } from "./lexicon";
import { bitsOf, START, type Phrases, type PhraseNode } from "./phrases";
import type { Words } from "./words";

/** All lexicons made ready to run at once. */
export interface Vocabulary {
  /** Returns what each word of a text can be. */
  readonly spellingsOf: (words: Words) => readonly Spelling[];
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
  /** The same tokens as bits, of which some may share one. */
  readonly tokenBits: number;
  /** Where phrases that begin with it go on. */
  readonly begins: readonly PhraseNode[];
}

/** Spellings kept from one text to the next. Mail repeats itself; a text of invented words only starts the store anew. */
const MAX_KEPT_SPELLINGS = 30_000;

const NO_NUMBERS: readonly number[] = [];
const NOTHING: Spelling = { commonIn: NO_NUMBERS, tokens: NO_NUMBERS, tokenBits: 0, begins: NO_NUMBERS };

/**
 * Returns the lexicons made ready to run. It costs some tens of milliseconds; build it once.
 * @throws Error when a lexicon names no concept
 */
export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const entries = new Entries();
  lexicons.forEach(({ concepts, spellings }, language) => {
    for (const [concept, written] of Object.entries(concepts)) {
      const meaning = { concept: conceptId(concept), language };
      entries.add(typingsOf(written, spellings), meaning);
    }
  });
  const spellings = new Spellings(entries, stopWordsOf(lexicons));
  return {
    spellingsOf: (words) => spellings.ofWords(words),
    phrases: entries.phrases,
    languages: lexicons.map(({ language }) => language),
    abbreviations: new Set(lexicons.flatMap(({ abbreviations }) => wordsIn(abbreviations))),
  };
}

class Spellings {
  private readonly kept = new Map<string, Spelling>();

  constructor(
    private readonly entries: Entries,
    private readonly stopWords: ReadonlyMap<string, readonly number[]>,
  ) {}

  /**
   * Returns the spellings of a text's words. Its words may begin entries that were not read yet, whose further words any
   * word of the text may be: then all are looked up a second time, when there is no such entry left.
   */
  ofWords(words: Words): readonly Spelling[] {
    const { count } = this.entries.tokens;
    const spellings = this.lookUp(words);
    if (this.entries.tokens.count === count) return spellings;
    this.kept.clear();
    return this.lookUp(words);
  }

  private lookUp({ text, count, starts, ends }: Words): readonly Spelling[] {
    const spellings: Spelling[] = [];
    for (let word = 0; word < count; word += 1) spellings.push(this.of(text.slice(starts[word], ends[word])));
    return spellings;
  }

  private of(word: string): Spelling {
    const known = this.kept.get(word);
    if (known) return known;
    this.entries.readFrom(word);
    const spelling = this.spellingOf(this.entries.tokens.of(word), this.stopWords.get(word) ?? NO_NUMBERS);
    if (this.kept.size >= MAX_KEPT_SPELLINGS) this.kept.clear();
    this.kept.set(word, spelling);
    return spelling;
  }

  private spellingOf(tokens: readonly number[], commonIn: readonly number[]): Spelling {
    if (tokens.length === 0 && commonIn.length === 0) return NOTHING;
    const { phrases } = this.entries;
    const begins: PhraseNode[] = [];
    for (const token of tokens) {
      for (let edge = phrases.firstEdge(START, token); edge >= 0; edge = phrases.nextEdge(edge))
        begins.push(phrases.targetOf(edge));
    }
    return { commonIn, tokens, tokenBits: bitsOf(tokens), begins };
  }
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

/** Returns the entries of a concept, folded; of those typed without the letters of `spellings` both writings. */
function typingsOf(written: string, spellings: readonly string[] = []): string {
  const folded = foldText(written).text;
  const respelt = spellings.reduce((text, pair) => {
    const [letter = "", typed = ""] = pair.split(" ");
    return letter === "" ? text : text.replaceAll(letter, typed);
  }, written);
  if (respelt === written) return folded;
  const known = folded.split(";");
  const typings = foldText(respelt).text.split(";");
  return [...known, ...typings.filter((entry, at) => entry !== known[at])].join(";");
}
