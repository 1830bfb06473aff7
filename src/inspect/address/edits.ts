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
  dropped: 0.9,
  /** Two letters replaced by one letter twice. */
  twins: 1.3,
  /** The eye reads the first letter first: a change there is seldom missed, and seldom made. */
  firstLetter: 0.15,
  /** One letter taken out and put in elsewhere, instead of two changes. */
  moved: 1.25,
} as const;

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
  for (let i = 0; i <= seen.length; i += 1) {
    let rowLeast = Infinity;
    for (let j = 0; j <= known.length; j += 1) {
      if (i + j > 0) fillCell(seen, known, i, j, width, costs, steps);
      rowLeast = Math.min(rowLeast, costs[i * width + j] ?? Infinity);
    }
    // A glyph or a transposition reaches two rows back, and costs something itself: a margin keeps the answer right.
    if (rowLeast > limit + COST.twins) return null;
  }
  const edits = traced(seen, known, width, costs, steps);
  const cost = (costs.at(-1) ?? Infinity) - movedGain(seen, known, edits);
  return cost <= limit ? { cost, edits } : null;
}

/** A step is how many characters of the seen and of the known name it takes: seen * 4 + known. */
function fillCell(
  seen: string,
  known: string,
  i: number,
  j: number,
  width: number,
  costs: Float64Array,
  steps: Uint8Array,
): void {
  const cell = i * width + j;
  let least = Infinity;
  let step = 0;
  const offer = (cost: number, takesSeen: number, takesKnown: number): void => {
    const total = cost + (costs[(i - takesSeen) * width + j - takesKnown] ?? Infinity);
    if (total >= least) return;
    least = total;
    step = takesSeen * 4 + takesKnown;
  };
  const a = seen.charCodeAt(i - 1);
  const b = known.charCodeAt(j - 1);
  if (i > 0 && j > 0) offer(a === b ? 0 : replaced(a, b, i, j), 1, 1);
  if (i > 0) offer(added(seen, i), 1, 0);
  if (j > 0) offer(dropped(known, j), 0, 1);
  if (a !== b || i > 1 || j > 1) offerPairs(seen, known, i, j, offer);
  costs[cell] = least;
  steps[cell] = step;
}

function offerPairs(
  seen: string,
  known: string,
  i: number,
  j: number,
  offer: (cost: number, takesSeen: number, takesKnown: number) => void,
): void {
  const seenPair = i > 1 ? seen.slice(i - 2, i) : "";
  const knownPair = j > 1 ? known.slice(j - 2, j) : "";
  const seenGlyph = seenPair !== "" && mayBeGlyphs(seenPair);
  const knownGlyph = knownPair !== "" && mayBeGlyphs(knownPair);
  if (seenGlyph && j > 0) offer(glyphCost(seenPair, known.charAt(j - 1)) ?? Infinity, 2, 1);
  if (knownGlyph && i > 0) offer(glyphCost(seen.charAt(i - 1), knownPair) ?? Infinity, 1, 2);
  if (seenPair === "" || knownPair === "" || seenPair === knownPair) return;
  if (seenGlyph && knownGlyph) offer(glyphCost(seenPair, knownPair) ?? Infinity, 2, 2);
  if (seenPair.charAt(0) === knownPair.charAt(1) && seenPair.charAt(1) === knownPair.charAt(0)) {
    offer(COST.transposed, 2, 2);
  } else if (seenPair.charAt(0) === seenPair.charAt(1) && i > 2) offer(COST.twins, 2, 2);
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
  if (seen.length === 2 && seen.charAt(0) === known.charAt(1) && seen.charAt(1) === known.charAt(0))
    return "transposed";
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
