import type { Pattern } from "../lexicon";
import { MONEY, DETAILS, ABOUT_PAYING, POINTED_AT } from "./money-terms";

/** What puts another account in the place of the one that is known. */
export const CHANGED_ACCOUNT: readonly Pattern[] = [
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
  { says: "language.account-change", slots: "holdSaid", beside: "changeSaid|pretextSaid", even: ["asked"] },
  { says: "language.account-change", slots: "bankDetails moved|instead", within: 10, even: ["asked"] },

  // Details that are pointed at: what stands at the foot of the document is not what the reader is used to, go by that.
  {
    says: "language.account-change",
    slots: "place differs",
    within: 20,
    without: "otherMatter",
    anywhere: POINTED_AT,
    even: ["negated"],
  },
  { says: "language.account-change", slots: "differs", beside: "place", without: "otherMatter", anywhere: POINTED_AT },
  {
    says: "language.account-change",
    slots: "place changed|new|other",
    within: 14,
    beside: "heed",
    without: "otherMatter",
    anywhere: POINTED_AT,
  },
  {
    says: "language.account-change",
    slots: "place changed|differs old|records",
    within: 22,
    without: "otherMatter",
    anywhere: `heed|${POINTED_AT}`,
    even: ["negated"],
  },
  {
    says: "language.account-change",
    slots: "heed|use place henceforth|instead|stillOpen",
    within: 22,
    without: "otherMatter",
    anywhere: POINTED_AT,
    even: ["asked"],
  },
  {
    says: "language.account-change",
    slots: "update records place",
    within: 18,
    without: "otherMatter",
    anywhere: POINTED_AT,
    even: ["asked"],
  },

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
  { says: "language.other-holder", slots: "holderSaid", even: ["conditional", "negated"] },
  { says: "language.other-holder", slots: `${DETAILS}|payment relative holder`, within: 14, even: ["negated"] },
];
