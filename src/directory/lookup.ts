import type { PaymentKind, Account } from "./account";
import type { Directory, Payee, Person, Sender } from "./directory";

/** An account on record, and whose it is. */
export interface AccountOnRecord {
  readonly payee: Payee;
  readonly account: Account;
}

/** Answers about a directory, from maps built once. Addresses and domains are compared without regard to case. */
export interface Lookup {
  readonly directory: Directory;
  /** The user's own address, lower case, or null when unknown. */
  readonly me: string | null;
  /** Whether mail from this domain (or a sub-domain of it) is the user's own organisation. Never true for free mail. */
  readonly isOwnDomain: (domain: string) => boolean;
  /** The payee that has this address, or whose domain (or a sub-domain of it) the address is on; never by a free-mail domain. */
  readonly payeeOfAddress: (address: string) => Payee | undefined;
  readonly personOfAddress: (address: string) => Person | undefined;
  readonly senderOfAddress: (address: string) => Sender | undefined;
  /** People and payees whose name is this one: any order of words, accents and case folded. */
  readonly peopleNamed: (name: string) => readonly Person[];
  readonly payeesNamed: (name: string) => readonly Payee[];
  /** Who has this account on record; kinds that name the same account differently count as one. */
  readonly accountsOnRecord: (kind: PaymentKind, value: string) => readonly AccountOnRecord[];
}
