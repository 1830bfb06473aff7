import * as v from "valibot";
import type { Message } from "../message/message";
import { markOf, type MessageMark } from "./record";
import { sealed, unsealed, type Unsealed } from "./seal";
import type { Verification } from "./verification";

/** A verification that this device keeps, with what leads back to its message. */
export interface KeptVerification extends Unsealed {
  readonly mark: MessageMark;
}

/** Longer subjects are cut by every list. */
const MAX_SUBJECT = 300;

const text = v.pipe(v.string(), v.maxLength(4000));

const keptSchema = v.object({
  mark: v.strictObject({
    messageId: v.nullable(text),
    from: text,
    subject: text,
    date: v.nullable(text),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  sealed: v.string(),
});

/** Returns what names a message that is kept: its digest is what the verification is sealed to. */
export function keptMark(message: Message): MessageMark {
  const mark = markOf(message);
  return {
    ...mark,
    subject: mark.subject.slice(0, MAX_SUBJECT),
    messageId: mark.messageId?.slice(0, MAX_SUBJECT) ?? null,
  };
}

/** The version of the form in which a verification is kept. A form without one is the first, which had the same fields. */
export const KEPT_VERSION = 1;

/**
 * A kept text as it was read. What a newer program wrote is not touched, and what is damaged is not guessed at.
 */
export type KeptRead =
  ({ readonly state: "read" } & KeptVerification) | { readonly state: "newer" } | { readonly state: "damaged" };

/**
 * Returns the text in which the device keeps a verification. It is sealed to what the message says and not to where it
 * lies: a message keeps its verification when it is moved to another folder.
 * @param key 64 hexadecimal digits
 */
export function keptText(verification: Verification, mark: MessageMark, key: string): string {
  return JSON.stringify({ version: KEPT_VERSION, mark, sealed: sealed(verification, mark.sha256, key) });
}

/** Reads a kept text; never throws. */
export function keptFrom(json: string, key: string): KeptRead {
  const value = valueIn(json);
  if (isNewer(value)) return { state: "newer" };
  const result = v.safeParse(keptSchema, value);
  if (!result.success) return { state: "damaged" };
  const { mark, sealed: inner } = result.output;
  const read = unsealed(inner, mark.sha256, key);
  return read ? { state: "read", ...read, mark } : { state: "damaged" };
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isNewer(value: unknown): boolean {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : 0;
  return typeof version === "number" && version > KEPT_VERSION;
}
