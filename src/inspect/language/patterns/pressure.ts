import type { Even, Pattern } from "../lexicon";
import { MONEY, PAYMENT_TALK } from "./money-terms";

/** A warning that may come is told of under a condition, and asked after. */
const OVERRIDDEN: readonly Even[] = ["conditional", "asked", "yours"];

/** What hastens the reader, keeps them from asking anybody, or explains why things are not as usual. */
export const PRESSURE: readonly Pattern[] = [
  { says: "language.discourages-calling", slots: "noCallSaid", even: ["negated"] },
  { says: "language.discourages-calling", slots: "unable call|phone", within: 7, even: ["negated"] },
  { says: "language.discourages-calling", slots: "needless call", within: 5, even: ["negated"] },
  { says: "language.discourages-calling", slots: "busy mailOnly|unable", within: 20, even: ["negated"] },
  { says: "language.discourages-calling", slots: "phone blocked|retired mailOnly", within: 20, even: ["negated"] },
  { says: "language.discourages-checking", slots: "noCheckSaid", even: ["negated"] },
  { says: "language.discourages-checking", slots: "needless verify", within: 6, even: ["negated"] },
  // The payer's own bank or system is to be passed over: "if your system raises a prompt, just accept it".
  { says: "language.overrides-warning", slots: "nameCheck override|meantSo", within: 24, even: OVERRIDDEN },
  { says: "language.overrides-warning", slots: "override|meantSo", beside: "nameCheck", even: OVERRIDDEN },
  {
    says: "language.overrides-warning",
    slots: "prompt override",
    within: 14,
    beside: "payerSystem",
    without: "signIn|password",
    anywhere: `${PAYMENT_TALK}|place|stillOpen`,
    even: OVERRIDDEN,
  },
  {
    says: "language.overrides-warning",
    slots: "payerSystem prompt",
    within: 10,
    beside: "override|meantSo",
    without: "signIn|password",
    anywhere: `${PAYMENT_TALK}|place|stillOpen`,
    even: OVERRIDDEN,
  },
  { says: "language.claimed-approval", slots: "approvalSaid", anywhere: PAYMENT_TALK },
  { says: "language.claimed-approval", slots: "executive approved", within: 9, anywhere: PAYMENT_TALK },
  { says: "language.pretext", slots: "pretextSaid" },
  {
    says: "language.pretext",
    slots: "account|bankDetails blocked",
    within: 14,
    beside: "we|old|pay|payment|use|new|other",
    even: ["negated"],
  },
  { says: "language.pretext", slots: "reason bank|account|bankDetails retired|changed|new|moved|other", within: 20 },
  { says: "language.proof-request", slots: "proofSaid", even: ["asked", "conditional"] },
  {
    says: "language.proof-request",
    slots: "send|request|need|waitFor proof",
    within: 10,
    even: ["asked", "conditional"],
  },
  { says: "language.overdue-pressure", slots: "overdueSaid", even: ["conditional", "negated"] },
  { says: "language.overdue-pressure", slots: `overdue ${MONEY}|account`, within: 14, even: ["yours", "negated"] },
  {
    says: "language.overdue-pressure",
    slots: "penalty payment|paid|pay|owed|funds|settleIn",
    within: 22,
    even: ["conditional", "negated", "yours"],
  },
  { says: "language.early-discount", slots: "discountSaid", even: ["conditional"] },
  {
    says: "language.early-discount",
    slots: "discount early pay|paid|payment|transfer",
    within: 24,
    even: ["conditional", "asked"],
  },
  { says: "language.secrecy", slots: "secretSaid", even: ["negated"] },
  { says: "language.urgency", slots: "urgentSaid", beside: `${MONEY}|pay|paid` },
  {
    says: "language.urgency",
    slots: `urgent|deadline ${MONEY}|pay|paid|handle`,
    within: 16,
    beside: `${MONEY}|closingFunds`,
    even: ["asked"],
  },
  { says: "language.urgency", slots: "urgentSaid", beside: "mobile|channel" },
  { says: "language.urgency", slots: "urgent|deadline paySaid", within: 16, even: ["asked"] },
  { says: "language.urgency", slots: "urgent|deadline bankDetails|account use|send|goTo", within: 16, even: ["asked"] },
];
