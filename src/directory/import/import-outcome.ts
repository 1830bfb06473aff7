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

/** Returns what adding payees to a directory changes. Time in proportion to both. */
export function importOutcome(directory: Directory, payees: readonly Payee[]): ImportOutcome {
  const before = new Map(withPayees(directory, []).payees.map((payee) => [payeeKey(payee.name), payee]));
  const listed = new Set(payees.map(({ name }) => payeeKey(name)));
  const after = withPayees(directory, payees).payees.filter(({ name }) => listed.has(payeeKey(name)));
  const known = after.flatMap((payee) => {
    const former = before.get(payeeKey(payee.name));
    return former ? [{ former, payee }] : [];
  });
  const changed = known.filter(({ former, payee }) => isChanged(former, payee));
  return {
    added: after.length - known.length,
    changed: changed.length,
    same: known.length - changed.length,
    otherAccounts: changed.filter(getsOtherAccount).map(({ payee }) => payee.name),
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

function getsOtherAccount({ former, payee }: { readonly former: Payee; readonly payee: Payee }): boolean {
  return former.accounts.length > 0 && payee.accounts.length > former.accounts.length;
}

function newlyVerified(former: Payee | undefined, { accounts }: Payee): number {
  const keyOf = ({ kind, value }: Account): string => accountKey(kind, value);
  const verified = new Set(former?.accounts.filter(({ status }) => status === "verified").map(keyOf));
  return accounts.filter((account) => account.status === "verified" && !verified.has(keyOf(account))).length;
}
