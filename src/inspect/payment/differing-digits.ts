import type { Range } from "../address/lookalike";

/** Where two accounts differ, for the pane to mark. */
export interface DifferingRanges {
  readonly seen: readonly Range[];
  readonly known: readonly Range[];
}

/**
 * Returns the differing stretches of two normalised values: place by place when they are equally long, else what lies
 * between their common beginning and their common end.
 */
export function differingRanges(seen: string, known: string): DifferingRanges {
  if (seen.length === known.length) {
    const ranges = differingPlaces(seen, known);
    return { seen: ranges, known: ranges };
  }
  const shorter = Math.min(seen.length, known.length);
  let start = 0;
  while (start < shorter && seen[start] === known[start]) start++;
  let tail = 0;
  while (tail < shorter - start && seen[seen.length - 1 - tail] === known[known.length - 1 - tail]) tail++;
  return { seen: between(start, seen.length - tail), known: between(start, known.length - tail) };
}

function differingPlaces(a: string, b: string): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    const last = ranges.at(-1);
    if (last?.end === at) last.end = at + 1;
    else ranges.push({ start: at, end: at + 1 });
  }
  return ranges;
}

function between(start: number, end: number): readonly Range[] {
  return start < end ? [{ start, end }] : [];
}
