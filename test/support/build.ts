import type { Account } from "../../src/directory/account";
import { EMPTY_DIRECTORY, type Directory, type Payee } from "../../src/directory/directory";
import type { Attachment, Body, Mailbox, Message, QuotedMessage } from "../../src/message/message";

/** Builders for tests: a whole value from the few fields a test is about. */

/** Returns a mailbox from `Name <address>` or a bare address. */
export function mailbox(written: string): Mailbox {
  const open = written.lastIndexOf("<");
  if (open < 0) return { name: "", address: written };
  return { name: written.slice(0, open).trim(), address: written.slice(open + 1, -1) };
}

export function body(text: string, overrides: Partial<Body> = {}): Body {
  return { text, html: null, links: [], hidden: [], ...overrides };
}

export function quotedMessage(overrides: Partial<QuotedMessage> = {}): QuotedMessage {
  return {
    from: null,
    to: [],
    cc: [],
    date: null,
    subject: null,
    text: "",
    bodyStart: 0,
    links: [],
    hidden: [],
    ...overrides,
  };
}

export function attachment(overrides: Partial<Attachment> = {}): Attachment {
  return {
    name: "invoice.pdf",
    type: "application/pdf",
    content: null,
    size: 1000,
    inline: false,
    text: null,
    links: [],
    codes: [],
    files: [],
    message: null,
    ...overrides,
  };
}

/** Returns a message from Ann Payee to Bob Buyer that says nothing, with the given fields replaced. */
export function message(overrides: Partial<Message> = {}): Message {
  const from = overrides.from === undefined ? mailbox("Ann Payee <ann@payee.example>") : overrides.from;
  return {
    messageId: "1@payee.example",
    sender: null,
    replyTo: [],
    to: [mailbox("Bob Buyer <bob@buyer.example>")],
    cc: [],
    subject: "Hello",
    date: "2026-11-18T09:00:00.000Z",
    headers: from ? [{ name: "From", value: `${from.name} <${from.address}>` }] : [],
    body: body("Hello Bob"),
    quoted: [],
    attachments: [],
    unread: [],
    ...overrides,
    from,
  };
}

export function payee(overrides: Partial<Payee> = {}): Payee {
  return {
    name: "Payee",
    domains: ["payee.example"],
    addresses: ["ann@payee.example"],
    phones: [],
    accounts: [],
    codeWordAgreed: false,
    ...overrides,
  };
}

/** Returns an account on record. */
export function account(overrides: Partial<Account> = {}): Account {
  return {
    kind: "iban",
    value: "DE89370400440532013000",
    status: "recorded",
    source: "invoice 7",
    since: "2026-01-05",
    ...overrides,
  };
}

export function directory(overrides: Partial<Directory> = {}): Directory {
  return { ...EMPTY_DIRECTORY, ownDomains: ["buyer.example"], ...overrides };
}
