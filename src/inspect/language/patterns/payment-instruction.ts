import type { Pattern } from "../lexicon";
import { MONEY, DETAILS, PAYMENT_TALK } from "./money-terms";

/** What asks for money, by whatever way it is to come. */
export const PAYMENT_INSTRUCTION: readonly Pattern[] = [
  // A plain request to pay.
  { says: "language.payment-instruction", slots: "paySaid", even: ["asked"] },
  {
    says: "language.payment-instruction",
    slots: "request pay",
    within: 8,
    ordered: true,
    beside: `${MONEY}|${DETAILS}|below|attached`,
    even: ["asked"],
  },

  // Everybody has to pay something; who needs this one paid names it, or the hour.
  {
    says: "language.payment-instruction",
    slots: "need pay",
    within: 8,
    ordered: true,
    beside: "below|attached|thisOne|deadline|urgent|accountNumber",
    even: ["asked"],
  },
  {
    says: "language.payment-instruction",
    slots: "request handle payment|transfer|invoice|funds|owed",
    within: 16,
    ordered: true,
    even: ["asked"],
  },

  // Who asks for an invoice to be sent asks for no payment.
  {
    says: "language.payment-instruction",
    slots: "request send payment|transfer|funds|owed",
    within: 10,
    ordered: true,
    even: ["asked"],
  },
  {
    says: "language.payment-instruction",
    slots: `^pay ${MONEY}|${DETAILS}`,
    within: 10,
    ordered: true,
    notAfter: "ability",
  },
  {
    says: "language.payment-instruction",
    slots: "request handle|send|pay money",
    within: 10,
    ordered: true,
    even: ["asked"],
  },
  { says: "language.payment-instruction", slots: "money closingAccount|account|transfer deadline", within: 16 },
  { says: "language.payment-instruction", slots: "mustBe payment|transfer|invoice|funds|owed paid|goTo", within: 16 },
  {
    says: "language.payment-instruction",
    slots: "mustBe|need money|transfer leave",
    within: 14,
    without: "goods",
    anywhere: "invoice",
  },
  {
    says: "language.payment-instruction",
    slots: "request paid payment|transfer|invoice|funds|owed",
    within: 16,
    ordered: true,
    even: ["asked"],
  },
  {
    says: "language.payment-instruction",
    slots: `use|pay|goTo|send below|thisOne ${DETAILS}`,
    within: 10,
    beside: `${MONEY}|pay|paid|goTo`,
    even: ["asked"],
  },

  // An account given by its number, and what tells the reader to use it.
  {
    says: "language.payment-instruction",
    slots: "accountNumber instead|henceforth|request|mustBe|use|goTo|deadline",
    within: 14,
    without: "verify",
  },
  {
    says: "language.payment-instruction",
    slots: "accountNumber payment|transfer|owed|invoice|funds",
    within: 14,
    without: "verify|paid|your",
  },
  {
    says: "language.payment-instruction",
    slots: "henceforth|instead request|use|pay|goTo",
    within: 14,
    beside: `${PAYMENT_TALK}|accountNumber|bank`,
    anywhere: "accountNumber",
  },
  {
    says: "language.payment-instruction",
    slots: "request|use newAccount|account|thisOne|below",
    within: 8,
    ordered: true,
    beside: "accountNumber",
  },
  { says: "language.payment-instruction", slots: "redirectSaid", anywhere: "accountNumber", even: ["asked"] },
  {
    says: "language.payment-instruction",
    slots: "payment|transfer|owed money",
    within: 10,
    without: "verify|paid|your",
    beside: "accountNumber",
  },

  // Only payment for an invoice is sent to an account.
  {
    says: "language.payment-instruction",
    slots: "request send invoice",
    within: 8,
    ordered: true,
    beside: "accountNumber",
    even: ["asked"],
  },
  {
    says: "language.payment-instruction",
    slots: "request|need goTo account|bankDetails|newAccount",
    within: 16,
    even: ["asked"],
  },
  {
    says: "language.payment-instruction",
    slots: "payment|owed|invoice|funds relative paid|goTo|holder|handle",
    within: 16,
    anywhere: "accountNumber",
  },
  { says: "language.payment-instruction", slots: "orderSaid", even: ["asked"] },
  { says: "language.closing-funds", slots: "closingSaid", even: ["asked"] },
  {
    says: "language.closing-funds",
    slots: "closingFunds new|changed details|bankDetails",
    within: 18,
    without: "listHead",
    beside: "use|pay|accountNumber",
  },
  {
    says: "language.closing-funds",
    slots: "closingFunds closing",
    within: 10,
    without: "listHead",
    anywhere: "accountNumber",
  },
  {
    says: "language.closing-funds",
    slots: "closing|closingFunds|closingAccount new|changed|update|below bankDetails",
    within: 18,
    without: "listHead",
    even: ["asked"],
  },
  {
    says: "language.closing-funds",
    slots: "closingFunds|closingAccount pay|paid|goTo|send|transfer",
    within: 18,
    beside: "mustBe|request|need|below|attached|bankDetails|closingAccount",
    anywhere: "closing|closingAccount|bankDetails",
    even: ["asked"],
  },
  {
    says: "language.closing-funds",
    slots: "closing funds|transfer|payment pay|paid|goTo|send",
    within: 20,
    without: "listHead",
    even: ["asked"],
  },
  {
    says: "language.closing-funds",
    slots: "closing pay|paid bankDetails|account|money",
    within: 22,
    without: "listHead",
    even: ["asked"],
  },
  { says: "language.gift-card", slots: "cardsSaid", even: ["asked"] },
  { says: "language.gift-card", slots: "request|need buy cards", within: 14, even: ["asked"] },
  { says: "language.gift-card", slots: "need cards me", within: 8, beside: "cardCode|buy|send", even: ["asked"] },
  { says: "language.gift-card", slots: "send|me cardCode", within: 10, anywhere: "cards", even: ["asked"] },
  {
    says: "language.cryptocurrency",
    slots: "pay|paid|settleIn|send|goTo crypto",
    within: 12,
    beside: `${MONEY}|wallet|request|we|bank`,
    even: ["asked"],
  },
  {
    says: "language.cryptocurrency",
    slots: "pay|paid|settleIn|send|goTo|transfer wallet",
    within: 12,
    even: ["asked"],
  },
];
