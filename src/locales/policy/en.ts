import { englishFaults } from "../faults/en";
import type { PolicySentences } from "./policy-sentences";

/** What is read where a person says when a second person has to agree, in English. */
export const englishPolicy = {
  title: "Second person",
  why: "One deceived person must not be enough. Name here who may agree: a message can never name one.",
  organisation: "Your organisation sets these too, and the stricter of the two counts:",
  proposed:
    "Your mailbox has other settings than this device. If you did not make them on another device, somebody else can write in your mailbox.",
  take: "They are mine: use them",
  refuse: "Keep those of this device",
  approvers: "Who may agree",
  namedByOrganisation: "Your organisation names who may agree. Nobody can be added here.",
  nobody: "Nobody is named: a second call by yourself takes that place, and the record says so.",
  name: "Name",
  address: "Email address",
  add: "Add",
  remove: (name) => `Remove ${name}`,
  addressWrong: "This is no email address: it needs a name, an @ and a domain.",
  ownAddress: "This is your own address: you cannot be the second person.",
  payeeAddress:
    "This address is a payee’s in your directory: nobody approves a payment to themselves. It does not count.",
  when: "When one is needed",
  alwaysForChanges: "Always, when an account or a payroll is changed",
  limit: "And from this amount on",
  limitHint: "Leave it empty for no limit. An amount in another currency, or none at all, counts as above it.",
  currency: "Currency",
  limitWrong: "Write the limit as a number, such as 5000, and its currency with three letters, such as EUR.",
  months: "A verified account is verified again after (months)",
  monthsWrong: "Write a whole number of months from 1 to 60.",
  save: "Save",
  unsaved: "What you changed here is not saved.",
  saveAndLeave: "Save and go back",
  leave: "Go back without saving",
  saved: "Saved. It counts from the next verification on.",
  notSaved: (fault) => `It could not be saved everywhere: ${fault}`,
  faults: englishFaults,
} as const satisfies PolicySentences;
