import { isFreeMail } from "../../directory/domain";
import { foldName } from "../unicode/fold";
import { compare, isNextInSeries, type Comparison } from "./edits";
import { decoded, hostOf } from "./host";
import { emitSeenKeys, exactKey, KEY_OF, keyOf } from "./keys";
import { foldedLocal, keyAt, squashed, type KnownAddress, type KnownAddresses } from "./known-addresses";
import type { KnownDomains } from "./known-domains";
import { domainLookalike } from "./domain-lookalike";
import { crowdOf, limitFor } from "./limits";
import type { Lookalike, LookalikeKind, Range, Sensitivity } from "./lookalike";
import { mailboxPartsOf, type MailboxParts } from "./mailbox";
import { tellingLength } from "./rarity";
import { skeletonOf } from "./skeleton";
import { isOrdinary } from "./words";

/** RFC 5321, 4.5.3.1: what a mailbox name and a path can hold. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 1024;

/** One person's name at a company is rarely two changes from a colleague's by intent: more is another person. */
const MAX_COST = 1.1;
/** How much a mailbox name must tell to stand for one person at a provider of free mail. */
const MIN_PERSON = 5.5;
/** How much an organisation's name must tell to be meant where it stands in a mailbox name. */
const MIN_ORGANISATION = 5;
/** With more separators than this a mailbox name is a machine's. */
const MAX_PIECES = 12;

/** What a search needs: the address looked at, and what it is compared with. */
interface Question {
  readonly seen: MailboxParts;
  readonly addresses: KnownAddresses;
  readonly domains: KnownDomains;
  readonly sensitivity: Sensitivity;
}

/**
 * Returns the known address or organisation that an address imitates before its `@`, or null: also for a known
 * address, and for one that leads to the same mailbox (a plus tag, a dot at Gmail).
 */
export function addressLookalike(
  addresses: KnownAddresses,
  domains: KnownDomains,
  written: string,
  sensitivity: Sensitivity,
): Lookalike | null {
  const seen = written.length > MAX_ADDRESS ? null : mailboxPartsOf(written);
  if (seen === null || seen.local.length > MAX_LOCAL || addresses.has(seen)) return null;
  const question: Question = { seen, addresses, domains, sensitivity };
  const free = isFreeMail(seen.domain);
  if (!free && domains.has(seen.domain)) return sameOrganisation(question);
  return (
    sameOrganisation(question) ??
    domainWithin(question) ??
    swapped(question) ??
    (free ? (organisationWithin(question) ?? samePerson(question)) : sameProvider(question))
  );
}

/** A known address, how the seen name differs from its name, and what share of the allowed that is. */
interface Imitated {
  readonly known: KnownAddress;
  readonly comparison: Comparison;
  readonly share: number;
}

/** The mailbox name of a known address at the same organisation or provider, slightly changed. */
function sameOrganisation({ seen, addresses, sensitivity }: Question): Lookalike | null {
  const organisation = hostOf(seen.domain).registrable;
  const name = foldedLocal(seen.local);
  const imitated: Imitated[] = [];
  const visited = new Set<number>();
  emitSeenKeys(skeletonOf(squashed(name)), (key) => {
    addresses.index.forEach(keyAt(organisation, key), (id) => {
      const known = addresses.at(id);
      if (visited.has(id) || known?.organisation !== organisation) return;
      visited.add(id);
      const limit = Math.min(MAX_COST, limitFor(tellingLength(squashed(known.name)), addresses.size, sensitivity));
      const comparison = compare(name, known.name, limit);
      if (comparison === null || !isImitation(name, known.name, comparison)) return;
      imitated.push({ known, comparison, share: comparison.cost / limit });
    });
  });
  const [best] = imitated.sort((a, b) => a.share - b.share);
  return best === undefined ? null : changedName(seen, best);
}

/** Whether the changes are an imitator's, and not what tells two colleagues or two aliases of one person apart. */
function isImitation(seen: string, known: string, { edits }: Comparison): boolean {
  if (edits.length === 0 || isNextInSeries(seen, known, edits)) return false;
  const onlyGlyphs = edits.every((edit) => edit.kind === "glyph");
  if (isOrdinary(squashed(known))) return onlyGlyphs;
  const [first] = edits;
  const otherInitial = edits.length === 1 && first?.kind === "replaced" && first.knownStart === 0;
  const separatorOnly = edits.length === 1 && squashed(seen) === squashed(known) && seen.length !== known.length;
  return !otherInitial && !separatorOnly;
}

function changedName(seen: MailboxParts, { known, comparison, share }: Imitated): Lookalike {
  const { originalOffset } = foldName(seen.local);
  const seenMarks = comparison.edits.map((edit) => ({
    start: originalOffset(edit.seenStart),
    end: originalOffset(edit.seenEnd),
  }));
  const knownMarks = comparison.edits.map((edit) => ({ start: edit.knownStart, end: edit.knownEnd }));
  const kinds = new Set(comparison.edits.map((edit) => edit.kind));
  const [only = "several"] = kinds;
  const kind: LookalikeKind = kinds.size === 1 ? only : "several";
  // Only who holds the domain can give out a name there; at a provider of free mail, anybody can take one.
  const severity = isFreeMail(seen.domain) && share < 0.7 ? "danger" : "caution";
  return shown(seen, known.address, kind, share, severity, seenMarks, knownMarks);
}

/** A known domain written out before the `@` of another: dana-acme.com@evil.example. */
function domainWithin({ seen, domains }: Question): Lookalike | null {
  const name = foldName(seen.local).text;
  const bounds = [-1, ...Array.from(name.matchAll(/[^a-z0-9]/g), (match) => match.index), name.length];
  if (bounds.length > MAX_PIECES) return null;
  for (const [first, before] of bounds.entries()) {
    for (const after of bounds.slice(first + 1).reverse()) {
      const id = domains.idOf(name.slice(before + 1, after));
      if (id === undefined || areOneCompany(domains, seen, id)) continue;
      // Lists that rewrite their members' addresses write them with `=`.
      const severity = name.charAt(before) === "=" ? "caution" : "danger";
      return shown(seen, domains.domain(id), "organisation", 0.2, severity, [{ start: before + 1, end: after }], []);
    }
  }
  return null;
}

/** Whether somebody answered that the address is of the same company as a known domain. */
function areOneCompany(domains: KnownDomains, seen: MailboxParts, id: number): boolean {
  return domains.sameCompany(hostOf(seen.domain).registrable, domains.domain(id));
}

/** The organisation before the `@` and the person behind it: acme@dana-reyes.example for dana.reyes@acme.example. */
function swapped({ seen, addresses, domains }: Question): Lookalike | null {
  const organisations = new Set<number>();
  const name = squashed(foldedLocal(seen.local));
  domains.index.forEach(exactKey(KEY_OF.label, name), (id) => {
    const isMeant = skeletonOf(domains.label(id)) === skeletonOf(name) && !areOneCompany(domains, seen, id);
    if (isMeant) organisations.add(id);
  });
  if (organisations.size === 0) return null;
  const person = squashed(foldName(decoded(hostOf(seen.domain).label)).text);
  const found = peopleCalled(person, addresses).find(({ organisation }) =>
    [...organisations].some((id) => domains.domain(id) === organisation),
  );
  return found === undefined ? null : shown(seen, found.address, "swapped", 0.3, "danger", [], []);
}

/** The known addresses with this mailbox name, separators aside. */
function peopleCalled(name: string, addresses: KnownAddresses): readonly KnownAddress[] {
  const found: KnownAddress[] = [];
  addresses.index.forEach(keyOf(KEY_OF.local, name), (id) => {
    const known = addresses.at(id);
    if (known !== undefined && squashed(known.name) === name) found.push(known);
  });
  return found;
}

/** A known organisation's name before the `@` of free mail: dana.acme-tools@gmail.com, acmetools.billing@gmail.com. */
function organisationWithin({ seen, domains, sensitivity }: Question): Lookalike | null {
  const name = foldedLocal(seen.local);
  const pieces = Array.from(name.matchAll(/[a-z0-9]+/g), ({ 0: text, index }) => ({ text, start: index }));
  if (pieces.length > MAX_PIECES) return null;
  const least = MIN_ORGANISATION + (sensitivity === "stranger" ? 0.5 * crowdOf(domains.size) : 0);
  const borrowed: { id: number; first: number; last: number }[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    for (let last = first; last < pieces.length; last += 1) {
      const joined = pieces
        .slice(first, last + 1)
        .map((piece) => piece.text)
        .join("");
      domains.index.forEach(exactKey(KEY_OF.label, joined), (id) => {
        const meant = domains.telling(id) >= least && !domains.isOrdinary(id);
        if (meant && skeletonOf(domains.label(id)) === skeletonOf(joined)) borrowed.push({ id, first, last });
      });
    }
  }
  const [best] = borrowed.sort((a, b) => domains.telling(b.id) - domains.telling(a.id));
  if (best === undefined) return null;
  const [opening, closing] = [pieces[best.first], pieces[best.last]];
  const marks = opening && closing ? [{ start: opening.start, end: closing.start + closing.text.length }] : [];
  const rest = [...pieces.slice(0, best.first), ...pieces.slice(best.last + 1)];
  const severity = rest.every((piece) => isOrdinary(piece.text)) ? "danger" : "caution";
  return shown(seen, domains.domain(best.id), "organisation", 0.5, severity, marks, []);
}

/** A known person's mailbox name at a provider of free mail where they are not known. */
function samePerson({ seen, addresses, sensitivity }: Question): Lookalike | null {
  const name = squashed(foldedLocal(seen.local));
  const least = MIN_PERSON + (sensitivity === "stranger" ? crowdOf(addresses.size) : -1);
  if (isOrdinary(name) || tellingLength(name) < least) return null;
  const [found] = peopleCalled(name, addresses);
  if (found === undefined) return null;
  const { address, domain } = found;
  const marks = (whole: string, part: string): Range[] => [{ start: whole.length - part.length, end: whole.length }];
  const seenAddress = `${seen.local}@${decoded(seen.domain)}`;
  return shown(
    seen,
    address,
    "provider",
    0.6,
    "caution",
    marks(seenAddress, decoded(seen.domain)),
    marks(address, domain),
  );
}

/** A known free-mail address at a domain that resembles its provider's: dana@gmai1.com. */
function sameProvider({ seen, addresses, sensitivity }: Question): Lookalike | null {
  const provider = domainLookalike(addresses.providers, seen.domain, sensitivity);
  if (provider === null) return null;
  const local = foldedLocal(seen.local);
  const known = `${local}@${provider.known}`;
  if (!addresses.has({ address: known, local, domain: provider.known })) return null;
  const shift = (by: number) => (range: Range) => ({ start: range.start + by, end: range.end + by });
  return {
    ...provider,
    seen: `${seen.local}@${provider.seen}`,
    known,
    seenMarks: provider.seenMarks.map(shift(seen.local.length + 1)),
    knownMarks: provider.knownMarks.map(shift(local.length + 1)),
    severity: "danger",
  };
}

function shown(
  seen: MailboxParts,
  known: string,
  kind: LookalikeKind,
  distance: number,
  severity: Lookalike["severity"],
  seenMarks: readonly Range[],
  knownMarks: readonly Range[],
): Lookalike {
  const address = `${seen.local}@${decoded(seen.domain)}`;
  const piece = (text: string, range: Range | undefined): string => (range ? text.slice(range.start, range.end) : "");
  return {
    seen: address,
    known,
    kind,
    seenMarks: seenMarks.filter((range) => range.end > range.start),
    knownMarks: knownMarks.filter((range) => range.end > range.start),
    seenPiece: piece(address, seenMarks[0]),
    knownPiece: piece(known, knownMarks[0]),
    distance: Math.min(1, distance),
    severity,
  };
}
