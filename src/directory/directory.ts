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

/** The fields in which machines and programs leave their names: the route, the message's number, the program that sent it. */
export const INDICATOR_FIELDS = ["Received", "Message-ID", "X-Mailer"] as const;

/** A mark of machines or programs that fraud was sent with, as the organisation learned it. */
export interface FraudIndicator {
  /** Compared as a whole word, without regard to case. */
  readonly value: string;
  /** The field in which it counts; null for each of them. */
  readonly where: (typeof INDICATOR_FIELDS)[number] | null;
  /** Who found it, for the sentence and for whoever reads the file later. */
  readonly source: string | null;
  readonly since: string | null;
}

/** Whom the user knows. Addresses and domains are lower case, domains in ASCII (IDNA) form. */
export interface Directory {
  readonly ownDomains: readonly string[];
  readonly people: readonly Person[];
  readonly payees: readonly Payee[];
  readonly senders: readonly Sender[];
  /** Pairs of domains that somebody answered to be one company's, so that neither is taken for a lookalike of the other. */
  readonly sameCompany: readonly (readonly [string, string])[];
  /** In addition to those that come with the program. */
  readonly fraudIndicators: readonly FraudIndicator[];
}

export const EMPTY_DIRECTORY: Directory = {
  ownDomains: [],
  people: [],
  payees: [],
  senders: [],
  sameCompany: [],
  fraudIndicators: [],
};
