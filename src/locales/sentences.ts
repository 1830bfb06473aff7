import type { PaymentKind } from "../directory/payment-kind";
import type { DirectoryOddity, DirectoryProblem } from "../directory/mistake";
import type { LookalikeKind } from "../inspect/address/lookalike";
import type { FindingCode, Params, Severity } from "../inspect/finding";
import type { Scenario } from "../inspect/inspection";
import type { Row } from "../inspect/level";
import type { ShownLevel } from "../inspect/shown-level";
import type { HiddenReason, UnreadReason } from "../message/message";
import type { ChecklistId, StepId } from "../verify/scenarios";
import type { Outcome } from "../verify/verification";

/**
 * Makes a finding's sentence from its params, in which days stand as they are read. A param that is absent leaves a shorter sentence, never a gap.
 * What comes from a message is plain text and must be shown as such.
 */
export type Say = (params: Params) => string;

/** What a person reads of one step. */
export interface StepSentences {
  /** In two or three words, for a list of steps. */
  readonly title: string;
  readonly do: string;
  readonly why: string;
  /** What to note. */
  readonly evidence: string;
}

/** Every step of every list; loaded apart from the other sentences, see `checklists/`. */
export type ChecklistSentences = {
  readonly [C in ChecklistId]: Readonly<Record<StepId<C>, StepSentences>>;
};

/** Everything a person reads, in one language. The compiler misses what a language lacks. */
export interface Sentences {
  /** BCP 47, with the region where the mail program gives one; also for `Intl`. */
  readonly language: string;
  /** The language's quotation marks around a piece of text. */
  readonly quoted: (text: string) => string;
  /** A label and what it labels: "invoice.pdf: encrypted". */
  readonly labelled: (label: string, text: string) => string;
  /** What to do now, as an instruction. */
  readonly levels: Readonly<Record<ShownLevel, string>>;
  /** The instruction of a routine payment to an account that is not on record. */
  readonly compareFirst: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The one reason under the instruction, where it is not the finding's own sentence. */
  readonly headlines: Readonly<Partial<Record<FindingCode, Say>>>;
  /** The reason under the instruction where no finding gives one. */
  readonly reasons: {
    readonly clear: string;
    /** Where a finding speaks against a message in which nothing is to be paid. */
    readonly clearWithFindings: string;
    readonly paymentWithoutAccount: string;
    /** All accounts are on record for this payee. */
    readonly accountOnRecord: (payee: string) => string;
    /** The account is on record, but was verified too long ago. */
    readonly verificationOver: (payee: string) => string;
    readonly accountNotOnRecord: string;
    readonly reading: (done: number, total: number) => string;
    readonly unread: (part: string) => string;
  };
  /** Why a check is due, by row of the level table, where no finding says it better. */
  readonly rows: Readonly<Record<Row, string>>;
  readonly findings: Readonly<Record<FindingCode, Say>>;
  /** A finding in the one line of the first screen, where its sentence is too long for that. */
  readonly briefly: Readonly<Partial<Record<FindingCode, Say>>>;
  readonly likeness: Readonly<Record<LookalikeKind, (seen: string, known: string) => string>>;
  /** The names of the checks, for coverage; the ids of checks that are no finding code fall back to their family. */
  readonly checks: Readonly<Record<FindingCode, string>>;
  readonly families: Readonly<Record<"sender" | "thread" | "language" | "payment" | "attachment" | "link", string>>;
  readonly parts: {
    readonly from: string;
    readonly replyTo: string;
    readonly subject: string;
    readonly body: string;
    readonly headers: string;
    readonly header: (name: string) => string;
    readonly quoted: (number: number) => string;
    readonly attachment: (name: string) => string;
    readonly code: (name: string) => string;
  };
  readonly unread: Readonly<Record<UnreadReason, string>>;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  readonly paymentKinds: Readonly<Record<PaymentKind, string>>;
  readonly scenarios: Readonly<Record<Scenario, string>>;
  readonly outcomes: Readonly<Record<Outcome, { readonly title: string; readonly meaning: string }>>;
  /** What is wrong with an entry of a directory file; `value` is the entry as written, "" when there is none. */
  readonly directoryProblems: Readonly<
    Record<DirectoryProblem | DirectoryOddity, (value: string, params: Params) => string>
  >;
  readonly pane: PaneSentences;
}

/** What only the task pane shows. */
export interface PaneSentences {
  /** A mail that asks for a second person, or answers one who was asked. */
  readonly secondPerson: {
    readonly request: string;
    readonly decision: string;
    readonly look: string;
  };
  readonly loading: string;
  readonly empty: { readonly title: string; readonly hint: string };
  readonly failed: {
    readonly title: string;
    readonly noAnswer: (client: string) => string;
    readonly refused: (client: string) => string;
    readonly unexpected: string;
    readonly officeMissing: string;
  };
  readonly retry: string;
  readonly back: string;
  readonly more: string;
  /** The lines of a list after the first ones; `count` is at least 2. */
  readonly others: (count: number) => string;
  readonly about: { readonly title: string; readonly lines: readonly string[] };
  readonly directoryFault: (detail: string) => string;
  readonly directoryUnavailable: string;
  /** The message stands in a mailbox that is not the person's own; its address where it is known. */
  readonly shared: (owner: string | null) => string;
  /** In the menu: the page of that name. */
  readonly report: string;
  readonly verify: string;
  readonly resume: string;
  readonly sender: {
    readonly label: string;
    readonly repliesTo: string;
    readonly none: string;
    /** Stands before the known address that the other one imitates. */
    readonly known: string;
    readonly decoded: (ascii: string) => string;
    /** `character` of a script whose name is already in this language. */
    readonly inScript: (character: string, script: string) => string;
    readonly invisible: (codePoint: string) => string;
  };
  readonly why: {
    readonly title: string;
    readonly none: string;
    readonly notInText: string;
  };
  readonly accounts: {
    readonly title: string;
    readonly notOnRecord: string;
    /** Days stand as they are read: "17 Feb 2026". */
    readonly verified: (since: string | null) => string;
    /** Verified too long ago; short, for a line. */
    readonly expired: (since: string) => string;
    readonly recorded: (since: string | null) => string;
    /** `isVerified`: the person verified it themselves; else it was taken from files. */
    readonly sameAs: (payee: string, since: string | null, source: string | null, isVerified: boolean) => string;
    /** The source of accounts that were imported before the file's name was kept. */
    readonly imported: string;
    /** On record, but for somebody else: in a line, and in a sentence. */
    readonly anotherPayees: string;
    readonly recordedFor: (other: string, payee: string) => string;
    readonly differsFrom: (account: string) => string;
    /** Above the two accounts side by side: where each of them stands. */
    readonly here: string;
    readonly onRecordSince: (since: string | null) => string;
    readonly namedEarlier: (date: string | null) => string;
    readonly namedIn: (part: string) => string;
    /** What is told of an account, each the name of a row. */
    readonly details: Readonly<Record<"account" | "holder" | "bank" | "country" | "kind" | "seenIn", string>>;
    /** More accounts may stand in parts that were not read. */
    readonly mayBeMore: (parts: string) => string;
    readonly amounts: (amounts: string) => string;
    readonly deadlines: (days: string) => string;
  };
  readonly coverage: {
    readonly line: (ran: number, total: number) => string;
    readonly title: string;
    readonly notDone: string;
    readonly done: string;
    readonly notRead: string;
    readonly everythingRead: string;
  };
  readonly directory: { readonly title: string };
  readonly register: {
    readonly title: string;
    readonly onHold: string;
    /** Records that the device has not taken; `count` is at least 1. */
    readonly notEntered: (count: number) => string;
  };
  readonly settings: { readonly title: string };
  readonly policy: {
    readonly title: string;
    readonly faulty: string;
    readonly setAside: string;
    /** The mailbox says something else than this device was told. */
    readonly proposed: string;
  };
  /** Beside the outcome *verified* where no second person agreed. */
  readonly byOnePerson: string;
}
