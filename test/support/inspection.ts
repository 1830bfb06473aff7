import type { Finding, FindingCode } from "../../src/inspect/finding";
import type { Inspection, KnownPayment } from "../../src/inspect/inspection";

/** Builders of what an inspection says, for tests of what is shown of it. */

export function finding(code: FindingCode, overrides: Partial<Finding> = {}): Finding {
  return { code, severity: "info", params: {}, evidence: [], ...overrides };
}

/** Returns an IBAN (the registry's German example) in the body, on no record. */
export function payment(overrides: Partial<KnownPayment> = {}): KnownPayment {
  return {
    kind: "iban",
    value: "DE89370400440532013000",
    country: "DE",
    valid: true,
    parts: ["body"],
    evidence: [],
    holders: [],
    banks: [],
    amounts: [],
    known: false,
    record: null,
    ...overrides,
  };
}

/** Returns an inspection that found nothing, with the given fields replaced. */
export function inspection(overrides: Partial<Inspection> = {}): Inspection {
  return {
    level: "clear",
    row: "nothing",
    column: "unknown",
    scenario: "other",
    languages: ["en"],
    findings: [],
    answered: [],
    payments: [],
    amounts: [],
    deadlines: [],
    coverage: { ran: ["sender.first-contact", "language.urgency"], skipped: [] },
    unread: [],
    ...overrides,
  };
}
