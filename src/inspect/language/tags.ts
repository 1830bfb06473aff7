import { conceptId } from "./concepts";
import { type LetterNode, type Meaning, type PhraseNode, type Vocabulary } from "./vocabulary";
import type { Words } from "./words";

/** Words that mean something: `from` inclusive, `to` exclusive. */
export interface Tag {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
}

const OTHER_SENSE = conceptId("otherSense");

const REQUEST = conceptId("request");

/** Concepts that say how a sentence is meant: inside a polite phrase ("if you could") they mean nothing. */
const MODIFIERS: ReadonlySet<number> = new Set([conceptId("not"), conceptId("if")]);

/** What a spelling can be: the entries' words it matches, and where phrases that begin with it go on. */
interface Spelling {
  readonly symbols: readonly number[];
  readonly begins: readonly PhraseNode[];
  /** How often it stands in the text. */
  times: number;
}

/** Finds what the words of one text mean, in all languages at once. */
export class Tagger {
  /** How many of each language's commonest words were met. */
  readonly commonWords: number[];
  /** How many UTF-16 units of the words are letters of another script than Latin; Greek is the first of them. */
  otherScript = 0;
  private readonly spellings: readonly Spelling[];
  private found: (Tag[] | undefined)[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    words: Words,
  ) {
    this.commonWords = vocabulary.languages.map(() => 0);
    this.spellings = this.spellingsOf(words);
  }

  /** Returns the tags of the words from `from` to `to`, by the number of the language; undefined where there are none. */
  tagsOf(from: number, to: number): readonly (readonly Tag[] | undefined)[] {
    this.found = [];
    for (let word = from; word < to; word += 1) {
      for (const node of this.spellings[word]?.begins ?? NO_NODES) this.walk(node, word, word + 1, to);
    }
    return this.found.map((tags) => tags && meant(tags));
  }

  private walk(node: PhraseNode, start: number, at: number, end: number): void {
    for (const meaning of node.means) this.note(meaning, start, at);
    if (at >= end) return;
    if (node.next.size > 0) {
      for (const symbol of this.spellings[at]?.symbols ?? NO_SYMBOLS) {
        const next = node.next.get(symbol);
        if (next) this.walk(next, start, at + 1, end);
      }
    }
    if (node.any) this.walk(node.any, start, at + 1, end);
  }

  private note({ concept, language }: Meaning, from: number, to: number): void {
    (this.found[language] ??= []).push({ concept, from, to });
  }

  /** A text has far fewer spellings than words, so each is looked up once. */
  private spellingsOf({ text, count, starts, ends }: Words): readonly Spelling[] {
    const known = new Map<string, Spelling>();
    const spellings = Array.from({ length: count }, (_, word) => {
      const written = text.slice(starts[word], ends[word]);
      const same = known.get(written);
      if (same) {
        same.times += 1;
        return same;
      }
      const spelling = this.spellingOf(written);
      known.set(written, spelling);
      return spelling;
    });
    for (const [written, { times }] of known) this.tellLanguage(written, times);
    return spellings;
  }

  private tellLanguage(written: string, times: number): void {
    for (const language of this.vocabulary.stopWords.get(written) ?? NO_SYMBOLS) {
      this.commonWords[language] = (this.commonWords[language] ?? 0) + times;
    }
    if (isOtherScript(written.charCodeAt(0))) this.otherScript += times * written.length;
  }

  private spellingOf(written: string): Spelling {
    const { forwards, backwards, begins } = this.vocabulary;
    const symbols: number[] = [];
    const add = (symbol: number): void => {
      if (symbol >= 0) symbols.push(symbol);
    };
    let node: LetterNode | undefined = forwards;
    for (let at = 0; node && at < written.length; at += 1) {
      node = node.next.get(written.charCodeAt(at));
      if (node) add(node.part);
    }
    if (node) add(node.whole);
    node = backwards;
    for (let at = written.length - 1; node && at >= 0; at -= 1) {
      node = node.next.get(written.charCodeAt(at));
      if (node) add(node.part);
    }
    return { symbols, begins: symbols.flatMap((symbol) => begins.get(symbol) ?? []), times: 1 };
  }
}

const NO_SYMBOLS: readonly number[] = [];
const NO_NODES: readonly PhraseNode[] = [];

/** Whether a folded unit is a letter of another script: past Latin's blocks, and no sign of currency. */
function isOtherScript(unit: number): boolean {
  return unit >= 0x370 && !(unit >= 0x1e00 && unit <= 0x1eff) && !(unit >= 0x2000 && unit <= 0x2bff);
}

/** Returns the tags that count: none that words of another sense overlap, no modifier inside a request. */
function meant(tags: readonly Tag[]): readonly Tag[] {
  const masks = tags.filter(({ concept }) => concept === OTHER_SENSE);
  const requests = tags.filter(({ concept }) => concept === REQUEST);
  if (masks.length === 0 && requests.length === 0) return tags;
  return tags.filter(
    (tag) =>
      !masks.some((mask) => mask !== tag && overlap(mask, tag) && !(isLonger(tag, mask) && contains(tag, mask))) &&
      !(MODIFIERS.has(tag.concept) && requests.some((request) => contains(request, tag))),
  );
}

/** Whether all words of one tag are words of the other. */
export function contains(outer: Tag, inner: Tag): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two tags have a word in common. */
export function overlap(one: Tag, other: Tag): boolean {
  return one.from < other.to && other.from < one.to;
}

function isLonger(one: Tag, other: Tag): boolean {
  return one.to - one.from > other.to - other.from;
}
