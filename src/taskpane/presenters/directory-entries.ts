import type { Account } from "../../directory/account";
import { accountKey } from "../../directory/account-key";
import type { Directory, Payee } from "../../directory/directory";
import { mergedPayee } from "../../directory/merge";
import { payeeKey } from "../../directory/name-key";

/** A payee as the directory's page shows them: what the organisation's file says stands under the person's own. */
export interface PayeeEntry {
  readonly key: string;
  /** What is known altogether. */
  readonly payee: Payee;
  /** What the person has entered; null where only the organisation knows the payee. */
  readonly own: Payee | null;
  /** What the organisation's file says, which nobody changes here; null where it says nothing. */
  readonly organisation: Payee | null;
}

/** Something that stands in the directory, and whether the person may take it out. */
export interface Listed<T> {
  readonly entry: T;
  readonly isOwn: boolean;
}

/** Returns all payees in the order of a language. */
export function payeeEntries(
  own: Pick<Directory, "payees">,
  organisation: Pick<Directory, "payees">,
  language: string,
): readonly PayeeEntry[] {
  const [mine, theirs] = [byKey(own.payees), byKey(organisation.payees)];
  const keys = new Set([...mine.keys(), ...theirs.keys()]);
  const entries = [...keys].map((key) => entryOf(key, mine.get(key) ?? null, theirs.get(key) ?? null));
  const { compare } = new Intl.Collator(language, { numeric: true });
  return entries.sort((a, b) => compare(a.payee.name, b.payee.name));
}

function entryOf(key: string, own: Payee | null, organisation: Payee | null): PayeeEntry {
  const known = [own, organisation].filter((one) => one !== null);
  return { key, own, organisation, payee: known.reduce(mergedPayee) };
}

function byKey(payees: readonly Payee[]): ReadonlyMap<string, Payee> {
  const map = new Map<string, Payee>();
  for (const payee of payees) {
    const key = payeeKey(payee.name);
    const before = map.get(key);
    map.set(key, before ? mergedPayee(before, payee) : payee);
  }
  return map;
}

/** Returns the domains or addresses of a payee, and the organisation's, which are read only. */
export function listedTexts(own: readonly string[], organisation: readonly string[]): readonly Listed<string>[] {
  return listed(own, organisation, (text) => text);
}

export function listedPhones({ own, organisation }: PayeeEntry): readonly Listed<Payee["phones"][number]>[] {
  return listed(own?.phones ?? [], organisation?.phones ?? [], ({ number }) => number);
}

export function listedAccounts({ own, organisation }: PayeeEntry): readonly Listed<Account>[] {
  return listed(own?.accounts ?? [], organisation?.accounts ?? [], ({ kind, value }) => accountKey(kind, value));
}

export function listed<T>(
  own: readonly T[],
  organisation: readonly T[],
  keyOf: (entry: T) => string,
): readonly Listed<T>[] {
  const mine = new Set(own.map(keyOf));
  return [
    ...own.map((entry) => ({ entry, isOwn: true })),
    ...organisation.filter((entry) => !mine.has(keyOf(entry))).map((entry) => ({ entry, isOwn: false })),
  ];
}

/** Fewer digits are those of too many numbers. */
const MIN_DIGITS = 3;

/** Returns the payees in which a text is found: in a name, a domain, an address, or the digits of a number or account. */
export function payeesFound(entries: readonly PayeeEntry[], text: string): readonly PayeeEntry[] {
  const sought = plain(text);
  if (sought === "") return entries;
  const digits = joined(sought);
  const isNumber = digits.length >= MIN_DIGITS && /^[a-z]{0,4}\d+$/.test(digits);
  return entries.filter(({ payee: { name, domains, addresses, phones, accounts } }) => {
    if ([name, ...domains, ...addresses].some((one) => plain(one).includes(sought))) return true;
    const numbers = [...phones.map(({ number }) => number), ...accounts.map(({ value }) => value)];
    return isNumber && numbers.some((one) => joined(one.toLowerCase()).includes(digits));
  });
}

/** Returns a text in which case, accents and width do not matter. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function joined(text: string): string {
  return text.replace(/[\s()./+-]/g, "");
}
