import type { Account } from "../account";
import { accountKey } from "../account-key";
import { EMPTY_DIRECTORY, type Directory, type Payee, type Phone } from "../directory";
import { withPayees } from "../merge";
import { payeeKey } from "../name-key";

/** Something that a list has of a payee and the directory has not. */
export type Added =
  | { readonly what: "account"; readonly account: Account }
  | { readonly what: "phone"; readonly phone: Phone }
  | { readonly what: "domain" | "address"; readonly text: string };

/** What a list would add to a payee who is known: how a payee file is falsified, so that each is asked for by itself. */
export interface Addition {
  /** Of this one among all of an import. */
  readonly id: string;
  /** As they are known. */
  readonly payee: Payee;
  readonly added: Added;
}

/** What an import would do to a directory, for the person to say yes to before anything is kept. */
export interface ImportOutcome {
  /** Payees who are not known. */
  readonly added: number;
  /** Payees of whom the list says nothing new. */
  readonly same: number;
  /** What the list has beyond what is known of known payees, in the order of the list. */
  readonly additions: readonly Addition[];
}

/**
 * Returns what adding payees to a directory would change. Time in proportion to all.
 * @param known what is known altogether, also from the organisation
 */
export function importOutcome(known: Directory, payees: readonly Payee[]): ImportOutcome {
  const all = listedOnce(known, payees);
  const met = all.flatMap(({ listed, former }) => (former ? [additionsTo(former, listed)] : []));
  return {
    added: all.length - met.length,
    same: met.filter(({ length }) => length === 0).length,
    additions: met.flat(),
  };
}

/**
 * Returns the payees that an import enters: whoever is not known whole, and of those who are known only what was ticked.
 * @param ticked ids of additions
 */
export function tickedPayees(
  known: Directory,
  payees: readonly Payee[],
  ticked: ReadonlySet<string>,
): readonly Payee[] {
  return listedOnce(known, payees).flatMap(({ listed, former }) => {
    if (!former) return [listed];
    const chosen = additionsTo(former, listed).filter(({ id }) => ticked.has(id));
    return chosen.length === 0 ? [] : [withOnly(listed, chosen)];
  });
}

/** Returns each payee of a list once, with their entry where they are known. */
function listedOnce(known: Directory, payees: readonly Payee[]) {
  const entries = new Map(withPayees(known, []).payees.map((payee) => [payeeKey(payee.name), payee]));
  return withPayees(EMPTY_DIRECTORY, payees).payees.map((listed) => ({
    listed,
    former: entries.get(payeeKey(listed.name)),
  }));
}

function additionsTo(former: Payee, listed: Payee): readonly Addition[] {
  const there = new Set(contentsOf(former).map(keyOf));
  return contentsOf(listed)
    .filter((added) => !there.has(keyOf(added)))
    .map((added) => ({ id: `${payeeKey(former.name)} ${keyOf(added)}`, payee: former, added }));
}

function contentsOf({ accounts, phones, domains, addresses }: Payee): readonly Added[] {
  return [
    ...accounts.map((account): Added => ({ what: "account", account })),
    ...phones.map((phone): Added => ({ what: "phone", phone })),
    ...domains.map((text): Added => ({ what: "domain", text })),
    ...addresses.map((text): Added => ({ what: "address", text })),
  ];
}

function keyOf(added: Added): string {
  switch (added.what) {
    case "account":
      return `account ${accountKey(added.account.kind, added.account.value)}`;
    case "phone":
      return `phone ${added.phone.number}`;
    default:
      return `${added.what} ${added.text}`;
  }
}

function withOnly({ name }: Payee, additions: readonly Addition[]): Payee {
  const all = additions.map(({ added }) => added);
  const texts = (what: "domain" | "address"): readonly string[] =>
    all.flatMap((added) => (added.what === what ? [added.text] : []));
  return {
    name,
    domains: texts("domain"),
    addresses: texts("address"),
    phones: all.flatMap((added) => (added.what === "phone" ? [added.phone] : [])),
    accounts: all.flatMap((added) => (added.what === "account" ? [added.account] : [])),
    codeWordAgreed: false,
  };
}
