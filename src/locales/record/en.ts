import type { RecordSentences } from "./record-sentences";

/** What a person reads of a record, in English. */
export const englishRecord = {
  payee: "Payee",
  amount: "Amount",
  account: "Account",
  known: "Known before",
  about: "About",
  proposed: "Proposed list",
  reason: "Why another list",
  message: "Message",
  by: "Checked by",
  outcome: "Outcome",
  byOnePerson: "Verified by one person",
  found: "What was found",
  done: "What was done",
  nothingFound: "Nothing out of place.",
  nothingDone: "Nothing yet.",
  mail: (subject, from, day) => `“${subject}” from ${from}${day === null ? "" : `, ${day}`}`,
} as const satisfies RecordSentences;
