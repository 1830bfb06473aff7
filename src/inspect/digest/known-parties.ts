import type { Directory, Sender } from "../../directory/directory";
import { normalDomain } from "../../directory/domain";
import { CAPACITY, withOnlyTexts, type Digest } from "./digest";
import { looksOf, partyOfAddress, partyOfDomain, type Party } from "./party";

/**
 * Returns a digest that knows whom a directory knows, and nobody else. Where they do not all fit: own domains, payees and people first, then
 * senders, whoever wrote last before the others.
 * @param me the user's own address, or null when unknown
 */
export function withKnownParties(digest: Digest, directory: Directory, me: string | null): Digest {
  const parties = partiesOf(directory, me).slice(0, CAPACITY.known);
  // In the order of the alphabet, so that the digest stays the same when somebody who is known writes again.
  const known = parties.map(({ id }) => id).sort();
  const looks = new Set<string>();
  for (const party of parties) for (const look of looksOf(party)) looks.add(look);
  return withOnlyTexts(withOnlyTexts(digest, "known", known), "looks", [...looks].sort());
}

function partiesOf(directory: Directory, me: string | null): readonly Party[] {
  const parties = new Map<string, Party>();
  const add = (party: Party | null): void => {
    if (party !== null && !parties.has(party.id)) parties.set(party.id, party);
  };
  const addDomain = (domain: string): void => add(partyOfDomain(normalDomain(domain)));
  const addAddress = (address: string): void => add(partyOfAddress(address));
  if (me !== null) addAddress(me);
  directory.ownDomains.forEach(addDomain);
  for (const payee of directory.payees) {
    payee.domains.forEach(addDomain);
    payee.addresses.forEach(addAddress);
  }
  for (const person of directory.people) person.addresses.forEach(addAddress);
  for (const { domains } of directory.sameCompany) domains.forEach(addDomain);
  for (const { address } of newestFirst(directory.senders)) addAddress(address);
  return [...parties.values()];
}

function newestFirst(senders: readonly Sender[]): readonly Sender[] {
  const time = ({ lastSeen }: Sender): string => lastSeen ?? "";
  return [...senders].sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0));
}
