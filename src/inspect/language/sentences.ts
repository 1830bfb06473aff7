import { PARAGRAPH_BREAK, SENTENCE_BREAK } from "./breaks";
import type { Tag } from "./tags";
import type { Words } from "./words";

/** Consecutive words, `from` inclusive, `to` exclusive, in the paragraph of that number. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly asked: boolean;
  /** By the number of the language; undefined where no word of it means anything. */
  readonly meanings: readonly (Meanings | undefined)[];
}

/** The tags of one sentence in one language, by concept, in the order of the words. */
export type Meanings = ReadonlyMap<number, readonly Tag[]>;

/** A sentence longer than this is a list, a table or hostile; it is read in pieces, so that no pattern costs more. */
const MAX_SENTENCE_WORDS = 90;

/** A concept met more often than this in one sentence says nothing new, and would cost. */
const MAX_TAGS_OF_CONCEPT = 8;

/**
 * Returns the sentences of a text.
 * @param tagsOf gives the tags of the words between two numbers, by language
 */
export function sentencesOf(
  words: Words,
  tagsOf: (from: number, to: number) => readonly (readonly Tag[] | undefined)[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { count } = words;
  let paragraph = 0;
  for (let from = 0; from < count;) {
    if (words.breaks[from] === PARAGRAPH_BREAK) paragraph += 1;
    let to = from + 1;
    while (to < count && (words.breaks[to] ?? 0) < SENTENCE_BREAK && to - from < MAX_SENTENCE_WORDS) to += 1;
    sentences.push({
      from,
      to,
      paragraph,
      asked: words.asked.has(to - 1),
      meanings: tagsOf(from, to).map((tags) => tags && meaningsOf(tags)),
    });
    from = to;
  }
  return sentences;
}

function meaningsOf(tags: readonly Tag[]): Meanings {
  const meanings = new Map<number, Tag[]>();
  for (const tag of tags) {
    const same = meanings.get(tag.concept);
    if (!same) meanings.set(tag.concept, [tag]);
    else if (same.length < MAX_TAGS_OF_CONCEPT) same.push(tag);
  }
  return meanings;
}
