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
  head: v.strictObject({ sequence: v.pipe(v.number(), v.integer()), hash: v.pipe(v.string(), v.length(64)) }),
}) satisfies v.GenericSchema<unknown, ApprovalRequest>;

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
