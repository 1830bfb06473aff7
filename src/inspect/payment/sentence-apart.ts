import type { Range } from "../address/lookalike";

/** A mark that ends a sentence, with something behind it, or an empty line. The point of an abbreviation ends none. */
const SENTENCE_END = /(?<!\b(?:no|nos|nr|nrs|num|n|acc|acct|a\/c|cta|cod|kto|tel|ref)\.)(?<=[.!?;])\s|\n[ \t]*\n/i;

/** Verbs that go back to what the sentence before named: "Our BSB has changed. It is now 062-000." */
const SAID_OF_IT =
  /\b(?:is|are|becomes|est|devient|ist|lautet|wird|sono|diventa|es|sera|son|queda|e|passa a ser|fica|luidt|wordt)(?: (?:now|desormais|maintenant|jetzt|nun|kunftig|ora|adesso|ahora|agora|nu))?:? {0,2}$/i;

/** As far as a verb and its adverb reach back. */
const VERB_REACH = 24;

/**
 * Whether a number is in another sentence than the label before it and nothing ties it to that label: the number is then
 * that of something else, as in "Pay by BSB transfer. Parcel 062000".
 * @param text as `preparedText` returns it.
 */
export function isSentenceApart(text: string, label: Range, start: number): boolean {
  const between = text.slice(label.end, start);
  const end = SENTENCE_END.exec(text.slice(label.start, start));
  if (!end || label.start + end.index + end[0].length <= label.end || between.trim().length <= 1) return false;
  return !SAID_OF_IT.test(text.slice(Math.max(label.end, start - VERB_REACH), start));
}
