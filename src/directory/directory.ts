import type { Account } from "./account";

/** A call-back number with where it came from and when, so that it can serve as a second channel. */
export interface Phone {
  /** E.164. */
  readonly number: string;
  readonly source: string | null;
  readonly since: string | null;
}

/** A person whose name must not appear on an address that is not theirs. */
export interface Person {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Somebody who is paid. */
export interface Payee {
  readonly name: string;
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly Phone[];
  readonly accounts: readonly Account[];
  /** Whether a code word was agreed; the word itself is never kept. */
  readonly codeWordAgreed: boolean;
}

/** An address that has written before. */
export interface Sender {
  readonly address: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly count: number;
}

/** Whom the user knows. Addresses and domains are lower case, domains in ASCII (IDNA) form. */
export interface Directory {
  readonly ownDomains: readonly string[];
  readonly people: readonly Person[];
  readonly payees: readonly Payee[];
  readonly senders: readonly Sender[];
}

export const EMPTY_DIRECTORY: Directory = { ownDomains: [], people: [], payees: [], senders: [] };
