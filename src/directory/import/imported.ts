import type { Payee } from "../directory";

/** Where an import comes from, for whoever looks at an entry later. */
export interface ImportOrigin {
  /** The list and its file, in the person's language. */
  readonly source: string;
  /** ISO date of the import. */
  readonly day: string;
}

/**
 * Returns payees as an import may enter them: their accounts and numbers are *recorded*, from that list and of that day,
 * whatever the list says of itself. A file proves neither that somebody verified an account nor that a number is old.
 */
export function asImported(payees: readonly Payee[], { source, day }: ImportOrigin): readonly Payee[] {
  return payees.map((payee) => ({
    ...payee,
    accounts: payee.accounts.map((account) => ({ ...account, status: "recorded", source, since: day })),
    phones: payee.phones.map((phone) => ({ ...phone, source, since: day })),
  }));
}
