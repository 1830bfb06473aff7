import type { Account } from "./account";

/** Where a call-back number can come from; none of them is a message. */
export const PHONE_SOURCES = [
  "contract",
  "earlier-invoice",
  "directory",
  "official-site",
  "face-to-face",
  "import",
  "organisation",
] as const;
export type PhoneSource = (typeof PHONE_SOURCES)[number];

/** A call-back number with where it came from and when, so that it can serve as a second channel. */
export interface Phone {
  /** E.164. */
  readonly number: string;
  /** One of `PHONE_SOURCES`, or the file's own words. */
  readonly source: string | null;
  /** ISO date on which it was recorded. */
  readonly since: string | null;
  /** Which contract, which invoice, who gave it: in the person's words. */
  readonly note?: string;
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

/**
 * A person's answer that what was found is all right: it silences this one finding of this one sender, as long as the
 * finding says the same. Which findings can be answered so is decided in `inspect/genuine.ts`.
 */
export interface GenuineAnswer {
  /** The finding's code. */
  readonly code: string;
  /** The sender's address. */
  readonly party: string;
  /** What the finding said, with the keys of its sentence. */
  readonly params: Readonly<Record<string, string>>;
  readonly reason: string;
  /** ISO date. */
  readonly since: string;
}

/** Somebody's answer that two domains are one company's, so that neither is taken for a lookalike of the other. */
export interface SameCompanyAnswer {
  readonly domains: readonly [string, string];
  /** How somebody knows; null where the file does not say. */
  readonly reason: string | null;
  /** ISO date; null where the file does not say. */
  readonly since: string | null;
}

/** Whom the user knows. Addresses and domains are lower case, domains in ASCII (IDNA) form. */
export interface Directory {
  readonly ownDomains: readonly string[];
  readonly people: readonly Person[];
  readonly payees: readonly Payee[];
  readonly senders: readonly Sender[];
  readonly sameCompany: readonly SameCompanyAnswer[];
  readonly genuine: readonly GenuineAnswer[];
  /** In addition to those that come with the program. */
  readonly fraudIndicators: readonly FraudIndicator[];
}

export const EMPTY_DIRECTORY: Directory = {
  ownDomains: [],
  people: [],
  payees: [],
  senders: [],
  sameCompany: [],
  genuine: [],
  fraudIndicators: [],
};
