import type { PartName } from "../message/message";

/**
 * The codes of all findings, by family. A code once released keeps its meaning.
 * The sentences for them are in `src/locales/`; the compiler misses one that has none.
 */
export const FINDING_CODES = [
  "sender.lookalike-domain",
  "sender.lookalike-address",
  "sender.display-name-address",
  "sender.display-name-person",
  "sender.display-name-organisation",
  "sender.local-part-imitates",
  "sender.organisation-on-free-mail",
  "sender.reply-to-elsewhere",
  "sender.reply-to-lookalike",
  "sender.envelope-elsewhere",
  "sender.authentication-failed",
  "sender.own-domain-spoofed",
  "sender.deceptive-characters",
  "sender.several-addresses",
  "sender.masked-recipients",
  "sender.fraud-infrastructure",
  "sender.mass-mailer",
  "sender.factory-host-name",
  "sender.first-contact",
  "thread.participant-replaced",
  "thread.recipient-replaced",
  "thread.recipient-lookalike",
  "thread.fabricated",
  "thread.executive-handoff",
  "language.account-change",
  "language.new-account",
  "language.payment-instruction",
  "language.payroll-change",
  "language.closing-funds",
  "language.executive-request",
  "language.gift-card",
  "language.cryptocurrency",
  "language.urgency",
  "language.secrecy",
  "language.discourages-calling",
  "language.discourages-checking",
  "language.overrides-warning",
  "language.planted-contact",
  "language.moves-channel",
  "language.proof-request",
  "language.ledger-request",
  "language.customer-contacts",
  "language.overdue-pressure",
  "language.pretext",
  "language.other-holder",
  "language.claimed-approval",
  "language.early-discount",
  "language.opener",
  "language.contradicts-notice",
  "language.hidden-text",
  "payment.account-differs-from-directory",
  "payment.account-differs-from-thread",
  "payment.unknown-account",
  "payment.invalid-checksum",
  "payment.account-differs-between-parts",
  "payment.holder-differs",
  "payment.country-unexpected",
  "payment.irreversible-method",
  "payment.amount-differs-between-parts",
  "payment.invoice-reused",
  "payment.deceptive-characters",
  "attachment.executable-content",
  "attachment.deceptive-name",
  "attachment.password-protected",
  "attachment.code-with-payment",
  "attachment.nested-message",
  "link.text-shows-another-address",
  "link.lookalike-domain",
  "link.deceptive-host",
  "link.punycode",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/**
 * A `danger` about sender or thread makes the level `stop`; a `caution` alone does not; `info` is context.
 * What a message asks for raises the level as an act, whatever its finding's severity: see `act-roles.ts`.
 */
export type Severity = "info" | "caution" | "danger";

/** The words a finding rests on. Offsets are UTF-16 units in the part's extracted text. */
export interface Evidence {
  readonly part: PartName;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What fills the gaps in a finding's sentence; the keys a code uses are named where it is made. */
export type Params = Readonly<Record<string, string>>;

/** A fact about the message that can be shown, never a feeling. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly params: Params;
  readonly evidence: readonly Evidence[];
}
