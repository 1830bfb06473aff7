import type { Pattern } from "../lexicon";
import { DETAILS, SECRECY, PAYMENT_TALK } from "./money-terms";

/** What is written in the name of a superior, or opens the talk before money is named. */
export const EXECUTIVE_REQUEST: readonly Pattern[] = [
  // A superior's order: a payment without an invoice, or a task for which more follows.
  {
    says: "language.executive-request",
    slots: "request|need handle|send|pay|paid transfer",
    within: 14,
    unless: "invoice",
    even: ["asked"],
  },
  { says: "language.executive-request", slots: "secret payment|transfer|funds", within: 16, unless: "invoice" },
  { says: "language.executive-request", slots: "orderSaid", unless: "invoice", even: ["asked"] },
  {
    says: "language.executive-request",
    slots: "taskSaid",
    anywhere: "mobile|transfer|payment|channel|secretSaid",
    even: ["asked"],
  },
  {
    says: "language.executive-request",
    slots: "task urgent|deadline|need me",
    within: 14,
    anywhere: "mobile|transfer|payment|funds|channel|secretSaid",
    even: ["asked"],
  },
  { says: "language.executive-request", slots: "task urgent", within: 14, beside: "mobile", even: ["asked"] },
  {
    says: "language.executive-request",
    slots: "urgent transfer need|request|handle",
    within: 14,
    unless: "invoice",
    even: ["asked"],
  },
  {
    says: "language.executive-request",
    slots: "secretSaid",
    beside: "transfer|payment|funds",
    unless: "invoice",
    even: ["negated"],
  },
  { says: "language.executive-request", slots: "transfer money urgent|deadline", within: 14, unless: "invoice" },
  {
    says: "language.executive-request",
    slots: "mustBe|need money|transfer leave",
    within: 14,
    beside: `urgent|deadline|${SECRECY}`,
    without: "goods",
    unless: "invoice",
  },
  {
    says: "language.executive-request",
    slots: "mustBe|need amount leave",
    within: 10,
    beside: SECRECY,
    without: "goods",
    unless: "invoice",
  },

  // The papers come later, the money goes now.
  {
    says: "language.executive-request",
    slots: "noCheckSaid",
    anywhere: "paySaid|orderSaid|transfer",
    unless: "invoice",
    even: ["negated"],
  },

  // What the reader's own superior is said to have approved.
  {
    says: "language.executive-request",
    slots: "your executive",
    within: 3,
    ordered: true,
    beside: "approvalSaid|approved",
    anywhere: "paySaid|money",
    even: ["yours"],
  },
  {
    says: "language.executive-request",
    slots: "paySaid|money deadline|urgent",
    within: 16,
    beside: "approvalSaid",
    unless: "invoice",
    even: ["asked"],
  },
  { says: "language.executive-request", slots: "task", beside: SECRECY, anywhere: "mobile|channel", even: ["asked"] },

  // Who encloses a list of open items does not ask for one.
  { says: "language.ledger-request", slots: "ledgerSaid", without: "attached", even: ["asked", "yours"] },
  {
    says: "language.ledger-request",
    slots: "request|send|need ledger",
    within: 12,
    without: "attached",
    even: ["asked", "yours"],
  },
  { says: "language.ledger-request", slots: "request openItems", within: 12, even: ["asked", "yours"] },
  {
    says: "language.ledger-request",
    slots: "request|send|need balances",
    within: 16,
    without: "attached",
    even: ["asked", "yours"],
  },

  // Who at the customers pays, beside what they owe: all that it takes to write to them in the reader's name.
  {
    says: "language.customer-contacts",
    slots: "payerContacts",
    beside: "ledger|ledgerSaid|balances|openItems",
    without: "attached",
    even: ["asked", "yours"],
  },
  { says: "language.moves-channel", slots: "channelSaid", even: ["asked", "yours"] },
  { says: "language.moves-channel", slots: "request|send|verify|need mobile", within: 9, even: ["asked", "yours"] },
  { says: "language.moves-channel", slots: "write|send|request channel", within: 6, even: ["asked"] },
  { says: "language.opener", slots: "openerSaid", even: ["asked", "conditional"] },
  { says: "language.opener", slots: "taskSaid", even: ["asked", "conditional"] },
  { says: "language.planted-contact", slots: "contactSaid", even: ["asked"] },
  { says: "language.planted-contact", slots: "phone|contact new|changed", within: 4, anywhere: PAYMENT_TALK },
  {
    says: "language.planted-contact",
    slots: "verify call phone|thisOne|below",
    within: 16,
    anywhere: `${DETAILS}|changeSaid|changeNamed`,
  },
];
