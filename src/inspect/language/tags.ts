import { conceptId } from "./concepts";
import type { Meaning, PhraseNode, Phrases } from "./phrases";
import type { Spelling, Vocabulary } from "./vocabulary";
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
  /** How many of each language's commonest words were met. */
  readonly commonWords: number[];
  /** How many letters of the words are of another script than Latin, a sign of East Asia for several; Greek is the first of them. */
  readonly otherScript: number;
  private readonly spellings: readonly Spelling[];
  private readonly phrases: Phrases;
  private found: (Tag[] | undefined)[] = [];

  constructor(vocabulary: Vocabulary, words: Words) {
    this.commonWords = vocabulary.languages.map(() => 0);
    this.phrases = vocabulary.phrases;
    this.spellings = vocabulary.spellingsOf(words);
    for (const { commonIn } of this.spellings)
      for (const language of commonIn) this.commonWords[language] = (this.commonWords[language] ?? 0) + 1;
    this.otherScript = unitsInOtherScript(words);
  }

  /** Returns the tags of the words from `from` to `to`, by the number of the language; undefined where there are none. */
  tagsOf(from: number, to: number): readonly (readonly Tag[] | undefined)[] {
    this.found = [];
    for (let word = from; word < to; word += 1) {
      const next = this.bitsAt(word + 1, to);
      for (const node of this.spellings[word]?.begins ?? NO_NODES)
        if (this.phrases.isWorthVisiting(node, next)) this.walk(node, word, word + 1, to);
    }
    return this.found.map((tags) => tags && meant(tags));
  }

  /** Returns how many of each language's commonest words stand from `from` to `to`, a shared word in equal parts. */
  commonWordsOf(from: number, to: number): readonly number[] {
    const counts = this.commonWords.map(() => 0);
    for (let word = from; word < to; word += 1) {
      const languages = this.spellings[word]?.commonIn ?? NO_LANGUAGES;
      for (const language of languages) counts[language] = (counts[language] ?? 0) + 1 / languages.length;
    }
    return counts;
  }

  /** Notes what ends at a node, and walks on at what the next word is. */
  private walk(node: PhraseNode, start: number, at: number, end: number): void {
    const { phrases } = this;
    for (const meaning of phrases.meaningsAt(node)) this.note(meaning, start, at);
    if (at >= end) return;
    const next = this.bitsAt(at + 1, end);
    for (const token of this.spellings[at]?.tokens ?? NO_TOKENS) {
      for (let edge = phrases.firstEdge(node, token); edge >= 0; edge = phrases.nextEdge(edge)) {
        const target = phrases.targetOf(edge);
        if (phrases.isWorthVisiting(target, next)) this.walk(target, start, at + 1, end);
      }
    }
    const gap = phrases.afterAnyWord(node);
    if (gap >= 0 && phrases.isWorthVisiting(gap, next)) this.walk(gap, start, at + 1, end);
  }

  /** Returns the bits of a word's tokens; none behind the end. */
  private bitsAt(word: number, end: number): number {
    return word < end ? (this.spellings[word]?.tokenBits ?? 0) : 0;
  }

  private note({ concept, language }: Meaning, from: number, to: number): void {
    (this.found[language] ??= []).push({ concept, from, to });
  }
}

const NO_LANGUAGES: readonly number[] = [];
const NO_NODES: readonly PhraseNode[] = [];
const NO_TOKENS: readonly number[] = [];

function unitsInOtherScript({ text, count, starts, ends }: Words): number {
  let units = 0;
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    const length = (ends[word] ?? start) - start;
    if (isOtherScript(text.charCodeAt(start))) units += length * lettersFor(text.charCodeAt(start));
  }
  return units;
}

/** Chinese, Japanese and Korean write a word in one to three signs, where others need six letters. */
const LETTERS_A_SIGN = 3;

function lettersFor(unit: number): number {
  return unit >= 0x2e80 && unit <= 0xd7af ? LETTERS_A_SIGN : 1;
}

/** Whether a folded unit is a letter of another script: past Latin's blocks, and no sign of currency. */
function isOtherScript(unit: number): boolean {
  return unit >= 0x370 && !(unit >= 0x1e00 && unit <= 0x1eff) && !(unit >= 0x2000 && unit <= 0x2bff);
}

/** Returns the tags that count: none that words of another sense overlap, no modifier inside a request. */
function meant(tags: readonly Tag[]): readonly Tag[] {
  if (!tags.some(({ concept }) => concept === OTHER_SENSE || concept === REQUEST)) return tags;
  const masks = tags.filter(({ concept }) => concept === OTHER_SENSE);
  const requests = tags.filter(({ concept }) => concept === REQUEST);
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
