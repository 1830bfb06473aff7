import type { Finding, FindingCode, Severity } from "./finding";

const BY_SEVERITY: readonly Severity[] = ["danger", "caution", "info"];

/** Among findings of one severity: what a person should read first. Codes not named come after, as found. */
const BY_WEIGHT: readonly FindingCode[] = [
  "thread.participant-replaced",
  "sender.lookalike-domain",
  "sender.lookalike-address",
  "sender.own-domain-spoofed",
  "sender.display-name-person",
  "sender.display-name-address",
  "sender.reply-to-lookalike",
  "thread.recipient-replaced",
  "thread.recipient-lookalike",
  "payment.account-differs-from-directory",
  "payment.account-differs-from-thread",
  "payment.account-differs-between-parts",
  "payment.invoice-reused",
  "payment.deceptive-characters",
  "language.contradicts-notice",
  "attachment.deceptive-name",
  "attachment.executable-content",
  "link.text-shows-another-address",
  "link.lookalike-domain",
  "thread.executive-handoff",
  "thread.fabricated",
  "sender.fraud-infrastructure",
  "sender.organisation-on-free-mail",
  "sender.display-name-organisation",
  "sender.local-part-imitates",
  "sender.deceptive-characters",
  "sender.several-addresses",
  "sender.authentication-failed",
  "sender.mass-mailer",
  "sender.reply-to-elsewhere",
  "language.account-change",
  "language.new-account",
  "language.payroll-change",
  "language.closing-funds",
  "language.gift-card",
  "language.cryptocurrency",
  "language.executive-request",
  "language.customer-contacts",
  "language.ledger-request",
  "language.planted-contact",
  "language.discourages-calling",
  "language.overrides-warning",
  "language.discourages-checking",
  "language.other-holder",
  "language.pretext",
  "language.secrecy",
  "payment.irreversible-method",
  "payment.holder-differs",
  "payment.country-unexpected",
  "payment.amount-differs-between-parts",
  "attachment.code-with-payment",
  "attachment.password-protected",
  "link.deceptive-host",
  "link.punycode",
  "payment.unknown-account",
  "payment.invalid-checksum",
];

const WEIGHT: ReadonlyMap<FindingCode, number> = new Map(BY_WEIGHT.map((code, at) => [code, at]));

function weightOf({ code }: Finding): number {
  return WEIGHT.get(code) ?? BY_WEIGHT.length;
}

/** Returns the findings, weightiest first; findings of the same code keep their order. */
export function weightiestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity) || weightOf(a) - weightOf(b),
  );
}
