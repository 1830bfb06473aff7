import { LABEL_KINDS, LABEL_LEXICON, type LabelKind } from "./label-lexicon";
import { phrasePattern } from "./phrase-pattern";
import { isSentenceApart } from "./sentence-apart";
import { tableCells, type Cell } from "./table-cells";

/** A label as it stands in the text. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** Answers which label a number belongs to. */
export interface Labels {
  /**
   * Returns the label of what stands at `start`: in its cell or before it, in the cell to the left, or in the header
   * cell above; null when there is none within reach.
   */
  readonly of: (start: number) => Label | null;
  /** Whether the text has a label of this kind at all. */
  readonly has: (kind: LabelKind) => boolean;
  /** Whether a label of one of these kinds stands within `reach` characters before `start`, in whatever sentence. */
  readonly isNear: (start: number, kinds: readonly LabelKind[], reach: number) => boolean;
  /** The same, and what stands at `start` is said of that label, not in a sentence about something else. */
  readonly isBefore: (start: number, kinds: readonly LabelKind[], reach: number) => boolean;
  /** Whether a label of one of these kinds follows directly, as in `021000021 (ABA)`. */
  readonly isAfter: (end: number, kinds: readonly LabelKind[]) => boolean;
  /** Returns the first label that begins at or behind an offset; null when there is none. */
  readonly firstFrom: (offset: number) => Label | null;
}

/** How far a label can be from its number; a sentence further is about something else. */
const REACH = 40;

/** An opening bracket and a space. */
const REACH_AFTER = 2;

/** Between a label and its number stands no other one; a year, or the last four digits of an account, may. */
const NUMBER = /\d{5}/;

/** Of an account people go on in the next sentence; what makes a number another thing's does so up to the paragraph. */
const SAID_ACROSS_SENTENCES: ReadonlySet<LabelKind> = new Set(["account", "other"]);

/** What names another number holds for that one only, and not beyond its paragraph. */
const NUMBER_OR_PARAGRAPH = /\d|\n[ \t]*\n/;

/** Returns the labels of a prepared text, all found in one pass. */
export function labelsOf(text: string): Labels {
  const labels = Array.from(text.matchAll(LABEL), (match): Label => {
    const written = match[0].toLowerCase().replace(/[ .-]/g, "");
    return { kind: KIND_OF.get(written) ?? "other", start: match.index, end: match.index + match[0].length };
  });
  const kindsPresent = new Set(labels.map(({ kind }) => kind));
  const cells = tableCells(text);

  /** Returns the number of labels that end at or before an offset. */
  function countBefore(offset: number): number {
    let low = 0;
    let high = labels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((labels[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function lastWithin(from: number, to: number): Label | null {
    const label = labels[countBefore(to) - 1];
    return label && label.start >= from ? label : null;
  }

  /** A cell stands above a dozen numbers, and a number is asked for by every kind that it could be. */
  const labelsOfCells = new Map<Cell, Label | null>();
  const labelsOfStarts = new Map<number, Label | null>();

  function inLabelCell(cell: Cell | null): Label | null {
    return (
      cell &&
      remembered(labelsOfCells, cell, ({ start, end }) =>
        NUMBER.test(text.slice(start, end)) ? null : lastWithin(start, end),
      )
    );
  }

  function nearest(start: number, from: number): Label | null {
    const label = lastWithin(Math.max(from, start - REACH - MAX_LABEL), start);
    if (!label || start - label.end > REACH) return null;
    const separator = label.kind === "other" ? NUMBER_OR_PARAGRAPH : NUMBER;
    if (separator.test(text.slice(label.end, start))) return null;
    return SAID_ACROSS_SENTENCES.has(label.kind) || !isSentenceApart(text, label, start) ? label : null;
  }

  function isWithin(start: number, reach: number, isWanted: (label: Label) => boolean): boolean {
    for (let at = countBefore(start) - 1; at >= 0; at--) {
      const label = labels[at];
      if (!label || start - label.end > reach) return false;
      if (isWanted(label)) return true;
    }
    return false;
  }

  function labelOf(start: number): Label | null {
    const cell = cells.at(start);
    if (cell === null) return nearest(start, 0);
    const beside = nearest(start, cell.start) ?? inLabelCell(cells.leftOf(cell));
    if (beside) return beside;
    for (const above of cells.above(cell)) {
      const label = inLabelCell(above);
      if (label) return label;
    }
    return null;
  }

  return {
    of: (start) => remembered(labelsOfStarts, start, labelOf),
    has: (kind) => kindsPresent.has(kind),
    isNear: (start, kinds, reach) => isWithin(start, reach, ({ kind }) => kinds.includes(kind)),
    isBefore: (start, kinds, reach) =>
      isWithin(start, reach, (label) => kinds.includes(label.kind) && !isSentenceApart(text, label, start)),
    firstFrom: (offset) => {
      let at = countBefore(offset);
      while ((labels[at]?.start ?? offset) < offset) at++;
      return labels[at] ?? null;
    },
    isAfter: (end, kinds) => {
      for (let at = countBefore(end); at < labels.length; at++) {
        const label = labels[at];
        if (!label || label.start > end + REACH_AFTER) return false;
        if (label.start >= end && kinds.includes(label.kind)) return true;
      }
      return false;
    },
  };
}

/** Returns what was found for a key, or finds and keeps it. */
function remembered<K, V>(kept: Map<K, V>, key: K, find: (key: K) => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = find(key);
  kept.set(key, found);
  return found;
}

const KIND_OF: ReadonlyMap<string, LabelKind> = new Map(
  LABEL_KINDS.flatMap((kind) => LABEL_LEXICON[kind].map((phrase) => [phrase.replace(/[ .-]/g, ""), kind] as const)),
);

const PHRASES = LABEL_KINDS.flatMap((kind) => LABEL_LEXICON[kind]);

/** The longest label, with the separators that may be in it. */
const MAX_LABEL = 2 * Math.max(...PHRASES.map(({ length }) => length));

/** Every label, the longest first. Alternatives are plain words, so that matching takes one pass. */
const LABEL = new RegExp(`(?<![A-Za-z0-9])${phrasePattern(PHRASES, "[ .-]{0,2}")}(?![A-Za-z])`, "gi");
