import type { AccountStatus } from "../../directory/account";
import type { PHONE_SOURCES } from "../../directory/directory";
import type { FaultSentences } from "../faults/fault-sentences";

/** Where a number can be from, as a person says it by hand. */
type PhoneSource = (typeof PHONE_SOURCES)[number];

/** What can be typed on these pages, each with how to write it. */
export type TypedField =
  "name" | "domain" | "ownDomain" | "address" | "phone" | "account" | "source" | "which" | "day" | "reason";

/** What is read on the directory's page. Days stand as they are read; names and addresses are visible text. */
export interface DirectorySentences {
  readonly title: string;
  readonly what: string;
  readonly search: string;
  readonly payees: string;
  /** How many payees are shown; `shown` is at most `total`. */
  readonly count: (shown: number, total: number) => string;
  readonly empty: string;
  readonly none: string;
  /** Where an entry comes from that cannot be changed here. */
  readonly organisation: string;
  readonly organisationWhat: string;
  /** In the line of a payee: how many accounts and numbers are known. */
  readonly line: { readonly accounts: (count: number) => string; readonly phones: (count: number) => string };
  readonly add: string;
  readonly remove: (what: string) => string;
  readonly removeAsk: (what: string) => string;
  readonly removeYes: string;
  readonly removeNo: string;
  /** How each thing is written, for whoever wrote it otherwise. */
  readonly how: Readonly<Record<TypedField, string>>;
  readonly future: string;
  readonly newPayee: {
    readonly title: string;
    readonly name: string;
    readonly what: string;
    readonly add: string;
    readonly exists: (name: string) => string;
    readonly open: (name: string) => string;
  };
  readonly payee: {
    readonly domains: string;
    readonly domainsWhat: string;
    readonly domain: string;
    readonly addresses: string;
    readonly address: string;
    readonly none: string;
    readonly codeWord: string;
    readonly codeWordAgreed: string;
    readonly codeWordWhat: string;
    readonly change: string;
    readonly rename: string;
    readonly renameTo: string;
    readonly renameDo: string;
    readonly remove: string;
    readonly removeWhat: string;
    readonly stays: string;
  };
  readonly phones: {
    readonly title: string;
    readonly what: string;
    readonly number: string;
    readonly source: string;
    readonly sources: Readonly<Record<PhoneSource, string>>;
    readonly which: string;
    readonly day: string;
    readonly add: string;
    readonly noProvenance: string;
    /** Where a number is from, and since when. */
    readonly from: (source: string, day: string | null) => string;
  };
  readonly accounts: {
    readonly title: string;
    readonly what: string;
    readonly status: Readonly<Record<AccountStatus, (day: string | null) => string>>;
    readonly noSource: string;
    readonly expired: (months: number) => string;
    readonly show: (account: string) => string;
    readonly hide: (account: string) => string;
    readonly kind: string;
    readonly value: string;
    readonly source: string;
    readonly day: string;
    readonly add: string;
  };
  readonly ownDomains: {
    readonly title: string;
    readonly what: string;
    readonly domain: string;
    /** The domain of the person's own address, which counts without being listed. */
    readonly mine: (domain: string) => string;
  };
  readonly people: {
    readonly title: string;
    readonly what: string;
    readonly name: string;
    readonly address: string;
  };
  readonly answers: {
    readonly title: string;
    readonly what: string;
    /** The sender to whom an answer belongs. */
    readonly of: (party: string) => string;
    readonly reason: (reason: string, day: string | null) => string;
    /** Of an answer in a file that does not say why. */
    readonly noReason: string;
    readonly sameCompany: (one: string, other: string) => string;
    readonly undo: string;
    readonly undoOf: (what: string) => string;
  };
  /** Under a finding: the answer that it is all right. */
  readonly genuine: {
    readonly title: string;
    readonly what: string;
    readonly reason: string;
    /** Ticked where two domains that look alike are one company's. */
    readonly sameCompany: (one: string, other: string) => string;
    readonly answer: string;
  };
  readonly importing: string;
  readonly exports: {
    readonly title: string;
    readonly what: string;
    readonly masked: string;
    readonly csv: string;
    readonly json: string;
    readonly jsonWhat: string;
    readonly made: (name: string) => string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly state: {
    readonly notRead: (fault: string) => string;
    /** `count` is at least 1. */
    readonly notKept: (count: number, fault: string) => string;
    readonly refused: string;
    readonly newer: string;
    readonly setAside: string;
    readonly takeSetAside: string;
    readonly notTaken: string;
    readonly faults: FaultSentences;
  };
}
