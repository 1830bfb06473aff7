import type { Core } from "./cores";
import type { Comparison } from "./edits";
import type { EndingChange } from "./endings";
import type { LookalikeKind } from "./lookalike";

/** A known domain that a seen one may imitate, before it is put in words. */
export interface Match {
  /** The known domain's number. */
  readonly id: number;
  readonly kind: LookalikeKind;
  readonly cost: number;
  readonly limit: number;
  readonly ending: EndingChange;
  /** Where in the seen label the known name stands, and how it differs there; null for likenesses that are not in the label alone. */
  readonly core: Core | null;
  readonly comparison: Comparison | null;
}

/** Returns the better of two matches: the one that is nearer in proportion to what its name allows. */
export function nearer(a: Match | null, b: Match): Match {
  return a === null || b.cost / b.limit < a.cost / a.limit ? b : a;
}
