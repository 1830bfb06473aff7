import type { Account } from "./account";
import { accountKey } from "./account-key";
import type { Directory, GenuineAnswer, Payee, Person, Phone } from "./directory";
import { nameKey, organisationKey } from "./name-key";

/**
 * The edits a person makes to their own directory. Each is pure and finds its place by what an entry is, not by where it
 * stands: the same edit made again on a directory that another pane has changed meanwhile does the same.
 */
export type DirectoryEdit = (directory: Directory) => Directory;

/** Whether two names are one payee's: legal form, case, accents and the order of words do not count. */
export function isSamePayee(one: string, other: string): boolean {
  return organisationKey(one) === organisationKey(other);
}

/**
 * Puts a payee in the place of the one of that name, or at the end.
 * @param former the name it had before, where the edit changes that
 */
export function withPayee(directory: Directory, payee: Payee, former = payee.name): Directory {
  return { ...directory, payees: replaced(directory.payees, payee, ({ name }) => isSamePayee(name, former)) };
}

export function withoutPayee(directory: Directory, name: string): Directory {
  return { ...directory, payees: directory.payees.filter((payee) => !isSamePayee(payee.name, name)) };
}

/** Adds an account, or puts it in the place of the same one in any other form; what is verified stays so. */
export function withAccount(payee: Payee, account: Account): Payee {
  const key = accountKey(account.kind, account.value);
  const known = payee.accounts.find((one) => accountKey(one.kind, one.value) === key);
  if (known?.status === "verified" && account.status === "recorded") return payee;
  return { ...payee, accounts: replaced(payee.accounts, account, (one) => one === known) };
}

export function withoutAccount(payee: Payee, { kind, value }: Pick<Account, "kind" | "value">): Payee {
  const key = accountKey(kind, value);
  return { ...payee, accounts: payee.accounts.filter((one) => accountKey(one.kind, one.value) !== key) };
}

/** Adds a call-back number, or replaces its provenance. */
export function withPhone(payee: Payee, phone: Phone): Payee {
  return { ...payee, phones: replaced(payee.phones, phone, ({ number }) => number === phone.number) };
}

export function withoutPhone(payee: Payee, number: string): Payee {
  return { ...payee, phones: payee.phones.filter((phone) => phone.number !== number) };
}

/** Puts a person in the place of the one of that name, or at the end. */
export function withPerson(directory: Directory, person: Person): Directory {
  const key = nameKey(person.name);
  return { ...directory, people: replaced(directory.people, person, ({ name }) => nameKey(name) === key) };
}

export function withoutPerson(directory: Directory, name: string): Directory {
  const key = nameKey(name);
  return { ...directory, people: directory.people.filter((person) => nameKey(person.name) !== key) };
}

export function withOwnDomain(directory: Directory, domain: string): Directory {
  if (directory.ownDomains.includes(domain)) return directory;
  return { ...directory, ownDomains: [...directory.ownDomains, domain] };
}

export function withoutOwnDomain(directory: Directory, domain: string): Directory {
  return { ...directory, ownDomains: directory.ownDomains.filter((one) => one !== domain) };
}

export function withoutSender(directory: Directory, address: string): Directory {
  return { ...directory, senders: directory.senders.filter((sender) => sender.address !== address) };
}

/** Keeps the answer that two domains are one company's. */
export function withSameCompany(directory: Directory, a: string, b: string): Directory {
  return { ...directory, sameCompany: [...withoutSameCompany(directory, a, b).sameCompany, [a, b]] };
}

export function withoutSameCompany(directory: Directory, a: string, b: string): Directory {
  const isThis = ([one, other]: readonly [string, string]): boolean =>
    (one === a && other === b) || (one === b && other === a);
  return { ...directory, sameCompany: directory.sameCompany.filter((pair) => !isThis(pair)) };
}

/** Keeps the answer that a finding is all right; the newest reason counts. */
export function withGenuine(directory: Directory, answer: GenuineAnswer): Directory {
  return { ...directory, genuine: [...withoutGenuine(directory, answer).genuine, answer] };
}

export function withoutGenuine(directory: Directory, answer: GenuineAnswer): Directory {
  const key = genuineKey(answer);
  return { ...directory, genuine: directory.genuine.filter((one) => genuineKey(one) !== key) };
}

/** Returns a key that is equal for two answers to the same finding of the same sender. */
export function genuineKey({ code, party, params }: Pick<GenuineAnswer, "code" | "party" | "params">): string {
  const said = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, party, said]);
}

/** Returns a list with the first entry that fits replaced, or with the entry at its end. */
function replaced<T>(list: readonly T[], entry: T, fits: (one: T) => boolean): readonly T[] {
  const at = list.findIndex(fits);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}
