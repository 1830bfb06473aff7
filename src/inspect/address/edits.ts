import { areGlyphs, glyphCost, mayBeGlyphs, replacementCost } from "./glyphs";

export type EditKind = "glyph" | "transposed" | "doubled" | "dropped" | "added" | "replaced" | "plural" | "hyphen";

/** One change that leads from the known name to the seen one; ranges in the two names, end exclusive. */
export interface Edit {
  readonly kind: EditKind;
  readonly cost: number;
  readonly seenStart: number;
  readonly seenEnd: number;
  readonly knownStart: number;
  readonly knownEnd: number;
}

/** How a seen name differs from a known one. */
export interface Comparison {
  /** The least sum of costs. */
  readonly cost: number;
  /** In the order of the name. */
  readonly edits: readonly Edit[];
}

const COST = {
  transposed: 0.6,
  doubled: 0.5,
  hyphen: 0.3,
  plural: 0.5,
  added: 0.95,
  addedAtEnd: 0.78,
  dropped: 0.9,
  /** Two letters replaced by one letter twice. */
  twins: 1.3,
  /** The eye reads the first letter first: a change there is seldom missed, and seldom made. */
  firstLetter: 0.15,
  /** One letter taken out and put in elsewhere, instead of two changes. */
  moved: 1.25,
} as const;

/** Steps through the table: 4 * how many characters of the seen name it takes + how many of the known one. */
const ONE_FOR_ONE = 5;
const ONE_ADDED = 4;
const ONE_DROPPED = 1;
const TWO_FOR_ONE = 9;
const ONE_FOR_TWO = 6;
const TWO_FOR_TWO = 10;

/** The cheapest change of all. */
const CHEAPEST = 0.25;
/** By how much a moved letter is counted too dear at first. */
const MOST_GAIN = COST.added + COST.dropped + 2 * COST.firstLetter - COST.moved;

const HYPHEN = 45;
const S = 115;

/**
 * Returns the cheapest way from a known name to a seen one: Damerau's four operations (optimal string alignment),
 * weighted by how hard each is to see, and glyphs of one or two characters. Null when it costs more than `limit`.
 * Both names are folded to ASCII and at most as long as a DNS label, or a little more.
 */
export function compare(seen: string, known: string, limit: number): Comparison | null {
  const width = known.length + 1;
  const costs = new Float64Array((seen.length + 1) * width);
  const steps = new Uint8Array(costs.length);
  let rowLeastBefore = 0;
  for (let i = 0; i <= seen.length; i += 1) {
    const rowLeast = fillRow(seen, known, i, width, costs, steps);
    // No step reaches back further than two rows: two rows beyond the limit cannot be undone, but for a moved letter.
    if (Math.min(rowLeast, rowLeastBefore) > limit + MOST_GAIN) return null;
    rowLeastBefore = rowLeast;
  }
  const total = costs.at(-1) ?? Infinity;
  if (total > limit + MOST_GAIN) return null;
  const edits = traced(seen, known, width, costs, steps);
  const cost = total - movedGain(seen, known, edits);
  return cost <= limit ? { cost, edits } : null;
}

/** Fills one row of the table and returns its least cost. A step is written as 4 * characters of seen + characters of known. */
function fillRow(
  seen: string,
  known: string,
  i: number,
  width: number,
  costs: Float64Array,
  steps: Uint8Array,
): number {
  const row = i * width;
  const a = seen.charCodeAt(i - 1);
  const seenGlyph = i > 1 && mayBeGlyphs(seen.charCodeAt(i - 2), a);
  const seenAdded = i > 0 ? added(seen, i) : 0;
  let rowLeast = Infinity;
  for (let j = 0; j < width; j += 1) {
    const cell = row + j;
    const b = known.charCodeAt(j - 1);
    let least = i + j === 0 ? 0 : Infinity;
    let step = 0;
    if (i > 0 && j > 0) {
      least = (costs[cell - width - 1] ?? 0) + (a === b ? 0 : replaced(a, b, i, j));
      step = ONE_FOR_ONE;
    }
    if (i > 0 && (costs[cell - width] ?? 0) + seenAdded < least) {
      least = (costs[cell - width] ?? 0) + seenAdded;
      step = ONE_ADDED;
    }
    if (j > 0 && (costs[cell - 1] ?? 0) + CHEAPEST < least) {
      const cost = (costs[cell - 1] ?? 0) + dropped(known, j);
      if (cost < least) [least, step] = [cost, ONE_DROPPED];
    }
    if (least > CHEAPEST && i > 0 && j > 0 && i + j > 2) {
      for (const pair of pairSteps(seen, known, i, j, seenGlyph)) {
        const cost = (costs[cell - (pair.step >> 2) * width - (pair.step & 3)] ?? Infinity) + pair.cost;
        if (cost < least) [least, step] = [cost, pair.step];
      }
    }
    costs[cell] = least;
    steps[cell] = step;
    if (least < rowLeast) rowLeast = least;
  }
  return rowLeast;
}

interface PairStep {
  readonly cost: number;
  readonly step: number;
}
const NONE: readonly PairStep[] = [];

/** The steps that end here and take two characters of a side. */
function pairSteps(seen: string, known: string, i: number, j: number, seenGlyph: boolean): readonly PairStep[] {
  const a0 = seen.charCodeAt(i - 2);
  const a1 = seen.charCodeAt(i - 1);
  const b0 = known.charCodeAt(j - 2);
  const b1 = known.charCodeAt(j - 1);
  const knownGlyph = j > 1 && mayBeGlyphs(b0, b1);
  const transposed = i > 1 && j > 1 && a0 === b1 && a1 === b0 && a0 !== a1;
  const twins = i > 2 && j > 1 && a0 === a1;
  if (!seenGlyph && !knownGlyph && !transposed && !twins) return NONE;
  const seenPair = seen.slice(i - 2, i);
  const steps: PairStep[] = [];
  if (transposed) steps.push({ cost: COST.transposed, step: TWO_FOR_TWO });
  if (twins) steps.push({ cost: COST.twins, step: TWO_FOR_TWO });
  const offer = (cost: number | undefined, step: number): void => {
    if (cost !== undefined) steps.push({ cost, step });
  };
  if (seenGlyph) offer(glyphCost(seenPair, known.charAt(j - 1)), TWO_FOR_ONE);
  if (knownGlyph) offer(glyphCost(seen.charAt(i - 1), known.slice(j - 2, j)), ONE_FOR_TWO);
  if (seenGlyph && knownGlyph) offer(glyphCost(seenPair, known.slice(j - 2, j)), TWO_FOR_TWO);
  return steps;
}

function replaced(a: number, b: number, i: number, j: number): number {
  const cost = replacementCost(a, b);
  return i === 1 && j === 1 && cost > 0.5 ? cost + COST.firstLetter : cost;
}

function added(seen: string, i: number): number {
  const unit = seen.charCodeAt(i - 1);
  if (unit === HYPHEN) return COST.hyphen;
  if (unit === seen.charCodeAt(i - 2) || unit === seen.charCodeAt(i)) return COST.doubled;
  if (unit === S && endsWord(seen, i)) return COST.plural;
  if (i === seen.length && i > 3) return COST.addedAtEnd;
  return i === 1 ? COST.added + COST.firstLetter : COST.added;
}

function dropped(known: string, j: number): number {
  const unit = known.charCodeAt(j - 1);
  if (unit === HYPHEN) return COST.hyphen;
  if (unit === known.charCodeAt(j - 2) || unit === known.charCodeAt(j)) return COST.doubled;
  if (unit === S && endsWord(known, j)) return COST.plural;
  return j === 1 ? COST.dropped + COST.firstLetter : COST.dropped;
}

function endsWord(name: string, end: number): boolean {
  return end > 3 && (end === name.length || name.charCodeAt(end) === HYPHEN);
}

function traced(seen: string, known: string, width: number, costs: Float64Array, steps: Uint8Array): Edit[] {
  const edits: Edit[] = [];
  let [i, j] = [seen.length, known.length];
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? 0;
    const [takesSeen, takesKnown] = [step >> 2, step & 3];
    if (takesSeen + takesKnown === 0) break;
    const [from, to] = [seen.slice(i - takesSeen, i), known.slice(j - takesKnown, j)];
    if (from !== to) {
      const cost = (costs[i * width + j] ?? 0) - (costs[(i - takesSeen) * width + j - takesKnown] ?? 0);
      const kind = kindOf(from, to, cost);
      edits.push({ kind, cost, seenStart: i - takesSeen, seenEnd: i, knownStart: j - takesKnown, knownEnd: j });
    }
    i -= takesSeen;
    j -= takesKnown;
  }
  return edits.reverse();
}

function kindOf(seen: string, known: string, cost: number): EditKind {
  if (seen === "-" || known === "-") return "hyphen";
  if (seen === "" || known === "") return oneSided(seen, known, cost);
  if (seen.length === 2 && `${seen.charAt(1)}${seen.charAt(0)}` === known) return "transposed";
  return areGlyphs(seen, known) ? "glyph" : "replaced";
}

function oneSided(seen: string, known: string, cost: number): EditKind {
  if (cost === COST.plural && (seen === "s" || known === "s")) return "plural";
  if (seen === "") return "dropped";
  return cost === COST.doubled ? "doubled" : "added";
}

/** Returns by how much two edits were counted too dear: they are one letter that moved to another place. */
function movedGain(seen: string, known: string, edits: readonly Edit[]): number {
  const into = edits.find((edit) => edit.kind === "added");
  const out = edits.find((edit) => edit.kind === "dropped");
  if (edits.length !== 2 || into === undefined || out === undefined) return 0;
  const sameLetter = seen.slice(into.seenStart, into.seenEnd) === known.slice(out.knownStart, out.knownEnd);
  return sameLetter ? into.cost + out.cost - COST.moved : 0;
}

/** Whether two names differ in their numbers only, and not by digits that changed places: hosts, branches, namesakes that are counted. */
export function isNextInSeries(seen: string, known: string, edits: readonly Edit[]): boolean {
  if (seen === known || !/\d/.test(seen) || !/\d/.test(known)) return false;
  if (edits.some((edit) => edit.kind === "transposed")) return false;
  return seen.replace(/\d+/g, "#") === known.replace(/\d+/g, "#");
}
