import { isAccount, type Account } from "../directory/account";
import type { Directory, Payee } from "../directory/directory";
import { domainOf, isFreeMail } from "../directory/domain";
import { lookupOf, type Lookup } from "../directory/lookup";
import { payeeKey } from "../directory/name-key";
import { lookalikesOf, type Lookalikes } from "../inspect/address/lookalikes";

/** What of a listed payee speaks for a falsified list. */
export type Doubt =
  /** Somebody else who is known has the account. */
  | { readonly what: "account"; readonly payee: string; readonly account: Account; readonly owner: string }
  /** Somebody else who is known has the domain or the address. */
  | { readonly what: "sender"; readonly payee: string; readonly text: string; readonly owner: string }
  /** A domain or an address imitates one that is known. */
  | { readonly what: "lookalike"; readonly payee: string; readonly seen: string; readonly known: string };

/** Payees that are looked at before the page may draw again: some tens of milliseconds. */
const AT_ONCE = 200;

/**
 * Returns what of a list's payees belongs to others, or imitates somebody known. Never refuses anything: the person is
 * to look first.
 * @param known what is known altogether, also from the organisation
 * @param pause waited for from time to time, with the share (0 to 1) that was looked at
 */
export async function listedDoubts(
  known: Directory,
  payees: readonly Payee[],
  pause: (share: number) => Promise<void>,
): Promise<readonly Doubt[]> {
  const lookup = lookupOf(known, null);
  const lookalikes = lookalikesOf(known, null);
  const doubts: Doubt[] = [];
  for (const [at, payee] of payees.entries()) {
    doubts.push(
      ...accountsOfOthers(payee, lookup),
      ...sendersOfOthers(payee, lookup),
      ...imitations(payee, lookalikes),
    );
    if (at % AT_ONCE === AT_ONCE - 1) await pause(at / payees.length);
  }
  return doubts;
}

function accountsOfOthers({ name, accounts }: Payee, { accountsOnRecord }: Lookup): readonly Doubt[] {
  return accounts.flatMap((account): readonly Doubt[] => {
    const records = isAccount(account.kind) ? accountsOnRecord(account.kind, account.value) : [];
    const owners = records.map(({ payee }) => payee.name);
    const [owner] = owners;
    if (owner === undefined || owners.some((one) => payeeKey(one) === payeeKey(name))) return [];
    return [{ what: "account", payee: name, account, owner }];
  });
}

function sendersOfOthers({ name, domains, addresses }: Payee, { payeeOfAddress }: Lookup): readonly Doubt[] {
  const asked = [
    ...domains.map((domain) => [domain, `anybody@${domain}`] as const),
    ...addresses.map((one) => [one, one] as const),
  ];
  return asked.flatMap(([text, address]): readonly Doubt[] => {
    const owner = payeeOfAddress(address)?.name;
    const isOther = owner !== undefined && payeeKey(owner) !== payeeKey(name);
    return isOther ? [{ what: "sender", payee: name, text, owner }] : [];
  });
}

function imitations({ name, domains, addresses }: Payee, { ofDomain, ofAddress }: Lookalikes): readonly Doubt[] {
  const ofAddresses = addresses.map((address) => ofAddress(address));
  const written = addresses.map(domainOf).filter((domain) => !isFreeMail(domain));
  const ofDomains = [...new Set([...domains, ...written])].map((domain) => ofDomain(domain));
  return [...ofDomains, ...ofAddresses].flatMap((found): readonly Doubt[] =>
    found === null || found.severity === "info"
      ? []
      : [{ what: "lookalike", payee: name, seen: found.seen, known: found.known }],
  );
}
