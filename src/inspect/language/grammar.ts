import { conceptSet, haveCommon, type ConceptSet } from "./concept-set";
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
  /** Null where the pattern asks for none. */
  readonly beside: ConceptSet | null;
  readonly anywhere: ConceptSet | null;
  readonly without: ConceptSet;
  readonly notAfter: readonly number[];
  readonly unless: ConceptSet;
  readonly even: ReadonlySet<Even>;
}

export interface Slot {
  readonly concepts: readonly number[];
  /** The same concepts. */
  readonly set: ConceptSet;
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
  const common = shared.map((pattern, order) => ruleOf(pattern, order));
  return lexicons.map(({ patterns }) => {
    const own = patterns.map((pattern, at) => ruleOf(pattern, common.length + at));
    return byFirstConcept([...common, ...own]);
  });
}

function byFirstConcept(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const concept of rule.slots[0]?.concepts ?? []) {
      const same = index.get(concept);
      if (same) same.push(rule);
      else index.set(concept, [rule]);
    }
  }
  return index;
}

/** The rules of one language for one message: those that its words anywhere rule out are asked of no sentence. */
export class MessageRules {
  private readonly byConcept: (readonly Rule[] | undefined)[] = [];

  /** @param anywhere the concepts of the whole message */
  constructor(
    private readonly rules: ReadonlyMap<number, readonly Rule[]>,
    private readonly anywhere: ConceptSet,
  ) {}

  /** Returns the rules whose first slot a concept fills. */
  of(concept: number): readonly Rule[] {
    return (this.byConcept[concept] ??= (this.rules.get(concept) ?? []).filter((rule) =>
      isPossible(rule, this.anywhere),
    ));
  }
}

function isPossible({ slots, anywhere, unless }: Rule, there: ConceptSet): boolean {
  return (
    slots.every(({ set }) => haveCommon(set, there)) &&
    (anywhere === null || haveCommon(anywhere, there)) &&
    !haveCommon(unless, there)
  );
}

function ruleOf(pattern: Pattern, order: number): Rule {
  return {
    says: pattern.says,
    order,
    slots: pattern.slots.split(" ").map(slotOf),
    within: pattern.within ?? DEFAULT_WITHIN,
    ordered: pattern.ordered ?? false,
    beside: pattern.beside === undefined ? null : conceptSet(conceptsOf(pattern.beside)),
    anywhere: pattern.anywhere === undefined ? null : conceptSet(conceptsOf(pattern.anywhere)),
    without: conceptSet(conceptsOf(pattern.without)),
    notAfter: conceptsOf(pattern.notAfter),
    unless: conceptSet(conceptsOf(pattern.unless)),
    even: new Set(pattern.even),
  };
}

function slotOf(written: string): Slot {
  const concepts = conceptsOf(written.replace("^", ""));
  return { concepts, set: conceptSet(concepts), startsClause: written.startsWith("^") };
}

function conceptsOf(written = ""): readonly number[] {
  return written.split("|").filter(Boolean).map(conceptId);
}
