import type { Account } from "./account";
import type { PaymentKind } from "./payment-kind";
import { accountKey } from "./account-key";
import type { Directory, Payee, Person, Sender } from "./directory";
import { domainOf, isFreeMail, isShared, normalAddress, normalDomain, withParents } from "./domain";
import { initialKeys, nameKey, organisationKey } from "./name-key";

/** An account on record, and whose it is. */
export interface AccountOnRecord {
  readonly payee: Payee;
  readonly account: Account;
}

/** Answers about a directory, from maps built once. Addresses and domains are compared without regard to case. */
export interface Lookup {
  readonly directory: Directory;
  /** The user's own address, lower case, or null when unknown. */
  readonly me: string | null;
  /** Whether mail from this domain (or a sub-domain of it) is the user's own organisation. Never true for free mail. */
  readonly isOwnDomain: (domain: string) => boolean;
  /** The payee that has this address, or whose domain (or a sub-domain of it) the address is on; never by a free-mail domain. */
  readonly payeeOfAddress: (address: string) => Payee | undefined;
  readonly personOfAddress: (address: string) => Person | undefined;
  readonly senderOfAddress: (address: string) => Sender | undefined;
  /** People and payees whose name is this one: any order of words, accents and case folded, a person's as initials too. */
  readonly peopleNamed: (name: string) => readonly Person[];
  readonly payeesNamed: (name: string) => readonly Payee[];
  /** Who has this account on record; kinds that name the same account differently count as one. */
  readonly accountsOnRecord: (kind: PaymentKind, value: string) => readonly AccountOnRecord[];
}

/**
 * Returns the answers about a directory. Building takes time in proportion to the directory: build once and keep.
 * Where two entries claim the same address or domain, the first one is answered.
 * @param me the user's own address, or null when it is not known.
 */
export function lookupOf(directory: Directory, me: string | null): Lookup {
  const ownDomains = new Set(directory.ownDomains.map(normalDomain));
  const payeesByAddress = firstBy(directory.payees, ({ addresses }) => addresses.map(normalAddress));
  const payeesByDomain = firstBy(directory.payees, ({ domains }) =>
    domains.map(normalDomain).filter((domain) => !isShared(domain)),
  );
  const peopleByAddress = firstBy(directory.people, ({ addresses }) => addresses.map(normalAddress));
  const sendersByAddress = firstBy(directory.senders, ({ address }) => [normalAddress(address)]);
  const peopleByName = allBy(directory.people, ({ name }) => [nameKey(name)]);
  const peopleByInitials = allBy(directory.people, ({ name }) => initialKeys(name));
  const payeesByName = allBy(directory.payees, ({ name }) => [organisationKey(name)]);
  const records = directory.payees.flatMap((payee) => payee.accounts.map((account) => ({ payee, account })));
  const recordsByKey = allBy(records, ({ account }) => [accountKey(account.kind, account.value)]);

  return {
    directory,
    me: me === null ? null : normalAddress(me),
    isOwnDomain: (domain) => {
      const normal = normalDomain(domain);
      return !isFreeMail(normal) && withParents(normal).some((candidate) => ownDomains.has(candidate));
    },
    payeeOfAddress: (address) =>
      payeesByAddress.get(normalAddress(address)) ??
      withParents(domainOf(address))
        .map((domain) => payeesByDomain.get(domain))
        .find((payee) => payee !== undefined),
    personOfAddress: (address) => peopleByAddress.get(normalAddress(address)),
    senderOfAddress: (address) => sendersByAddress.get(normalAddress(address)),
    peopleNamed: (name) => peopleByName.get(nameKey(name)) ?? peopleByInitials.get(nameKey(name)) ?? [],
    payeesNamed: (name) => payeesByName.get(organisationKey(name)) ?? [],
    accountsOnRecord: (kind, value) => recordsByKey.get(accountKey(kind, value)) ?? [],
  };
}

function firstBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) for (const key of keysOf(entry)) if (!map.has(key)) map.set(key, entry);
  return map;
}

function allBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const list = map.get(key);
      if (list) list.push(entry);
      else if (key !== "") map.set(key, [entry]);
    }
  }
  return map;
}
