import type { KnownPayment, Inspection, Scenario } from "../inspect/inspection";
import type { Amount } from "../inspect/payment/payment";
import { maskedAccount } from "../directory/account";
import type { Finding, FindingCode, Params, Severity } from "../inspect/finding";
import { isAboutAccount, maskedParams } from "../inspect/masked-params";
import type { Message } from "../message/message";
import type { AnswerKind, Given } from "./answer";
import { hashOf } from "./canonical";
import { fingerprintOf } from "./fingerprint";
import type { Policy } from "./policy";
import type { ChecklistId, Role } from "./scenarios";
import {
  checklistIn,
  isByOnePerson,
  outcomeOf,
  type AskedAccount,
  type Outcome,
  type Verification,
} from "./verification";
import { monthsLater } from "./months-later";

/** A record holds no more of a message than its evidence; longer quotes are cut. */
const MAX_QUOTE = 200;

/** The weightiest come first; more are nobody's reading. */
const MAX_FINDINGS = 30;

/** Which message was verified. */
export interface MessageMark {
  readonly messageId: string | null;
  readonly from: string;
  readonly subject: string;
  readonly date: string | null;
  /** SHA-256 of what was read of it: see `messageDigest`. */
  readonly sha256: string;
}

export interface RecordedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** With accounts masked. */
  readonly params: Params;
  /** Empty for a finding about an account: its words are the account in full. */
  readonly quotes: readonly string[];
}

export interface RecordedAnswer {
  readonly step: string;
  readonly given: Given;
  readonly kind: AnswerKind;
  readonly at: string;
}

/** The account that was verified: masked, with its keyed fingerprint. */
export interface RecordedAccount {
  readonly kind: string;
  readonly masked: string;
  readonly fingerprint: string;
}

/** What was asked, over which numbers, who answered what, and what came of it. Immutable. */
export interface VerificationRecord {
  readonly version: 1;
  /** The mailbox's owner. */
  readonly by: string;
  /** ISO 8601: when it was concluded. */
  readonly at: string;
  readonly startedAt: string;
  readonly outcome: Outcome;
  readonly byOnePerson: boolean;
  readonly proposed: Scenario;
  readonly scenario: Scenario;
  /** Why it is another one than the proposed, in the person's words; earlier records have none. */
  readonly reason?: string;
  readonly role: Role;
  readonly checklist: ChecklistId;
  readonly payee: string;
  readonly amount: Amount | null;
  readonly account: RecordedAccount | null;
  /** The accounts paid before or named earlier in the thread, masked; not in records of earlier versions. */
  readonly known?: readonly AskedAccount[];
  readonly message: MessageMark;
  readonly findings: readonly RecordedFinding[];
  readonly answers: readonly RecordedAnswer[];
  /** ISO 8601: from when on the account has to be verified again; null where nothing was verified. */
  readonly expires: string | null;
  /** The hash of the earlier entry that this one corrects; null for a first one. */
  readonly corrects: string | null;
  /** Why it was corrected; empty for a first one. */
  readonly remark: string;
}

export interface Concluded {
  readonly verification: Verification;
  readonly message: Message;
  readonly inspection: Pick<Inspection, "findings" | "payments">;
  readonly by: string;
  /** 64 hexadecimal digits; see `fingerprintOf`. */
  readonly key: string;
  readonly validMonths: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Returns the record of a verification that was concluded. */
export function recordOfConclusion(
  verification: Verification,
  {
    message,
    inspection,
    policy: { validMonths },
    owner: { address, key },
  }: Pick<Concluded, "message" | "inspection"> & {
    readonly policy: Pick<Policy, "validMonths">;
    readonly owner: { readonly address: string; readonly key: string };
  },
): VerificationRecord {
  const at = verification.conclusion?.at ?? verification.startedAt;
  return recordOf({ verification, message, inspection, by: address, key, validMonths, at });
}

/** Returns the record of a verification as it stands. */
export function recordOf({
  verification,
  message,
  inspection,
  by,
  key,
  validMonths,
  at,
}: Concluded): VerificationRecord {
  const outcome = outcomeOf(verification);
  const checklist = checklistIn(verification);
  return {
    version: 1,
    by,
    at,
    startedAt: verification.startedAt,
    outcome,
    byOnePerson: isByOnePerson(verification),
    proposed: verification.proposed,
    scenario: verification.scenario,
    ...(verification.reason === "" ? {} : { reason: verification.reason }),
    role: verification.role,
    checklist,
    payee: verification.subject.payee,
    amount: verification.subject.amount,
    account: accountOf(verification, inspection.payments, key),
    known: verification.subject.known,
    message: markOf(message),
    findings: inspection.findings.slice(0, MAX_FINDINGS).map(recordedFinding),
    answers: verification.answers
      .filter((answer) => answer.checklist === checklist)
      .map(({ step, given, kind, at: answeredAt }) => ({ step, given, kind, at: answeredAt })),
    expires: outcome === "verified" || outcome === "recorded" ? monthsLater(at, validMonths) : null,
    corrects: null,
    remark: "",
  };
}

function recordedFinding({ code, severity, params, evidence }: Finding): RecordedFinding {
  const quotes = isAboutAccount(code) ? [] : evidence.map(({ quote }) => quote.slice(0, MAX_QUOTE));
  return { code, severity, params: cutParams(maskedParams(code, params)), quotes };
}

function cutParams(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.slice(0, MAX_QUOTE)]));
}

/** Returns the record that takes the place of an earlier one, of which it says why it was wrong. */
export function correctionOf(
  record: VerificationRecord,
  change: Readonly<{ hash: string; outcome: Outcome; remark: string; by: string; at: string }>,
): VerificationRecord {
  const { hash, outcome, remark, by, at } = change;
  const expires = outcome === record.outcome ? record.expires : null;
  return { ...record, outcome, expires, by, at, corrects: hash, remark };
}

/**
 * Returns the outcomes to which a record may be corrected: its own, for a remark, and those that release nothing. What
 * releases a payment is earned by a verification, never by a correction.
 */
export function correctableTo({ outcome }: VerificationRecord): readonly Outcome[] {
  return [outcome, ...(["hold", "fraud"] as const).filter((one) => one !== outcome)];
}

/** Returns the payment of a message that a verification is about, or null where the message names none. */
export function paymentPaid({ subject, paid }: Verification, payments: readonly KnownPayment[]): KnownPayment | null {
  const account = subject.asked[paid];
  if (!account) return null;
  return (
    payments.find(({ kind, value }) => kind === account.kind && maskedAccount(kind, value) === account.masked) ?? null
  );
}

function accountOf(verification: Verification, payments: readonly KnownPayment[], key: string): RecordedAccount | null {
  const payment = paymentPaid(verification, payments);
  if (!payment) return null;
  const { kind, value } = payment;
  return { kind, masked: maskedAccount(kind, value), fingerprint: fingerprintOf(kind, value, key) };
}

/** Returns what names a message in a record. */
export function markOf(message: Message): MessageMark {
  const { messageId, from, subject, date } = message;
  return { messageId, from: from?.address ?? "", subject, date, sha256: messageDigest(message) };
}

/**
 * Returns the SHA-256 of what was read of a message: sender, recipients, subject, date, text, and each attachment's name,
 * size and text. Mail programs do not hand over the bytes that were sent, so that it can be made again from the message
 * in the mailbox and not from an exported file.
 */
export function messageDigest({ messageId, from, to, cc, subject, date, body, attachments }: Message): string {
  const files = attachments.map(({ name, size, text }) => ({ name, size, text }));
  return hashOf({ messageId, from, to, cc, subject, date, text: body.text, files });
}
