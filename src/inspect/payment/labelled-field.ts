import type { Range } from "../address/lookalike";
import type { SearchedText } from "./finder";
import type { LabelKind } from "./label-lexicon";

/** A field of an account that is written in several, each behind a label of its own. */
export interface Field {
  /** As written, with its separators. */
  readonly written: string;
  readonly span: Range;
}

/** The fields of one account stand within a few lines. */
const REACH = 160;

/**
 * Returns the fields of this shape behind a label of this kind, as far as no other payment detail holds them.
 * @param shape what the field looks like; a global expression, of which each match must be a whole word.
 */
export function fieldsBehind({ text, labels, isFree }: SearchedText, kind: LabelKind, shape: RegExp): readonly Field[] {
  return Array.from(text.matchAll(shape), (match): Field => {
    return { written: match[0], span: { start: match.index, end: match.index + match[0].length } };
  }).filter(({ span }) => labels.of(span.start)?.kind === kind && isFree(span.start, span.end));
}

/**
 * Returns the field with one of these labels nearest to another field: the first behind it, or the last before it;
 * null when there is none within reach.
 * @param shape what the field looks like; a global expression, of which each match must be a whole word.
 */
export function labelledField(
  { text, labels, isFree }: SearchedText,
  { start, end }: Range,
  kinds: readonly LabelKind[],
  shape: RegExp,
): Field | null {
  const from = Math.max(0, start - REACH);
  const fields = Array.from(text.slice(from, end + REACH).matchAll(shape), (match): Field => {
    const at = from + match.index;
    return { written: match[0], span: { start: at, end: at + match[0].length } };
  }).filter(({ span }) => {
    const isOther = span.start >= end || span.end <= start;
    return isOther && isFree(span.start, span.end) && kinds.includes(labels.of(span.start)?.kind ?? "other");
  });
  return fields.find(({ span }) => span.start >= end) ?? fields.at(-1) ?? null;
}
