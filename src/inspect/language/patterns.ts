import type { Pattern } from "./lexicon";

/** What a payment is made of, in one list: an order to "process" or "release" is about money only beside one of these. */
const MONEY = "payment|transfer|invoice|funds|money|owed";
const DETAILS = "bankDetails|account";
const SECRECY = "secret|secretSaid";
const ANY_MONEY = `${MONEY}|bankDetails|pay|paid|paymentContext`;
const PAYMENT_TALK = `${ANY_MONEY}|account`;

/** What a loading bay, a form or a price list that replaces the old one has nowhere beside it. */
const ABOUT_PAYING = `${PAYMENT_TALK}|bank|newAccount|holder|payroll|closing|closingFunds|closingAccount`;

/**
 * The acts as every language says them. Slots are in no order unless `ordered` says so, because languages order words
 * differently; what one language says in fixed words is a concept of its own (`changeSaid`, `secretSaid` …).
 */
export const PATTERNS: readonly Pattern[] = [
  // The payee's bank details are new.
  { says: "language.account-change", slots: "changeSaid", anywhere: ABOUT_PAYING },
  { says: "language.account-change", slots: "changeNamed", without: "listHead" },
  { says: "language.account-change", slots: "bankDetails changed", within: 12, without: "listHead" },
  { says: "language.account-change", slots: "we bankDetails changed", within: 16, without: "if" },
  { says: "language.account-change", slots: "bankDetails new", within: 6, without: "listHead" },
  {
    says: "language.account-change",
    slots: "update|change bankDetails",
    within: 9,
    without: "listHead",
    even: ["asked"],
  },
  { says: "language.account-change", slots: "update records bankDetails|account", within: 16, even: ["asked"] },
  { says: "language.account-change", slots: "account changed we", within: 9, beside: `${MONEY}|bankDetails|bank|pay` },
  { says: "language.account-change", slots: "old account|bankDetails retired", within: 14, even: ["negated"] },
  {
    says: "language.account-change",
    slots: "retired account|bankDetails",
    within: 8,
    without: "listHead",
    beside: `${MONEY}|pay|bank|new`,
    even: ["negated"],
  },
  {
    says: "language.account-change",
    slots: "use attached|below|thisOne henceforth|instead",
    within: 9,
    anywhere: `${MONEY}|bankDetails|pay`,
    even: ["asked"],
  },
  {
    says: "language.account-change",
    slots: "use below|attached|new bankDetails",
    within: 9,
    beside: "old|instead|new|retired|changed",
  },
  { says: "language.account-change", slots: "details changed invoice|payment|bankDetails|owed", within: 16 },
  {
    says: "language.account-change",
    slots: "new details",
    within: 3,
    beside: "use|pay|funds|closingFunds|bank|account|accountNumber",
    anywhere: "payment|invoice|bankDetails|closingFunds|transfer",
  },
  { says: "language.account-change", slots: "moved|changed new|other bank", within: 8, without: "not" },
  {
    says: "language.account-change",
    slots: "use attached|below details|bankDetails",
    within: 9,
    beside: "invoice|payment|pay",
    even: ["asked"],
  },
  { says: "language.account-change", slots: "holdSaid", beside: "new|changed|update|bankDetails|details" },
  { says: "language.account-change", slots: "bankDetails moved|instead", within: 10, even: ["asked"] },

  // The usual account is out of service, and another one is named.
  {
    says: "language.account-change",
    slots: "account|bankDetails|closingAccount blocked",
    within: 14,
    without: "signIn|password",
    beside: "newAccount|redirectSaid|thisOne|below|attached|instead|henceforth|accountNumber",
    anywhere: `${MONEY}|pay|paid|goTo|closingFunds`,
    even: ["negated"],
  },
  {
    says: "language.account-change",
    slots: "account|bankDetails|closingAccount blocked",
    within: 14,
    without: "signIn|password",
    anywhere: "accountNumber",
    even: ["negated"],
  },
  // Somebody else holds the account from now on, and it is given.
  {
    says: "language.account-change",
    slots: "holderSaid pay|paid|goTo|payment|funds|invoice|owed",
    within: 24,
    anywhere: "accountNumber",
  },

  // This payment goes to another account.
  { says: "language.new-account", slots: "redirectSaid", anywhere: ABOUT_PAYING, even: ["asked"] },
  {
    says: "language.new-account",
    slots: "newAccount pay|paid|send|goTo",
    within: 16,
    even: ["asked"],
  },
  {
    says: "language.new-account",
    slots: "newAccount payment|transfer|funds|owed",
    within: 16,
    beside: "request|mustBe|use|henceforth|instead|below|attached|accountNumber",
    even: ["asked"],
  },
  {
    says: "language.new-account",
    slots: "payment|payroll|funds|invoice|owed henceforth|instead accountNumber",
    within: 18,
    even: ["asked"],
  },
  {
    says: "language.new-account",
    slots: `${DETAILS} instead|henceforth pay|paid|payment|send|goTo|transfer|funds|owed|use`,
    within: 18,
    even: ["asked"],
  },

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

  { says: "language.payroll-change", slots: "payrollSaid", even: ["asked"] },
  {
    says: "language.payroll-change",
    slots: "payroll change|update|new|other|moved me",
    within: 16,
    beside: `${DETAILS}|bank|details`,
    even: ["asked"],
  },
  {
    says: "language.payroll-change",
    slots: `payroll goTo|send|paid new|other|below|thisOne|instead|${DETAILS}`,
    within: 18,
    beside: "me",
    without: "if",
    even: ["asked"],
  },
  { says: "language.payroll-change", slots: "changeSaid|changeNamed", beside: "payroll" },

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

  { says: "language.discourages-calling", slots: "noCallSaid", even: ["negated"] },
  { says: "language.discourages-calling", slots: "unable call|phone", within: 7, even: ["negated"] },
  { says: "language.discourages-calling", slots: "needless call", within: 5, even: ["negated"] },
  { says: "language.discourages-calling", slots: "busy mailOnly|unable", within: 20, even: ["negated"] },
  { says: "language.discourages-calling", slots: "phone blocked|retired mailOnly", within: 20, even: ["negated"] },

  { says: "language.discourages-checking", slots: "noCheckSaid", even: ["negated"] },
  { says: "language.discourages-checking", slots: "needless verify", within: 6, even: ["negated"] },

  { says: "language.claimed-approval", slots: "approvalSaid", anywhere: PAYMENT_TALK },
  { says: "language.claimed-approval", slots: "executive approved", within: 9, anywhere: PAYMENT_TALK },

  { says: "language.other-holder", slots: "holderSaid", even: ["conditional", "negated"] },
  { says: "language.other-holder", slots: `${DETAILS}|payment relative holder`, within: 14, even: ["negated"] },

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

  // Why acts in a sentence, or near it, are not the sender's own.
  {
    says: "never-changes",
    slots: "never change|changed|update|send|new bankDetails|account",
    within: 20,
    even: ["negated", "conditional", "yours"],
  },
  {
    says: "never-changes",
    slots: "not change|changed|update|send bankDetails|account byMail",
    within: 20,
    even: ["negated", "conditional", "yours"],
  },
  {
    says: "notice",
    slots: "if receive bankDetails|account|changed|new|change",
    within: 16,
    even: ["negated", "conditional", "yours"],
  },
  { says: "notice", slots: "knownNumber", even: ["negated", "conditional", "yours", "asked"] },
  { says: "awareness", slots: "alert fraud|fraudster", within: 10, even: ["negated", "conditional", "yours", "asked"] },
  { says: "awareness", slots: "fraudster claim", within: 12, even: ["negated", "conditional", "yours", "asked"] },
  { says: "reported", slots: "claim", even: ["negated", "conditional", "yours", "asked"] },

  // An account to sign in with, in a text that nowhere speaks of payments; a password that nobody may know.
  {
    says: "user-account",
    slots: "account|use|changeSaid|changeNamed|redirectSaid",
    beside: "signIn|password",
    unless: `${ANY_MONEY}|bank|payroll`,
    even: ["negated", "conditional", "yours", "asked"],
  },
  {
    says: "password",
    slots: "password secretSaid",
    within: 8,
    without: `${ANY_MONEY}|bank|cards|crypto|wallet`,
    even: ["negated", "conditional", "yours", "asked"],
  },
];
