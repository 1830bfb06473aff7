import { EMPTY_DIRECTORY, type Directory, type Payee } from "../../../src/directory/directory";
import { lookupOf } from "../../../src/directory/lookup";
import type { Account } from "../../../src/directory/account";
import type { Facts } from "../../../src/inspect/check";
import { conversationOf } from "../../../src/inspect/conversation";
import { seenLinks } from "../../../src/inspect/link/seen-link";
import { ownParts } from "../../../src/inspect/own-parts";
import { findPayments } from "../../../src/inspect/payment/find-payments";
import type { Message } from "../../../src/message/message";
import { textParts } from "../../../src/message/parts";

/** Two right IBANs and a third, for accounts on record, in the thread and in the message. */
export const RECORDED = "DE89370400440532013000";
export const EARLIER = "FR1420041010050500013M02606";
export const NEW = "GB29NWBK60161331926819";

export function account(overrides: Partial<Account> = {}): Account {
  return { kind: "iban", value: RECORDED, status: "recorded", source: null, since: "2026-02-17", ...overrides };
}

/** Returns what the payment checks look at; the names of the other side are unlike nothing. */
export function factsOf(
  message: Message,
  {
    payee = null,
    directory = EMPTY_DIRECTORY,
    me = null,
  }: { payee?: Payee | null; directory?: Directory; me?: string | null } = {},
): Facts {
  const parts = textParts(message);
  const lookup = lookupOf(payee ? { ...directory, payees: [payee, ...directory.payees] } : directory, me);
  return {
    message,
    parts,
    ownParts: ownParts(message, lookup),
    known: {
      lookup,
      lookalikes: { ofDomain: () => null, ofAddress: () => null },
    },
    conversation: conversationOf(message),
    payee,
    acts: [],
    payments: findPayments(parts),
    deadlines: [],
    links: seenLinks(parts),
    now: "2026-11-20T12:00:00Z",
  };
}
