import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { canonicalJson } from "./canonical";
import { fieldsOf } from "./fields";
import { verificationSchema } from "./record-schema";
import { begun, type Started, type Verification } from "./verification";

/**
 * A verification as it is kept, with a message-authentication code (RFC 2104) under the device's key: whoever can write
 * to the mailbox's properties or to the browser's storage must not be able to write "verified" there.
 */

/** A verification that was kept, and whether this device kept it. */
export interface Unsealed {
  readonly verification: Verification;
  readonly isOurs: boolean;
}

/**
 * Returns the text in which a verification is kept.
 * @param itemId what it belongs to, so that it cannot be moved to another message
 * @param key 64 hexadecimal digits
 */
export function sealed(verification: Verification, itemId: string, key: string): string {
  const json = canonicalJson(verification);
  return JSON.stringify([codeOf(json, itemId, key), json]);
}

/** Reads a kept text; null when it is none. What another device or another hand kept is said so. */
export function unsealed(text: string, itemId: string, key: string): Unsealed | null {
  try {
    const [code, json] = v.parse(v.tuple([v.string(), v.string()]), JSON.parse(text));
    const verification = v.parse(verificationSchema, JSON.parse(json));
    return { verification, isOurs: code === codeOf(json, itemId, key) };
  } catch {
    return null;
  }
}

function codeOf(json: string, itemId: string, key: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(`${itemId}\n${json}`)));
}

/**
 * Returns a kept verification as it may be gone on with. Where this device kept it, all of it, under today's rule for a
 * second person; where not, a new one in which everything that was told stands as a draft, to be looked at and answered
 * again.
 * @param fresh what a verification of the same message would begin with now
 */
export function resumed({ verification, isOurs }: Unsealed, fresh: Started): Verification {
  const { scenario, reason, role, drafts, answers } = verification;
  if (isOurs) return underRule(verification, fresh);
  const told = answers.map(({ checklist, step, given }) => ({ checklist, step, fields: fieldsOf(given) }));
  const start = begun(fresh);
  return {
    ...start,
    role,
    reason,
    scenario: start.offered.includes(scenario) ? scenario : start.scenario,
    drafts: [...drafts, ...told],
  };
}

/** A list that is not offered any more, because more is known of the message, releases nothing. */
function underRule(verification: Verification, { secondPerson, offered, proposed }: Started): Verification {
  const now = { ...verification, secondPerson, offered };
  if (offered.includes(verification.scenario)) return now;
  return { ...now, scenario: offered.includes(proposed) ? proposed : "other", conclusion: null };
}

/** As Outlook documents for one item's custom properties, with room for the name. */
export const MAX_ITEM_STATE = 2400;

/** What is left out, the least first, until the rest fits. */
const SHORTENINGS: readonly ((verification: Verification) => Verification)[] = [
  (verification) => ({ ...verification, drafts: [] }),
  (verification) => ({ ...verification, answers: verification.answers.map(withoutNote) }),
  (verification) => ({ ...verification, subject: { ...verification.subject, asked: [], known: [] } }),
  (verification) => ({ ...verification, answers: [] }),
];

/**
 * Returns a kept text for a message's own properties: whole, or shortened until it has at most `MAX_ITEM_STATE`
 * characters. The whole one is on the device.
 */
export function sealedWithin(verification: Verification, itemId: string, key: string): string {
  let shortened = verification;
  let text = sealed(shortened, itemId, key);
  for (const shorten of SHORTENINGS) {
    if (text.length <= MAX_ITEM_STATE) break;
    shortened = shorten(shortened);
    text = sealed(shortened, itemId, key);
  }
  return text;
}

function withoutNote(answer: Verification["answers"][number]): Verification["answers"][number] {
  const { given } = answer;
  return given.form === "noted" && given.note.length > 40
    ? { ...answer, given: { ...given, note: `${given.note.slice(0, 39)}…` } }
    : answer;
}
