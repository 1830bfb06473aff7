import type { Range } from "../address/lookalike";
import type { SightedName, Sighting } from "./finder";
import { nameFields, type NameField } from "./name-fields";
import type { NameRole } from "./name-labels";
import type { Labels } from "./labels";
import { nameLineOf } from "./name-lines";

/** The fields of one account, with the bank's address between them, stand within so many characters. */
const REACH = 400;

/** The names that belong to a payment detail. */
export interface NamesBeside {
  readonly holder: SightedName | null;
  readonly bank: SightedName | null;
}

/**
 * Returns, for each sighting, whose account it is said to be and at which bank: the nearest such field with no other
 * account between, on the side on which the text puts names. A holder may
 * also stand without a label, on a line of its own above or below the numbers.
 * @param sightings in the order of the text.
 */
export function namesBeside(text: string, labels: Labels, sightings: readonly Sighting[]): readonly NamesBeside[] {
  const fields = nameFields(text, labels);
  const holderOf = nearestOf(fields, "holder", sightings);
  const bankOf = nearestOf(fields, "bank", sightings);
  return sightings.map((sighting) => ({
    holder: sighting.holder ?? holderOf(sighting) ?? nameLineOf(text, labels, extentOf(sighting)),
    bank: sighting.bank ?? bankOf(sighting),
  }));
}

/** Returns a function that gives the name in a role nearest to a sighting. */
function nearestOf(
  fields: readonly NameField[],
  wanted: NameRole,
  sightings: readonly Sighting[],
): (sighting: Sighting) => SightedName | null {
  const names = fields.filter(({ role }) => role === wanted);
  const neighbours = sameKindNeighbours(sightings);
  const [firstName] = names;
  const firstAccount = sightings[0] && extentOf(sightings[0]);
  const namesFirst = !firstName || !firstAccount || firstName.span.start < firstAccount.start;

  return (sighting) => {
    const { start, end } = extentOf(sighting);
    const { previous, next } = neighbours.get(sighting) ?? { previous: -1, next: Infinity };
    const at = firstFrom(names, start);
    const before = names[at - 1];
    const behind = names[firstFrom(names, end)];
    const inside = names[at];
    if (inside && inside.span.start < end) return inside;
    const fits = (name: NameField | undefined): name is NameField =>
      name !== undefined &&
      name.span.start > previous &&
      name.span.end <= next &&
      Math.max(start - name.span.end, name.span.start - end) <= REACH;
    const [first, second] = namesFirst ? [before, behind] : [behind, before];
    if (fits(first)) return first;
    return fits(second) ? second : null;
  };
}

/** Returns where the accounts of the same kind before and behind each sighting end and begin. */
function sameKindNeighbours(sightings: readonly Sighting[]) {
  const neighbours = new Map<Sighting, { readonly previous: number; next: number }>();
  const last = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const earlier = last.get(sighting.kind);
    const before = earlier && neighbours.get(earlier);
    if (before) before.next = extentOf(sighting).start;
    neighbours.set(sighting, { previous: earlier ? extentOf(earlier).end : -1, next: Infinity });
    last.set(sighting.kind, sighting);
  }
  return neighbours;
}

function extentOf({ spans }: Sighting): Range {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Returns the index of the first name that begins at or behind an offset. */
function firstFrom(names: readonly NameField[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
