import { CLAUSE_BREAK, NO_BREAK } from "./breaks";
import { conceptId } from "./concepts";
import type { Rule, Slot } from "./grammar";
import type { Meanings, Sentence } from "./sentences";
import { contains, overlap, type Tag } from "./tags";
import type { Words } from "./words";

/** The words a rule matched: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a rule is tried: a sentence in one language, with what stands around it. */
export interface Place {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly meanings: Meanings;
  /** The concepts of the neighbouring sentences. */
  readonly neighbours: readonly Meanings[];
  /** The concepts of the sender's whole own text. */
  readonly anywhere: ReadonlySet<number>;
}

const NOT = conceptId("not");
const IF = conceptId("if");
const YOUR = conceptId("your");

const NO_TAGS: readonly Tag[] = [];

/** A negator this many words before a phrase, in the same clause, still denies it. */
const NEGATION_REACH = 4;

/** Nouns that turn an act round when they are the reader's: "your account details have changed". */
const OWNED: ReadonlySet<number> = new Set(
  ["account", "bankDetails", "details", "payroll", "contact", "phone"].map(conceptId),
);

/** Returns the first words of a sentence that a rule matches, or null. */
export function match(rule: Rule, place: Place): Span | null {
  if (!hasContext(rule, place)) return null;
  const candidates = rule.slots.map((slot) => candidatesOf(slot, place));
  const [first, ...others] = candidates;
  for (const start of first ?? []) {
    const tags = complete(start, others, rule);
    if (!tags) continue;
    const span = { from: Math.min(...tags.map(({ from }) => from)), to: Math.max(...tags.map(({ to }) => to)) };
    if (isMeant(rule, span, tags, place)) return span;
  }
  return null;
}

function hasContext({ slots, without, unless, anywhere, beside }: Rule, place: Place): boolean {
  const { meanings, neighbours } = place;
  const here = (concept: number): boolean => meanings.has(concept);
  return (
    slots.every(({ concepts }) => concepts.some(here)) &&
    !without.some(here) &&
    !unless.some((concept) => place.anywhere.has(concept)) &&
    (anywhere.length === 0 || anywhere.some((concept) => place.anywhere.has(concept))) &&
    (beside.length === 0 || beside.some((concept) => here(concept) || neighbours.some((near) => near.has(concept))))
  );
}

function candidatesOf({ concepts, startsClause }: Slot, { meanings, words, sentence }: Place): readonly Tag[] {
  const [only, ...more] = concepts;
  const alone = only !== undefined && more.length === 0 ? meanings.get(only) : undefined;
  const tags = alone ?? concepts.flatMap((concept) => meanings.get(concept) ?? NO_TAGS);
  if (!startsClause) return tags;
  return tags.filter(({ from }) => from === sentence.from || (words.breaks[from] ?? NO_BREAK) >= CLAUSE_BREAK);
}

/** Returns the tag with the nearest fitting tag of each further slot, or null. */
function complete(start: Tag, others: readonly (readonly Tag[])[], rule: Rule): readonly Tag[] | null {
  const tags = [start];
  for (const candidates of others) {
    const next = nearest(candidates, tags, rule);
    if (!next) return null;
    tags.push(next);
  }
  return tags;
}

function nearest(candidates: readonly Tag[], tags: readonly Tag[], { within, ordered }: Rule): Tag | null {
  let best: Tag | null = null;
  let least = within + 1;
  const after = ordered ? (tags.at(-1)?.to ?? 0) : 0;
  for (const candidate of candidates) {
    if (candidate.from < after || tags.some((tag) => overlap(tag, candidate))) continue;
    let from = candidate.from;
    let to = candidate.to;
    for (const tag of tags) {
      from = Math.min(from, tag.from);
      to = Math.max(to, tag.to);
    }
    if (to - from < least) {
      least = to - from;
      best = candidate;
    }
  }
  return best;
}

/** Whether the sender means it: not denied, not under a condition, not asked, not quoted, not said of the reader's own. */
function isMeant({ even }: Rule, span: Span, tags: readonly Tag[], place: Place): boolean {
  return (
    (even.has("negated") || !isNegated(span, tags, place)) &&
    (even.has("conditional") || !isConditional(span, tags, place)) &&
    (even.has("asked") || !place.sentence.asked) &&
    (even.has("quoted") || !isQuoted(span, place)) &&
    (even.has("yours") || !tags.some((tag) => isYours(tag, place)))
  );
}

function isNegated(span: Span, tags: readonly Tag[], { meanings, words }: Place): boolean {
  return modifiers(NOT, tags, meanings).some(
    ({ from, to }) =>
      from < span.to && to + NEGATION_REACH > span.from && (from >= span.from || !breaksBetween(words, to, span.from)),
  );
}

/** A condition reaches from its word to the next comma: "if our account changes, …". */
function isConditional(span: Span, tags: readonly Tag[], { meanings, words }: Place): boolean {
  return modifiers(IF, tags, meanings).some(
    ({ from, to }) => from <= span.from && !breaksBetween(words, to + 1, span.from),
  );
}

/** The modifiers that are no part of what matched: "no longer valid" does not deny itself. */
function modifiers(concept: number, matched: readonly Tag[], meanings: Meanings): readonly Tag[] {
  return (meanings.get(concept) ?? NO_TAGS).filter((modifier) => !matched.some((tag) => contains(tag, modifier)));
}

function breaksBetween({ breaks }: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word += 1) if ((breaks[word] ?? NO_BREAK) >= CLAUSE_BREAK) return true;
  return false;
}

function isQuoted({ from, to }: Span, { words }: Place): boolean {
  for (let word = from; word < to; word += 1) if (words.quoted[word] !== 1) return false;
  return true;
}

function isYours(tag: Tag, { meanings }: Place): boolean {
  return OWNED.has(tag.concept) && (meanings.get(YOUR) ?? []).some(({ to }) => to <= tag.from && tag.from - to < 2);
}
