import type { Account } from "../account";
import { accountKey } from "../account-key";
import type { Directory, Payee } from "../directory";
import { withPayees } from "../merge";
import { payeeKey } from "../name-key";

/** What an import will do to a directory, for the person to say yes to before anything is kept. */
export interface ImportOutcome {
  readonly added: number;
  /** Payees who are known and get what their entry lacks. */
  readonly changed: number;
  /** Payees of whom the list says nothing new. */
  readonly same: number;
  /** Known payees who get an account beside the one on record: how a payee file is falsified. */
  readonly otherAccounts: readonly string[];
  /** Accounts that become verified by the list's own word. */
  readonly verified: number;
}

/**
 * Returns what adding payees to a directory changes. Time in proportion to all.
 * @param known what is known altogether, also from the organisation, with which their accounts are compared
 */
export function importOutcome(directory: Directory, payees: readonly Payee[], known = directory): ImportOutcome {
  const before = new Map(withPayees(directory, []).payees.map((payee) => [payeeKey(payee.name), payee]));
  const listed = new Set(payees.map(({ name }) => payeeKey(name)));
  const after = withPayees(directory, payees).payees.filter(({ name }) => listed.has(payeeKey(name)));
  const formerly = after.flatMap((payee) => {
    const former = before.get(payeeKey(payee.name));
    return former ? [{ former, payee }] : [];
  });
  const changed = formerly.filter(({ former, payee }) => isChanged(former, payee));
  return {
    added: after.length - formerly.length,
    changed: changed.length,
    same: formerly.length - changed.length,
    otherAccounts: withOtherAccounts(known, after),
    verified: after.reduce((sum, payee) => sum + newlyVerified(before.get(payeeKey(payee.name)), payee), 0),
  };
}

/** An import only adds to an entry. */
function isChanged(former: Payee, payee: Payee): boolean {
  return (
    payee.domains.length > former.domains.length ||
    payee.addresses.length > former.addresses.length ||
    payee.phones.length > former.phones.length ||
    payee.codeWordAgreed !== former.codeWordAgreed ||
    payee.accounts.some((account, at) => account !== former.accounts[at])
  );
}

/** Returns the names of payees who have an account on record, and another one that is not. */
function withOtherAccounts(known: Directory, after: readonly Payee[]): readonly string[] {
  const onRecord = new Map<string, Set<string>>();
  for (const { name, accounts } of known.payees) {
    const keys = onRecord.get(payeeKey(name)) ?? new Set();
    onRecord.set(payeeKey(name), keys);
    accounts.forEach((account) => keys.add(keyOf(account)));
  }
  const hasOther = ({ name, accounts }: Payee): boolean => {
    const keys = onRecord.get(payeeKey(name));
    return keys !== undefined && keys.size > 0 && accounts.some((account) => !keys.has(keyOf(account)));
  };
  return after.filter(hasOther).map(({ name }) => name);
}

function newlyVerified(former: Payee | undefined, { accounts }: Payee): number {
  const verified = new Set(former?.accounts.filter(({ status }) => status === "verified").map(keyOf));
  return accounts.filter((account) => account.status === "verified" && !verified.has(keyOf(account))).length;
}

function keyOf({ kind, value }: Account): string {
  return accountKey(kind, value);
}
