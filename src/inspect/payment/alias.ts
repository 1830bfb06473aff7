import type { Range } from "../address/lookalike";
import type { SearchedText } from "./finder";
import type { LabelKind } from "./label-lexicon";
import { isSentenceApart } from "./sentence-apart";

/** An e-mail address, a telephone number or another name under which somebody is paid. */
export interface Alias {
  /** As written. */
  readonly written: string;
  readonly span: Range;
}

export const E_MAIL = /(?<![\w.%+@-])[\w.%+-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,6}(?![\w@-])/gi;
export const PHONE =
  /(?<![\w+.,/-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{1,4}\)[ .-]?)?\d{2,5}(?:[ .-]?\d{2,5}){1,4}(?![\w-]|[.,/]\d)/g;

/** Numbers that can be telephoned have so many digits (ITU-T E.164). */
const PHONE_DIGITS = { min: 8, max: 15 };

/** A second label may say which sort of alias follows: `PayID (ABN): …`. */
const SECOND_LABEL_REACH = 24;

/**
 * Returns what stands behind labels of some kinds and has one of these forms, in the order of the forms and the text.
 * @param forms global expressions, each of which matches whole words.
 */
export function aliasesBehind(
  { text, labels, isUnread }: SearchedText,
  kinds: readonly LabelKind[],
  forms: readonly RegExp[],
): readonly Alias[] {
  if (!kinds.some(labels.has)) return [];
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form)).flatMap((match): Alias[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (form === PHONE && !isPhone(match[0])) return [];
      const own = labels.of(span.start);
      const isOwn = own !== null && kinds.includes(own.kind);
      const isLabelled = isOwn
        ? !isSentenceApart(text, own, span.start)
        : labels.isBefore(span.start, kinds, SECOND_LABEL_REACH);
      return isLabelled && isUnread(span.start, span.end) ? [{ written: match[0], span }] : [];
    }),
  );
}

function isPhone(written: string): boolean {
  const { length } = written.replace(/\D/g, "");
  return length >= PHONE_DIGITS.min && length <= PHONE_DIGITS.max;
}

/** Returns aliases in the order of the text, without those that overlap an earlier one in the list. */
export function withoutOverlaps<Item extends { readonly span: Range }>(items: readonly Item[]): readonly Item[] {
  const taken = new Set<number>();
  const kept = items.filter(({ span: { start, end } }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}
