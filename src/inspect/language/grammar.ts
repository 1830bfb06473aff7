import { conceptId } from "./concepts";
import type { Even, Lexicon, Pattern } from "./lexicon";

/** A pattern with its concepts as numbers. */
export interface Rule {
  readonly says: Pattern["says"];
  /** Its place among the patterns: of two that say the same of a sentence, the earlier gives the evidence. */
  readonly order: number;
  readonly slots: readonly Slot[];
  readonly within: number;
  readonly ordered: boolean;
  readonly beside: readonly number[];
  readonly anywhere: readonly number[];
  readonly without: readonly number[];
  readonly notAfter: readonly number[];
  readonly unless: readonly number[];
  readonly even: ReadonlySet<Even>;
}

export interface Slot {
  readonly concepts: readonly number[];
  readonly startsClause: boolean;
}

/** The rules of each language, by a concept of their first slot, so that only those are tried whose words are there. */
export type Grammar = readonly ReadonlyMap<number, readonly Rule[]>[];

const DEFAULT_WITHIN = 12;

/**
 * Returns the patterns made ready: those all languages share, and each language's own.
 * @throws Error when a pattern names no concept.
 */
export function grammarOf(shared: readonly Pattern[], lexicons: readonly Lexicon[]): Grammar {
  return lexicons.map(({ patterns }) => byFirstConcept([...shared, ...patterns].map(ruleOf)));
}

function byFirstConcept(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const concept of rule.slots[0]?.concepts ?? []) index.set(concept, [...(index.get(concept) ?? []), rule]);
  }
  return index;
}

function ruleOf(pattern: Pattern, order: number): Rule {
  return {
    says: pattern.says,
    order,
    slots: pattern.slots.split(" ").map((slot) => ({
      concepts: conceptsOf(slot.replace("^", "")),
      startsClause: slot.startsWith("^"),
    })),
    within: pattern.within ?? DEFAULT_WITHIN,
    ordered: pattern.ordered ?? false,
    beside: conceptsOf(pattern.beside),
    anywhere: conceptsOf(pattern.anywhere),
    without: conceptsOf(pattern.without),
    notAfter: conceptsOf(pattern.notAfter),
    unless: conceptsOf(pattern.unless),
    even: new Set(pattern.even),
  };
}

function conceptsOf(written = ""): readonly number[] {
  return written.split("|").filter(Boolean).map(conceptId);
}
