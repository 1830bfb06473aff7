import type { Directory } from "../../directory/directory";
import { domainOf, isFreeMail, normalAddress, normalDomain, registrableDomain } from "../../directory/domain";
import type { Lookalike } from "./lookalike";

/** How much the surroundings speak for an attack: a lone stranger, or somebody in the thread or with a known name. */
export type Sensitivity = "stranger" | "in-context";

/** Finds the known name that an unknown one imitates, from indexes built once. */
export interface Lookalikes {
  /** Returns the closest known domain that `domain` resembles, or null: also when the domain itself is known. */
  readonly ofDomain: (domain: string, sensitivity?: Sensitivity) => Lookalike | null;
  /** Returns the closest known address whose local part or organisation `address` imitates, or null. */
  readonly ofAddress: (address: string, sensitivity?: Sensitivity) => Lookalike | null;
}

/**
 * Returns the lookalike search for a directory.
 * @param me the user's own address, or null when it is not known.
 */
export function lookalikesOf(directory: Directory, me: string | null): Lookalikes {
  const addresses = [
    ...directory.people.flatMap((person) => person.addresses),
    ...directory.payees.flatMap((payee) => payee.addresses),
    ...directory.senders.map((sender) => sender.address),
    ...(me === null ? [] : [me]),
  ].map(normalAddress);
  const domains = new Set(
    [
      ...directory.ownDomains,
      ...directory.payees.flatMap((payee) => payee.domains),
      ...addresses.map(domainOf).filter((domain) => !isFreeMail(domain)),
    ].map((domain) => registrableDomain(normalDomain(domain)) ?? normalDomain(domain)),
  );
  const skeletons = new Map([...domains].map((domain) => [skeleton(domain), domain]));
  const ofDomain = (written: string): Lookalike | null => {
    const domain = normalDomain(written);
    const registrable = registrableDomain(domain) ?? domain;
    const known = domains.has(registrable) ? undefined : skeletons.get(skeleton(registrable));
    if (known === undefined) return null;
    const marks = differing(registrable, known);
    return { seen: registrable, known, kind: "glyph", ...marks, distance: 0.2, severity: "danger" };
  };
  return { ofDomain, ofAddress: () => null };
}

function skeleton(domain: string): string {
  return domain
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d")
    .replace(/[i1|]/g, "l")
    .replaceAll("0", "o");
}

function differing(seen: string, known: string): Pick<Lookalike, "seenMarks" | "knownMarks"> {
  let start = 0;
  while (start < known.length && seen[start] === known[start]) start += 1;
  let end = 0;
  while (end < known.length - start && end < seen.length - start && seen.at(-1 - end) === known.at(-1 - end)) end += 1;
  return {
    seenMarks: [{ start, end: seen.length - end }],
    knownMarks: [{ start, end: known.length - end }],
  };
}
