import type { PartName } from "../../message/message";
import type { TextPart } from "../../message/parts";
import type { Evidence } from "../finding";
import type { Range } from "../address/lookalike";
import type { Folded } from "../unicode/folded";
import { speaksOfMoney } from "./money-words";
import { noClaims } from "./claims";
import { FINDERS } from "./finders";
import type { Finder, SightedName, Sighting } from "./finder";
import { labelsOf, type Labels } from "./labels";
import { namesBeside } from "./names-beside";
import type { AskedAmount, NamedBeside, Payment } from "./payment";
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
    for (const seen of seenIn(searched, aboutMoney, finders)) {
      const { sighting } = seen;
      const key = `${sighting.kind} ${sighting.value}`;
      const known = merged.get(key);
      if (!known && merged.size >= MAX_PAYMENTS) continue;
      const payment = known ?? newPayment(sighting);
      merged.set(key, payment);
      addSeen(payment, searched.part.part, seen);
    }
  }
  return Array.from(merged.values(), ({ sighting: { kind, value, country, valid }, parts: places, ...rest }) => ({
    kind,
    value,
    country,
    valid,
    parts: [...places],
    evidence: rest.evidence,
    holders: [...rest.holders.values()],
    banks: [...rest.banks.values()],
    amounts: rest.amounts,
  }));
}

interface MutablePayment {
  readonly sighting: Sighting;
  readonly parts: Set<PartName>;
  readonly evidence: Evidence[];
  /** By the name in small letters. */
  readonly holders: Map<string, NamedBeside>;
  readonly banks: Map<string, NamedBeside>;
  readonly amounts: AskedAmount[];
}

function newPayment(sighting: Sighting): MutablePayment {
  return { sighting, parts: new Set(), evidence: [], holders: new Map(), banks: new Map(), amounts: [] };
}

function addSeen(payment: MutablePayment, part: PartName, { evidence, holder, bank, amount }: SeenPayment): void {
  payment.parts.add(part);
  if (payment.evidence.length >= MAX_EVIDENCE) return;
  payment.evidence.push(...evidence);
  addName(payment.holders, holder);
  addName(payment.banks, bank);
  if (amount) payment.amounts.push(amount);
}

function addName(names: Map<string, NamedBeside>, named: NamedBeside | null): void {
  if (named === null) return;
  const key = named.name.toLowerCase();
  if (!names.has(key)) names.set(key, named);
}

interface PreparedPart extends Folded {
  readonly part: TextPart;
}

interface SeenPayment {
  readonly sighting: Sighting;
  readonly evidence: readonly Evidence[];
  readonly holder: NamedBeside | null;
  readonly bank: NamedBeside | null;
  readonly amount: AskedAmount | null;
}

/** Returns what the finders see in one part, in the order of its text. */
function seenIn(prepared: PreparedPart, aboutMoney: boolean, finders: readonly Finder[]): readonly SeenPayment[] {
  const { text } = prepared;
  const labels = labelsOf(text);
  const sightings = sightingsIn(prepared, labels, aboutMoney, finders);
  if (sightings.length === 0) return [];
  const names = namesBeside(text, labels, sightings);
  const named = (sighted: SightedName | null | undefined): NamedBeside | null => {
    if (!sighted) return null;
    const evidence = evidenceAt(prepared, sighted.span);
    // A name that stands in the text is quoted with its accents; one inside a code is given as the code says it.
    const isWritten = text.slice(sighted.span.start, sighted.span.end) === sighted.name;
    return { name: isWritten ? evidence.quote.trim() : sighted.name, evidence };
  };
  return sightings.map((sighting, at) => ({
    sighting,
    evidence: sighting.spans.map((span) => evidenceAt(prepared, span)),
    holder: named(names[at]?.holder),
    bank: named(names[at]?.bank),
    amount: sighting.amount
      ? {
          currency: sighting.amount.currency,
          value: sighting.amount.value,
          evidence: evidenceAt(prepared, sighting.amount.span),
        }
      : null,
  }));
}

/** Returns the sightings of all finders in the order of the text. */
function sightingsIn(
  { part, text, originalOffset }: PreparedPart,
  labels: Labels,
  aboutMoney: boolean,
  finders: readonly Finder[],
): readonly Sighting[] {
  const addresses = noClaims(text.length);
  for (const { start, end } of unsearchedRanges(text)) addresses.claim(start, end);
  const claims = noClaims(text.length);
  const isUnread = claims.isFree;
  const isFree = (start: number, end: number): boolean => isUnread(start, end) && addresses.isFree(start, end);
  const links = part.links.map(({ href, start, end }) => ({
    href,
    start: preparedOffset(start, text.length, originalOffset),
    end: preparedOffset(end, text.length, originalOffset),
  }));
  const found: Sighting[] = [];
  for (const finder of finders) {
    const sightings = finder.find({ text, part: part.part, links, labels, isFree, isUnread, aboutMoney, found });
    for (const { spans } of sightings) for (const { start, end } of spans) claims.claim(start, end);
    for (const sighting of sightings) found.push(sighting);
  }
  return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Returns the first offset of the prepared text that stands for an offset of the original or a later one. */
function preparedOffset(offset: number, length: number, originalOffset: Folded["originalOffset"]): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (originalOffset(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns evidence for a stretch of the prepared text; the place alone for a link without visible text. */
function evidenceAt({ part: { part, text }, originalOffset }: PreparedPart, span: Range): Evidence {
  const start = originalOffset(span.start);
  const last = originalOffset(span.end - 1);
  const end = span.end > span.start ? last + lengthAt(text, last) : start;
  return { part, start, end, quote: text.slice(start, end) };
}

/** Returns how many UTF-16 units the character at an offset takes. */
function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
