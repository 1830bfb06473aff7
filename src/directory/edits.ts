import type { Account } from "./account";
import { accountKey } from "./account-key";
import type { Directory, GenuineAnswer, Payee, Person, Phone, SameCompanyAnswer } from "./directory";
import { genuineKey } from "./genuine-key";
import { mergedPayee, sameCompanyKey } from "./merge";
import { nameKey, payeeKey } from "./name-key";

/**
 * The edits a person makes to their own directory. Each is pure and finds its place by what an entry is, not by where it
 * stands: the same edit made again on a directory that another pane has changed meanwhile does the same.
 */
export type DirectoryEdit = (directory: Directory) => Directory;

/** Whether two names are one payee's: legal form, case, accents and the order of words do not count. */
export function isSamePayee(one: string, other: string): boolean {
  return payeeKey(one) === payeeKey(other);
}

/**
 * Puts a payee in the place of the one of that name, or at the end.
 * @param former the name it had before, where the edit changes that
 */
export function withPayee(directory: Directory, payee: Payee, former = payee.name): Directory {
  const key = payeeKey(former);
  return { ...directory, payees: replaced(directory.payees, payee, ({ name }) => payeeKey(name) === key) };
}

/**
 * Returns the edit that changes the payee of a name, who is there afterwards in one entry; one who is not there yet is
 * made first.
 */
export function changingPayee(name: string, change: (payee: Payee) => Payee): DirectoryEdit {
  const key = payeeKey(name);
  return (directory) => {
    const isThis = (payee: Payee): boolean => payeeKey(payee.name) === key;
    const entries = directory.payees.filter(isThis);
    const changed = change(entries.length === 0 ? newPayee(name) : entries.reduce(mergedPayee));
    const others = (payee: Payee): boolean => payee === entries[0] || !isThis(payee);
    return { ...directory, payees: replaced(directory.payees.filter(others), changed, (one) => one === entries[0]) };
  };
}

/** Returns a payee of whom nothing is known but the name. */
export function newPayee(name: string): Payee {
  return { name, domains: [], addresses: [], phones: [], accounts: [], codeWordAgreed: false };
}

export function withoutPayee(directory: Directory, name: string): Directory {
  const key = payeeKey(name);
  return { ...directory, payees: directory.payees.filter((payee) => payeeKey(payee.name) !== key) };
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

/** Keeps the answer that two domains are one company's; the newest reason counts. */
export function withSameCompany(directory: Directory, answer: SameCompanyAnswer): Directory {
  return { ...directory, sameCompany: [...withoutSameCompany(directory, answer).sameCompany, answer] };
}

export function withoutSameCompany(directory: Directory, answer: Pick<SameCompanyAnswer, "domains">): Directory {
  const key = sameCompanyKey(answer);
  return { ...directory, sameCompany: directory.sameCompany.filter((one) => sameCompanyKey(one) !== key) };
}

/** Keeps the answer that a finding is all right; the newest reason counts. */
export function withGenuine(directory: Directory, answer: GenuineAnswer): Directory {
  return { ...directory, genuine: [...withoutGenuine(directory, answer).genuine, answer] };
}

export function withoutGenuine(directory: Directory, answer: GenuineAnswer): Directory {
  const key = genuineKey(answer);
  return { ...directory, genuine: directory.genuine.filter((one) => genuineKey(one) !== key) };
}

/** Returns a list with the first entry that fits replaced, or with the entry at its end. */
function replaced<T>(list: readonly T[], entry: T, fits: (one: T) => boolean): readonly T[] {
  const at = list.findIndex(fits);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}
