import { foldName } from "../unicode/fold";
import { decoded, type Host } from "./host";
import type { KnownDomains } from "./known-domains";
import type { Lookalike, Range } from "./lookalike";
import type { Match } from "./match";
import { severityOf } from "./severity";

interface Marks {
  readonly seen: readonly Range[];
  readonly known: readonly Range[];
}

/** Returns a match as it is shown: both names, the differing characters, and how much it weighs. */
export function explained(match: Match, known: KnownDomains, host: Host): Lookalike {
  const seen = decoded(host.domain);
  const knownDomain = known.domain(match.id);
  const marks = marksOf(match, knownDomain, host, seen);
  const piece = (name: string, range: Range | undefined): string => (range ? name.slice(range.start, range.end) : "");
  return {
    seen,
    known: knownDomain,
    kind: match.kind,
    seenMarks: marks.seen.filter((range) => range.end > range.start),
    knownMarks: marks.known.filter((range) => range.end > range.start),
    seenPiece: piece(seen, marks.seen[0]),
    knownPiece: piece(knownDomain, marks.known[0]),
    distance: Math.min(1, Math.max(0, match.cost / match.limit)),
    severity: severityOf(match, known, host),
  };
}

/** Pairs of ranges, the n-th of one side facing the n-th of the other; an empty range where nothing stands. */
function marksOf(match: Match, knownDomain: string, host: Host, seen: string): Marks {
  const { core, comparison } = match;
  if (core === null || comparison === null) return foreignPart(seen, knownDomain);
  const labelStart = decoded(host.sublabels.join(".")).length + (host.sublabels.length > 0 ? 1 : 0);
  const label = decoded(host.label);
  const { originalOffset, text } = foldName(label);
  const at = (offset: number): number => labelStart + originalOffset(offset);
  const knownAt = knownDomain.startsWith("xn--") ? () => 0 : (offset: number) => offset;
  const pairs = comparison.edits.map((edit) => ({
    seen: { start: at(core.start + edit.seenStart), end: at(core.start + edit.seenEnd) },
    known: { start: knownAt(edit.knownStart), end: knownAt(edit.knownEnd) },
  }));
  const words = [
    { start: at(0), end: at(core.start) },
    { start: at(core.end), end: at(text.length) },
  ].filter((range) => range.end > range.start);
  const ending = endingMarks(match, host, seen, knownDomain);
  return {
    seen: [...otherScript(label, labelStart), ...pairs.map((pair) => pair.seen), ...words, ...ending.seen],
    known: [
      ...otherScript(label, labelStart).map(() => ({ start: 0, end: 0 })),
      ...pairs.map((pair) => pair.known),
      ...words.map(() => ({ start: 0, end: 0 })),
      ...ending.known,
    ],
  };
}

/** The characters of a label that are not ASCII. */
function otherScript(label: string, labelStart: number): readonly Range[] {
  return Array.from(label.matchAll(/\P{ASCII}+/gu), ({ 0: run, index }) => ({
    start: labelStart + index,
    end: labelStart + index + run.length,
  }));
}

function endingMarks(match: Match, host: Host, seen: string, knownDomain: string): Marks {
  if (match.ending === "none") return { seen: [], known: [] };
  const seenLength = decoded(host.suffix).length;
  return {
    seen: [{ start: seen.length - seenLength, end: seen.length }],
    known: [{ start: knownDomain.indexOf(".") + 1, end: knownDomain.length }],
  };
}

/** What lies between the beginning and the end that the two names share. */
function foreignPart(seen: string, known: string): Marks {
  let start = 0;
  while (start < known.length && seen.charAt(start) === known.charAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(seen.length, known.length) - start;
  while (end < shorter && seen.at(-1 - end) === known.at(-1 - end)) end += 1;
  return { seen: [{ start, end: seen.length - end }], known: [{ start, end: known.length - end }] };
}
