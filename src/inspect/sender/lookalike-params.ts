import { normalAddress } from "../../directory/domain";
import type { Lookup } from "../../directory/lookup";
import type { Lookalike, Range } from "../address/lookalike";
import type { Params } from "../finding";

function marksText(marks: readonly Range[]): string {
  return marks.map(({ start, end }) => `${start}-${end}`).join(",");
}

/** Returns the name of whoever a known domain or address belongs to, or undefined. */
export function nameOfKnown(lookup: Lookup, known: string): string | undefined {
  const address = known.includes("@") ? normalAddress(known) : `@${known}`;
  return lookup.personOfAddress(address)?.name ?? lookup.payeeOfAddress(address)?.name;
}

/**
 * Returns what a sentence about a likeness needs.
 * `seen` and `known`: the two names. `reason`: the LookalikeKind. `seenPiece`, `knownPiece`: what differs on each side.
 * `seenMarks`, `knownMarks`: where, as `3-5,9-10`. `name`: whose the known name is, when the directory says.
 */
export function lookalikeParams(lookup: Lookup, lookalike: Lookalike): Params {
  const { seen, known, kind, seenPiece, knownPiece, seenMarks, knownMarks } = lookalike;
  const name = nameOfKnown(lookup, known);
  return {
    seen,
    known,
    reason: kind,
    seenPiece,
    knownPiece,
    seenMarks: marksText(seenMarks),
    knownMarks: marksText(knownMarks),
    ...(name === undefined ? {} : { name }),
  };
}
