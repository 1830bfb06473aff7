import * as v from "valibot";
import { canonicalJson, hashOf } from "../canonical";
import { armoured, unarmoured } from "./armour";
import { parsed } from "./request";

/** What a colleague answered. */
export interface Decision {
  readonly version: 1;
  /** The request's fingerprint: whatever changed in the record makes the decision void. */
  readonly request: string;
  readonly agreed: boolean;
  /** Lower case. */
  readonly approver: string;
  /** ISO 8601. */
  readonly at: string;
  /** At random, so that the spoken code cannot be known before the decision. */
  readonly nonce: string;
  readonly note: string;
}

const decisionSchema = v.strictObject({
  version: v.literal(1),
  request: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  agreed: v.boolean(),
  approver: v.pipe(v.string(), v.maxLength(320)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  note: v.pipe(v.string(), v.maxLength(4000)),
}) satisfies v.GenericSchema<unknown, Decision>;

/** Returns the block that carries a decision in a mail. */
export function decisionBlock(decision: Decision): string {
  return armoured("DECISION", canonicalJson(decision));
}

/** Reads the decision out of a mail's text; null when it carries none that is whole. */
export function decisionIn(text: string): Decision | null {
  return parsed(unarmoured("DECISION", text), decisionSchema);
}

/** Returns what tells one decision from any other, also from one that repeats its nonce: SHA-256 of its canonical JSON. */
export function decisionFingerprint(decision: Decision): string {
  return hashOf(decision);
}

/** Reads a decision that was kept as JSON; null when it is none. */
export function decisionFrom(json: string): Decision | null {
  return parsed(json, decisionSchema);
}

const CODE_DIGITS = 6;

/**
 * Returns the code that the approver says and the requester types: six digits of the decision's SHA-256.
 * The requester's pane never shows it: whoever forged a decision would have to be the one who says it on the phone.
 */
export function spokenCode(decision: Decision): string {
  const number = Number.parseInt(decisionFingerprint(decision).slice(0, 12), 16);
  return `${number % 10 ** CODE_DIGITS}`.padStart(CODE_DIGITS, "0");
}
