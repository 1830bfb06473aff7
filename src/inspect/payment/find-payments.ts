import type { PartName } from "../../message/message";
import type { TextPart } from "../../message/parts";
import type { Evidence } from "../finding";
import type { Folded } from "../unicode/folded";
import { speaksOfMoney } from "./money-words";
import { noClaims } from "./claims";
import { FINDERS } from "./finders";
import type { Finder, Sighting } from "./finder";
import { labelsOf } from "./labels";
import type { Payment } from "./payment";
import { preparedText } from "./prepared-text";
import { unsearchedRanges } from "./unsearched";

/** A footer repeated in a long thread; the parts are all named, only further quotes are left out. */
const MAX_EVIDENCE = 50;

/** No genuine mail names as many; a list of tens of thousands would make a report that nobody can read or store. */
const MAX_PAYMENTS = 200;

/**
 * Returns the ways to be paid that stand in the parts of a message, each with all places where it was seen.
 * Takes time in proportion to the text; never throws. No part is cut: padding must not hide an account. Of more than
 * 200 distinct ones the first are returned, in the order of parts and text.
 * @param finders the kinds to look for, in the order in which they claim.
 */
export function findPayments(parts: readonly TextPart[], finders: readonly Finder[] = FINDERS): readonly Payment[] {
  const merged = new Map<string, MutablePayment>();
  const prepared = parts.map((part) => ({ part, ...preparedText(part.text) }));
  const aboutMoney = prepared.some(({ text }) => speaksOfMoney(text));
  for (const searched of prepared) {
    const { part } = searched;
    for (const { sighting, evidence } of seenIn(searched, aboutMoney, finders)) {
      const key = `${sighting.kind} ${sighting.value}`;
      const known = merged.get(key);
      if (!known && merged.size >= MAX_PAYMENTS) continue;
      const payment = known ?? { sighting, parts: new Set<PartName>(), evidence: [] };
      merged.set(key, payment);
      payment.parts.add(part.part);
      if (payment.evidence.length < MAX_EVIDENCE) payment.evidence.push(...evidence);
    }
  }
  return Array.from(merged.values(), ({ sighting, parts: places, evidence }) => ({
    kind: sighting.kind,
    value: sighting.value,
    country: sighting.country,
    valid: sighting.valid,
    parts: [...places],
    evidence,
    holders: [],
    banks: [],
    amounts: [],
  }));
}

interface MutablePayment {
  readonly sighting: Sighting;
  readonly parts: Set<PartName>;
  readonly evidence: Evidence[];
}

interface PreparedPart extends Folded {
  readonly part: TextPart;
}

interface SeenPayment {
  readonly sighting: Sighting;
  readonly evidence: readonly Evidence[];
}

/** Returns what the finders see in one part, in the order of its text. */
function seenIn(
  { part: { part, text: original }, text, originalOffset }: PreparedPart,
  aboutMoney: boolean,
  finders: readonly Finder[],
): readonly SeenPayment[] {
  const claims = noClaims(text.length);
  for (const { start, end } of unsearchedRanges(text)) claims.claim(start, end);
  const labels = labelsOf(text);
  const found: Sighting[] = [];
  for (const finder of finders) {
    const sightings = finder.find({ text, labels, isFree: claims.isFree, aboutMoney, found });
    for (const { spans } of sightings) for (const { start, end } of spans) claims.claim(start, end);
    for (const sighting of sightings) found.push(sighting);
  }
  return found
    .map((sighting) => ({ sighting, start: sighting.spans[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
    .map(({ sighting }) => ({
      sighting,
      evidence: sighting.spans.map((span) => {
        const start = originalOffset(span.start);
        const end = originalOffset(span.end - 1) + lengthAt(original, originalOffset(span.end - 1));
        return { part, start, end, quote: original.slice(start, end) };
      }),
    }));
}

/** Returns how many UTF-16 units the character at an offset takes. */
function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
