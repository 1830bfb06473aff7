import { conceptId } from "./concepts";
import { STOP_WORD, type LetterNode, type Meaning, type PhraseNode, type Vocabulary } from "./vocabulary";
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

/** Finds what the words of one text mean, in all languages at once. */
export class Tagger {
  /** How many common words of each language were met. */
  readonly commonWords: number[];
  private readonly symbols: number[][];
  private found: (Tag[] | undefined)[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly words: Words,
  ) {
    this.commonWords = vocabulary.languages.map(() => 0);
    this.symbols = words.starts.map((start, word) => this.symbolsOf(start, words.ends[word] ?? start));
  }

  /** Returns the tags of the words from `from` to `to`, by the number of the language; undefined where there are none. */
  tagsOf(from: number, to: number): readonly (readonly Tag[] | undefined)[] {
    this.found = [];
    for (let word = from; word < to; word += 1) this.walk(this.vocabulary.root, word, word, to);
    return this.found.map((tags) => tags && meant(tags));
  }

  private walk(node: PhraseNode, start: number, at: number, end: number): void {
    for (const meaning of node.means) this.note(meaning, start, at);
    if (at >= end) return;
    for (const symbol of this.symbols[at] ?? NO_SYMBOLS) {
      const next = node.next.get(symbol);
      if (next) this.walk(next, start, at + 1, end);
    }
    if (node.any) this.walk(node.any, start, at + 1, end);
  }

  private note({ concept, language }: Meaning, from: number, to: number): void {
    if (concept === STOP_WORD) this.commonWords[language] = (this.commonWords[language] ?? 0) + 1;
    else (this.found[language] ??= []).push({ concept, from, to });
  }

  private symbolsOf(start: number, end: number): number[] {
    const { forwards, backwards } = this.vocabulary;
    const { text } = this.words;
    let symbols = NO_SYMBOLS;
    const add = (symbol: number): void => {
      if (symbol < 0) return;
      if (symbols === NO_SYMBOLS) symbols = [symbol];
      else symbols.push(symbol);
    };
    let node: LetterNode | undefined = forwards;
    let at = start;
    for (; node && at < end; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node) add(node.part);
    }
    if (node) add(node.whole);
    if (backwards.next.size === 0) return symbols;
    node = backwards;
    for (at = end - 1; node && at >= start; at -= 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node) add(node.part);
    }
    return symbols;
  }
}

const NO_SYMBOLS: number[] = [];

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
