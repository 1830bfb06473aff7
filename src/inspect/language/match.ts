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

/** Where a rule is tried: a sentence in one language. */
export interface Place {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly meanings: Meanings;
  /** The words behind which the sender's own side speaks: "our treasurer writes:". */
  readonly ownVoices: ReadonlySet<number>;
}

const NOT = conceptId("not");
const IF = conceptId("if");
const YOUR = conceptId("your");
const EXAMPLE = conceptId("example");
const PRESUMES = conceptId("presumes");
const CONSEQUENCE = conceptId("consequence");
const SUBORDINATE: readonly number[] = ["subordinate", "receive", "claim"].map(conceptId);

const NO_TAGS: readonly Tag[] = [];

/** A negator this many words before a phrase, in the same clause, still denies it. */
const NEGATION_REACH = 4;

/** A negator that ends its clause stands behind the object: "zahlen Sie diese Rechnung bitte nicht". */
const FINAL_NEGATION_REACH = 5;

/** A condition has a subject and a verb before its consequence can begin. */
const CONDITION_WORDS = 4;

/** Between who speaks and the quotation stands an adverb or an address at most. */
const VOICE_REACH = 4;

/** A quotation is interrupted by a verb and who speaks: "the note said". */
const INTERRUPTION_WORDS = 4;

/** Nouns that turn an act round when they are the reader's: "your account details have changed". */
const OWNED: ReadonlySet<number> = new Set(
  ["account", "bankDetails", "details", "payroll", "contact", "phone"].map(conceptId),
);

/** Returns the first words that a rule matches in a sentence with the concepts it needs, or null. */
export function match(rule: Rule, place: Place): Span | null {
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
function isMeant({ even, notAfter }: Rule, span: Span, tags: readonly Tag[], place: Place): boolean {
  return (
    !notAfter.some((concept) => (place.meanings.get(concept) ?? NO_TAGS).some(({ from }) => from < span.from)) &&
    (even.has("negated") || !isNegated(span, tags, place)) &&
    (even.has("conditional") || !(isConditional(span, tags, place) || isExample(span, tags, place))) &&
    (even.has("asked") || !place.sentence.asked || isPresumed(span, place)) &&
    (even.has("quoted") || !isQuoted(span, place)) &&
    (even.has("yours") || !tags.some((tag) => isYours(tag, place)))
  );
}

function isNegated(span: Span, tags: readonly Tag[], { meanings, words, sentence }: Place): boolean {
  const endsClause = (at: number): boolean => at >= sentence.to || (words.breaks[at] ?? NO_BREAK) >= CLAUSE_BREAK;
  return modifiers(NOT, tags, meanings).some(({ from, to }) => {
    if (from < span.from) return to + NEGATION_REACH > span.from && !breaksBetween(words, to, span.from);
    if (from < span.to) return true;
    return from - span.to < FINAL_NEGATION_REACH && endsClause(to) && !breaksBetween(words, span.to, from);
  });
}

/** A condition reaches from its word to the next comma, or to its consequence: "if our account changes, …". */
function isConditional(span: Span, tags: readonly Tag[], place: Place): boolean {
  return modifiers(IF, tags, place.meanings).some(
    (condition) => covers(condition, span, place) && !isConsequence(condition, span, place),
  );
}

/** An example reaches from its word to the next comma: "such as Amazon, and send me the codes". */
function isExample(span: Span, tags: readonly Tag[], place: Place): boolean {
  return modifiers(EXAMPLE, tags, place.meanings).some((example) => covers(example, span, place));
}

function covers({ from, to }: Tag, span: Span, { words }: Place): boolean {
  return from <= span.from && !breaksBetween(words, to + 1, span.from);
}

/** Whether the main clause begins before the act ends, without a comma: "if it is still open please pay …". */
function isConsequence(condition: Tag, span: Span, { meanings, words }: Place): boolean {
  const begins = (meanings.get(CONSEQUENCE) ?? NO_TAGS).find(({ from }) => from >= condition.to + CONDITION_WORDS);
  if (!begins || begins.from >= span.to || words.breaks[span.to] === CLAUSE_BREAK) return false;
  return !SUBORDINATE.some((concept) =>
    (meanings.get(concept) ?? NO_TAGS).some(({ from, to }) => to > condition.from && from < begins.from),
  );
}

/** Whether the question takes the act for granted: "did you know that we moved?". */
function isPresumed(span: Span, { meanings }: Place): boolean {
  return (meanings.get(PRESUMES) ?? NO_TAGS).some(({ from }) => from <= span.from);
}

/** The modifiers that are no part of what matched: "no longer valid" does not deny itself. */
function modifiers(concept: number, matched: readonly Tag[], meanings: Meanings): readonly Tag[] {
  return (meanings.get(concept) ?? NO_TAGS).filter((modifier) => !matched.some((tag) => contains(tag, modifier)));
}

function breaksBetween({ breaks }: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word += 1) if ((breaks[word] ?? NO_BREAK) >= CLAUSE_BREAK) return true;
  return false;
}

/** Whether it stands between quotation marks, and is not what the sender's own side says. */
function isQuoted({ from, to }: Span, { words, ownVoices }: Place): boolean {
  for (let word = from; word < to; word += 1)
    if (words.quoted[word] !== 1) {
      const resumes = interruptionEnd(word, words);
      if (word === from || resumes >= to) return false;
      word = resumes;
    }
  let start = from;
  while (words.quoted[start - 1] === 1) start -= 1;
  for (let word = start; word >= start - VOICE_REACH; word -= 1) if (ownVoices.has(word)) return false;
  return true;
}

/** Where the quotation goes on after few words between commas, as in “it has changed,” it read, “please pay”; else nowhere. */
function interruptionEnd(from: number, { quoted, breaks, count }: Words): number {
  let to = from;
  while (to < count && to - from <= INTERRUPTION_WORDS && quoted[to] !== 1) to += 1;
  const apart = (breaks[from] ?? NO_BREAK) >= CLAUSE_BREAK && (breaks[to] ?? NO_BREAK) >= CLAUSE_BREAK;
  return apart && quoted[to] === 1 ? to : Infinity;
}

function isYours(tag: Tag, { meanings }: Place): boolean {
  return OWNED.has(tag.concept) && (meanings.get(YOUR) ?? []).some(({ to }) => to <= tag.from && tag.from - to < 2);
}
