import { withinChanges } from "./changes";
import { coresOf, type Core } from "./cores";
import { COST } from "./costs";
import type { DomainSearch } from "./domain-search";
import { compare, isNextInSeries, type Comparison } from "./edits";
import type { EndingChange } from "./endings";
import { emitSeenKeys, KEY_OF, keyOf } from "./keys";
import type { LookalikeKind } from "./lookalike";
import { letterMask, maskDistance, skeletonOf } from "./skeleton";

/** The index finds every skeleton within two changes; one with a third is found by luck. */
const MAX_CHANGES = 3;
/** Two changes alter at most four of the letters that occur. */
const MAX_MASK_DISTANCE = 4;
/** A replaced letter changes two of the letters that occur, and costs at least 0.5 where skeletons differ. */
const CHEAPEST_LETTER = 0.25;
/** Changes that are made on purpose, beside which another ending or an added word is no wonder. */
const NO_SLIP: ReadonlySet<string> = new Set(["glyph", "hyphen", "plural"]);
/** A shorter name is looked for among added words only as it is. */
const MIN_INEXACT = 4;

/** Offers the known domains that the registered label is made from: by changed letters, added words, another ending. */
export function lookForChangedLabel(search: DomainSearch): void {
  for (const core of coresOf(search.label)) lookForCore(search, core);
}

function lookForCore(search: DomainSearch, core: Core): void {
  const { known } = search;
  const skeleton = skeletonOf(core.text);
  if (!isComparedByLetter(core, skeleton)) {
    known.index.forEach(keyOf(KEY_OF.label, skeleton), (id) => offerCore(search, id, core, 0));
    return;
  }
  const visited = new Set<number>();
  const mask = letterMask(skeleton);
  const isNear = withinChanges(skeleton, known.skeletons, MAX_CHANGES);
  emitSeenKeys(skeleton, (key) => {
    known.index.forEach(key, (id) => {
      const differing = maskDistance(mask, known.mask(id));
      if (differing > MAX_MASK_DISTANCE || !isNear(id) || visited.has(id)) return;
      visited.add(id);
      offerCore(search, id, core, differing);
    });
  });
}

/** Whether a core may differ from a known name by letters, too; beside words that are on no list only as it is. */
function isComparedByLetter({ joint }: Core, skeleton: string): boolean {
  const listed = joint === "glued-listed" || joint === "hyphen-listed";
  return joint === "none" || joint === "hyphen-ending" || (listed && skeleton.length >= MIN_INEXACT);
}

function offerCore(search: DomainSearch, id: number, core: Core, differingLetters: number): void {
  const known = search.known.label(id);
  const limit = search.limitOf(id);
  // The dear questions are asked only of names that can still be near enough.
  const leastBeside = Math.min(COST.joint[core.joint], COST.foldedEnding);
  if (differingLetters * CHEAPEST_LETTER + leastBeside > limit) return;
  const ending = search.endingOf(id);
  const beside = besideCost(search, id, core, ending);
  if (differingLetters * CHEAPEST_LETTER > limit - beside) return;
  const comparison = compare(core.text, known, limit - beside);
  if (comparison === null || isNextInSeries(core.text, known, comparison.edits)) return;
  const folded = isFolded(search, id, core);
  const cost = comparison.cost + beside + slipCost(search, comparison, core, ending, folded);
  search.offer({ id, kind: kindOf(core, comparison, ending, folded), cost, limit, ending, core, comparison });
}

/** What a slip of letters costs more when something else was changed too. */
function slipCost(
  { crowd }: DomainSearch,
  comparison: Comparison,
  core: Core,
  ending: EndingChange,
  folded: boolean,
): number {
  const slips = comparison.edits.filter((edit) => !NO_SLIP.has(edit.kind));
  if (slips.length === 0 || folded) return 0;
  const plainSlips = slips.filter((edit) => edit.kind !== "doubled" && edit.kind !== "transposed").length;
  const otherEnding = ending === "none" ? 0 : COST.slipAndEnding + COST.slipAndEndingPerTenfold * crowd;
  return otherEnding + (core.joint === "none" ? 0 : COST.slipAndWord) + (plainSlips > 1 ? COST.secondSlip : 0);
}

/** What the changes beside the letters cost: words, endings, scripts. */
function besideCost(search: DomainSearch, id: number, core: Core, ending: EndingChange): number {
  const { crowd, known, otherScript } = search;
  const folded = isFolded(search, id, core);
  const words = folded ? COST.foldedEnding : COST.joint[core.joint];
  const otherWord = core.joint === "glued-other" || core.joint === "hyphen-other";
  const elsewhere = core.joint !== "none" || ending !== "none";
  return (
    words +
    (otherWord ? COST.otherWordPerTenfold * crowd : 0) +
    (ending === "none" || folded ? 0 : COST.ending) +
    (ending === "none" || folded || core.joint === "none" ? 0 : COST.wordAndEndingPerTenfold * Math.max(0, crowd - 1)) +
    (elsewhere && !folded && known.isOrdinary(id) ? COST.ordinary : 0) +
    (otherScript ? COST.otherScript : 0)
  );
}

/** Whether the words round the core are what the known domain's ending is made of. */
function isFolded({ known, label }: DomainSearch, id: number, core: Core): boolean {
  if (core.joint !== "hyphen-ending" || core.start > 0) return false;
  const folded = label.slice(core.end + 1).split("-");
  const suffix = known.suffix(id).split(".");
  return folded.some((part) => suffix.includes(part));
}

function kindOf(core: Core, comparison: Comparison, ending: EndingChange, folded: boolean): LookalikeKind {
  const kinds = new Set(comparison.edits.map((edit) => edit.kind));
  const [only] = kinds;
  if (core.joint !== "none") {
    if (only !== undefined) return "several";
    return folded ? "folded-ending" : "word";
  }
  if (only === undefined) return ending === "none" ? "glyph" : "ending";
  return kinds.size === 1 && ending === "none" ? only : "several";
}
