import { EMPTY_DIRECTORY, type Directory } from "../../src/directory/directory";
import type { Facts } from "../../src/inspect/check";
import { conversationOf } from "../../src/inspect/conversation";
import { counterpartyOf } from "../../src/inspect/counterparty";
import { knownFrom } from "../../src/inspect/known";
import { ownParts } from "../../src/inspect/own-parts";
import { seenLinks } from "../../src/inspect/link/seen-link";
import type { Act, ActCode } from "../../src/inspect/language/act";
import type { Payment } from "../../src/inspect/payment/payment";
import type { Header, Message } from "../../src/message/message";
import { textParts } from "../../src/message/parts";

/** Builders for tests of checks: the facts of a message without reading its words. */

/** Returns an act as the language grammar would report it. */
export function act(code: ActCode, quote = "…"): Act {
  return { code, language: "en", evidence: { part: "body", start: 0, end: quote.length, quote } };
}

/** Returns a payment detail seen in the body. */
export function payment(overrides: Partial<Payment> = {}): Payment {
  const value = overrides.value ?? "DE00000000000000000000";
  return {
    kind: "iban",
    value,
    country: "DE",
    valid: true,
    parts: ["body"],
    evidence: [{ part: "body", start: 0, end: value.length, quote: value }],
    holders: [],
    banks: [],
    amounts: [],
    ...overrides,
  };
}

/** What a test of a check says of its message. */
interface Told {
  readonly directory?: Partial<Directory>;
  readonly me?: string | null;
  readonly acts?: readonly ActCode[];
  readonly payments?: readonly Payment[];
}

/** Returns the facts of a message, with the directory, acts and payments that the test is about. */
export function factsOf(message: Message, { directory, me = null, acts = [], payments = [] }: Told = {}): Facts {
  const known = knownFrom({ ...EMPTY_DIRECTORY, ownDomains: ["buyer.example"], ...directory }, me);
  const conversation = conversationOf(message, known.lookup.directory.sameCompany);
  const parts = textParts(message);
  const own = ownParts(message, known.lookup);
  return {
    message,
    parts,
    ownParts: own,
    known,
    conversation,
    payee: counterpartyOf(message, known, conversation),
    acts: acts.map((code) => act(code)),
    payments,
    deadlines: [],
    links: seenLinks(parts.filter(({ part }) => own.has(part))),
    now: "2026-11-20T12:00:00.000Z",
  };
}

/** Returns header fields from `Name: value` lines, in their order. */
export function headers(...lines: readonly string[]): readonly Header[] {
  return lines.map((line) => {
    const colon = line.indexOf(":");
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}
