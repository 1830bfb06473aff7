import type { Directory } from "./directory";
import { isFreeMail, isShared } from "./domain";
import { ibanVerdict } from "./iban";
import { quotable, type DirectoryOddity, type Oddity } from "./mistake";

/** A file with more than this is of another kind; the first ones say so well enough. */
const MAX_ODDITIES = 100;

/** The keys that each kind of object may have; `lists` names the kind of the objects inside. */
interface KeyTable {
  readonly keys: readonly string[];
  readonly lists: Readonly<Record<string, KeyTable>>;
}

const leaf = (...keys: readonly string[]): KeyTable => ({ keys, lists: {} });

const KEYS: KeyTable = {
  // `policy` is read by its own schema: see `verify/policy-schema.ts`.
  keys: ["version", "ownDomains", "policy"],
  lists: {
    people: leaf("name", "addresses"),
    payees: {
      keys: ["name", "domains", "addresses", "codeWordAgreed"],
      lists: {
        phones: leaf("number", "source", "since", "note"),
        accounts: leaf("kind", "value", "status", "source", "since"),
      },
    },
    senders: leaf("address", "firstSeen", "lastSeen", "count"),
    sameCompany: leaf("domains", "reason", "since"),
    genuine: leaf("code", "party", "params", "reason", "since"),
    fraudIndicators: leaf("value", "where", "source", "since"),
  },
};

/**
 * Returns what is odd in a directory file that was accepted, at most 100.
 * @param input the JSON as parsed, for its unknown keys.
 * @param directory what was read from it.
 */
export function odditiesOf(input: unknown, directory: Directory): readonly Oddity[] {
  return [...unknownKeys(input, KEYS, ""), ...oddAccounts(directory), ...oddDomains(directory)].slice(0, MAX_ODDITIES);
}

function oddity(path: string, problem: DirectoryOddity, value: unknown): Oddity {
  return { path, problem, value: quotable(value), params: {} };
}

function unknownKeys(input: unknown, table: KeyTable, path: string): Oddity[] {
  // Bare texts and pairs stand for objects.
  if (typeof input !== "object" || input === null || Array.isArray(input)) return [];
  const lists = new Map(Object.entries(table.lists));
  const found: Oddity[] = [];
  for (const [key, value] of Object.entries(input)) {
    const place = path === "" ? key : `${path}.${key}`;
    const inner = lists.get(key);
    if (inner && Array.isArray(value)) {
      value.forEach((item, at) => found.push(...unknownKeys(item, inner, `${place}[${at}]`)));
    } else if (!inner && !table.keys.includes(key)) found.push(oddity(place, "unknown-key", value));
    if (found.length > MAX_ODDITIES) break;
  }
  return found;
}

function oddAccounts({ payees }: Directory): Oddity[] {
  return payees.flatMap(({ accounts }, payee) =>
    accounts.flatMap(({ kind, value }, at) => {
      if (kind !== "iban" && kind !== "qr-iban") return [];
      const verdict = ibanVerdict(value);
      const path = `payees[${payee}].accounts[${at}].value`;
      if (verdict === "wrong") return [oddity(path, "wrong-checksum", value)];
      return verdict === "national-digits-wrong" ? [oddity(path, "wrong-national-digits", value)] : [];
    }),
  );
}

function oddDomains({ payees }: Directory): Oddity[] {
  return payees.flatMap(({ domains }, payee) =>
    domains.flatMap((domain, at) =>
      isShared(domain)
        ? [oddity(`payees[${payee}].domains[${at}]`, isFreeMail(domain) ? "free-mail-domain" : "shared-domain", domain)]
        : [],
    ),
  );
}
