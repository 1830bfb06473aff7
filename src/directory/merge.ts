import type { Account } from "./account";
import { accountKey } from "./account-key";
import type { Directory, Payee, SameCompanyAnswer } from "./directory";
import { genuineKey } from "./genuine-key";
import { nameKey, payeeKey } from "./name-key";

/**
 * Returns what is known altogether: the organisation's directory, read only, under the person's own. Entries of one
 * name are one; where both tell of the same number, sender or account, the person's own entry counts, except that an
 * account which either has verified is verified.
 * Time in proportion to both.
 */
export function mergedDirectory(organisation: Directory, own: Directory): Directory {
  return {
    ownDomains: unique([...own.ownDomains, ...organisation.ownDomains], (domain) => domain),
    people: united(
      [...own.people, ...organisation.people],
      ({ name }) => nameKey(name),
      (one, other) => ({
        ...one,
        addresses: unique([...one.addresses, ...other.addresses], (address) => address),
      }),
    ),
    payees: unitedPayees([...own.payees, ...organisation.payees]),
    senders: unique([...own.senders, ...organisation.senders], ({ address }) => address),
    sameCompany: unique([...own.sameCompany, ...organisation.sameCompany], sameCompanyKey),
    genuine: unique([...own.genuine, ...organisation.genuine], genuineKey),
    fraudIndicators: unique(
      [...own.fraudIndicators, ...organisation.fraudIndicators],
      ({ value, where }) => `${where ?? ""} ${value.toLowerCase()}`,
    ),
  };
}

/** Returns the key of an answer that two domains are one company's; which of them is named first does not matter. */
export function sameCompanyKey({ domains }: Pick<SameCompanyAnswer, "domains">): string {
  return domains.toSorted().join(" ");
}

/** Adds payees, such as a vendor list's; one who is known by that name gets what the entry lacks. */
export function withPayees(directory: Directory, payees: readonly Payee[]): Directory {
  return { ...directory, payees: unitedPayees([...directory.payees, ...payees]) };
}

/** Returns one payee out of two entries of one name; where they contradict each other the first one counts. */
export function mergedPayee(first: Payee, second: Payee): Payee {
  return {
    ...first,
    domains: unique([...first.domains, ...second.domains], (domain) => domain),
    addresses: unique([...first.addresses, ...second.addresses], (address) => address),
    phones: unique([...first.phones, ...second.phones], ({ number }) => number),
    accounts: united([...first.accounts, ...second.accounts], keyOfAccount, (one, other) =>
      one.status === "recorded" && other.status === "verified" ? other : one,
    ),
    codeWordAgreed: first.codeWordAgreed || second.codeWordAgreed,
  };
}

function unitedPayees(payees: readonly Payee[]): readonly Payee[] {
  return united(payees, ({ name }) => payeeKey(name), mergedPayee);
}

function keyOfAccount({ kind, value }: Account): string {
  return accountKey(kind, value);
}

function unique<T>(list: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const entry of list) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
  return [...first.values()];
}

/** Entries without a key (a name of no letters) stay apart. */
function united<T>(list: readonly T[], keyOf: (entry: T) => string, merge: (one: T, other: T) => T): readonly T[] {
  const entries: T[] = [];
  const places = new Map<string, number>();
  for (const entry of list) {
    const key = keyOf(entry);
    const at = key === "" ? undefined : places.get(key);
    const before = at === undefined ? undefined : entries[at];
    if (at === undefined || before === undefined) {
      places.set(key, entries.length);
      entries.push(entry);
    } else entries[at] = merge(before, entry);
  }
  return entries;
}
