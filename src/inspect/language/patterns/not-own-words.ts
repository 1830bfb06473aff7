import type { Pattern } from "../lexicon";
import { ANY_MONEY } from "./money-terms";

/** Why acts in a sentence, or near it, are not the sender's own. */
export const NOT_OWN_WORDS: readonly Pattern[] = [
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
  // Staff change their own details in a portal, and nobody takes changes by mail.
  {
    says: "never-changes",
    slots: "onlyThere change|changed|update|new|bankDetails|account",
    within: 24,
    without: "accountNumber|below|attached|thisOne",
    even: ["negated", "conditional", "yours"],
  },
  {
    says: "awareness",
    slots: "notAccepted byMail",
    within: 12,
    beside: "change|changed|update|bankDetails",
    without: "accountNumber|below|attached|thisOne",
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
  {
    says: "reported",
    slots: "incident",
    without: "accountNumber|below|attached",
    even: ["negated", "conditional", "yours", "asked"],
  },
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
