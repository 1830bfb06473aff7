import * as v from "valibot";
import { canonicalJson, hashOf } from "../canonical";
import type { VerificationRecord } from "../record";
import { recordSchema } from "../record-schema";
import type { Head } from "../register";
import { armoured, unarmoured } from "./armour";

/** What a colleague is asked to look at: the record as it stands, and the chain's head for later comparison. */
export interface ApprovalRequest {
  readonly version: 1;
  /** At random, so that no two requests are alike. */
  readonly id: string;
  /** Lower case. */
  readonly requester: string;
  readonly approver: string;
  /** ISO 8601. */
  readonly at: string;
  readonly record: VerificationRecord;
  /** What the approver agrees to: see `stateFingerprint`. */
  readonly state: string;
  readonly head: Head;
}

const address = v.pipe(v.string(), v.maxLength(320));

const requestSchema = v.strictObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  requester: address,
  approver: address,
  at: v.pipe(v.string(), v.isoTimestamp()),
  record: recordSchema,
  state: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  head: v.strictObject({ sequence: v.pipe(v.number(), v.integer()), hash: v.pipe(v.string(), v.length(64)) }),
}) satisfies v.GenericSchema<unknown, ApprovalRequest>;

/** A draft's body may have 32 KB: the weightiest findings come first, and an approver reads no more of them. */
const MAX_FINDINGS = 8;
const MAX_QUOTE = 100;

/** Returns a record as short as an approver needs it. */
export function condensed(record: VerificationRecord): VerificationRecord {
  const findings = record.findings
    .slice(0, MAX_FINDINGS)
    .map((finding) => ({ ...finding, quotes: finding.quotes.slice(0, 1).map((quote) => quote.slice(0, MAX_QUOTE)) }));
  return { ...record, findings };
}

/** Returns the request's fingerprint, which a decision has to repeat: SHA-256 of its canonical JSON. */
export function requestFingerprint(request: ApprovalRequest): string {
  return hashOf(request);
}

/** Returns the block that carries a request in a mail. */
export function requestBlock(request: ApprovalRequest): string {
  return armoured("REQUEST", canonicalJson(request));
}

/**
 * Reads the request out of a mail's text; null when it carries none that is whole.
 * What it says is the sender's word: the pane shows it beside who really sent the mail.
 */
export function requestIn(text: string): ApprovalRequest | null {
  return parsed(unarmoured("REQUEST", text), requestSchema);
}

/** Reads a request that was kept as JSON; null when it is none. */
export function requestFrom(json: string): ApprovalRequest | null {
  return parsed(json, requestSchema);
}

/** Returns a JSON text read by a schema, or null. */
export function parsed<T>(json: string | null, schema: v.GenericSchema<unknown, T>): T | null {
  if (json === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
