import type { Unread, UnreadReason } from "../message/message";
import type { Deadline } from "./deadlines/deadline";
import type { Finding } from "./finding";
import type { Amount, Payment } from "./payment/payment";
import type { AccountStatus } from "../directory/account";

/** What the person should do now; see DESIGN's level table in `level.ts`. */
export const LEVELS = ["clear", "routine", "verify", "stop"] as const;
export type Level = (typeof LEVELS)[number];

export const SCENARIOS = [
  "account-change",
  "first-payment",
  "closing-funds",
  "payroll-change",
  "executive-request",
  "gift-card",
  "invoice",
  "other",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A payment detail with what the directory says of it. */
export interface KnownPayment extends Payment {
  readonly known: boolean;
  /** How, from where and since when it is on record, and for which payee; null when it is not. */
  readonly record: PaymentRecord | null;
}

export interface PaymentRecord {
  readonly payee: string;
  readonly status: AccountStatus;
  readonly source: string | null;
  readonly since: string | null;
}

/** Which checks ran, and which could not and why. */
export interface Coverage {
  readonly ran: readonly string[];
  readonly skipped: readonly { readonly check: string; readonly reason: UnreadReason }[];
}

/** Everything the inspection of one message says. */
export interface Inspection {
  readonly level: Level;
  /** The cell of the level table, for the pane's headline. */
  readonly row: string;
  readonly column: string;
  readonly scenario: Scenario;
  readonly languages: readonly string[];
  /** Weightiest first. */
  readonly findings: readonly Finding[];
  /** What a person answered to be genuine, which therefore does not count. */
  readonly answered: readonly Finding[];
  readonly payments: readonly KnownPayment[];
  readonly amounts: readonly Amount[];
  /** By when the sender wants something done. */
  readonly deadlines: readonly Deadline[];
  readonly coverage: Coverage;
  readonly unread: readonly Unread[];
}
