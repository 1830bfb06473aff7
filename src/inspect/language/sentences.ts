import { PARAGRAPH_BREAK, SENTENCE_BREAK } from "./breaks";
import type { Tag } from "./tags";
import type { Words } from "./words";

/** Consecutive words, `from` inclusive, `to` exclusive, in the paragraph of that number. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly asked: boolean;
}

/** The tags of one sentence in one language, by concept, in the order of the words; of two that begin together, the shorter first. */
export type Meanings = ReadonlyMap<number, readonly Tag[]>;

/** A sentence longer than this is a list, a table or hostile; it is read in pieces, so that no pattern costs more. */
const MAX_SENTENCE_WORDS = 90;

/** A concept met more often than this in one sentence says nothing new, and would cost. */
const MAX_TAGS_OF_CONCEPT = 8;

/** Returns the sentences of a text. */
export function sentencesOf(words: Words): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { count } = words;
  let paragraph = 0;
  for (let from = 0; from < count;) {
    if (words.breaks[from] === PARAGRAPH_BREAK) paragraph += 1;
    let to = from + 1;
    while (to < count && (words.breaks[to] ?? 0) < SENTENCE_BREAK && to - from < MAX_SENTENCE_WORDS) to += 1;
    sentences.push({ from, to, paragraph, asked: words.asked.has(to - 1) });
    from = to;
  }
  return sentences;
}

/** Returns the tags of a sentence in one language by their concepts. */
export function meaningsOf(tags: readonly Tag[]): Meanings {
  const meanings = new Map<number, Tag[]>();
  for (const tag of [...tags].sort(byPlace)) {
    const same = meanings.get(tag.concept);
    if (!same) meanings.set(tag.concept, [tag]);
    else if (same.length < MAX_TAGS_OF_CONCEPT) same.push(tag);
  }
  return meanings;
}

function byPlace(one: Tag, other: Tag): number {
  return one.from - other.from || one.to - other.to;
}
