import { conceptId } from "./concepts";
import type { Scope } from "./lexicon";
import type { Sentence } from "./sentences";

/** What the sentences of a text are besides their acts: by the number of the sentence. */
export type Scopes = ReadonlyMap<number, ReadonlySet<Scope>>;

/** Scopes that colour their whole paragraph. */
const WIDE: readonly Scope[] = ["notice", "never-changes", "awareness"];

const POINTING = ["below", "attached", "thisOne"].map(conceptId);
const FIRST_PERSON = ["we", "me"].map(conceptId);

/**
 * Returns whether acts count in each sentence: whether it is the sender's own assertion. A notice or a warning covers its
 * paragraph, but no sentence there in which the sender, in the first person, points at something in this message:
 * otherwise a warning copied above the fraud would hide it.
 */
export function ownSentences(sentences: readonly Sentence[], scopes: Scopes): readonly boolean[] {
  const covered = new Set<number>();
  for (const [at, here] of scopes) {
    const sentence = sentences[at];
    if (sentence && WIDE.some((scope) => here.has(scope))) covered.add(sentence.paragraph);
  }
  return sentences.map(
    (sentence, at) => !scopes.has(at) && (!covered.has(sentence.paragraph) || pointsAtThisMessage(sentence)),
  );
}

function pointsAtThisMessage({ meanings }: Sentence): boolean {
  return meanings.some(
    (here) =>
      here && POINTING.some((concept) => here.has(concept)) && FIRST_PERSON.some((concept) => here.has(concept)),
  );
}
