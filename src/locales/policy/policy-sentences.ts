import type { FaultSentences } from "../faults/fault-sentences";

/** What is read where a person says when a second person has to agree. */
export interface PolicySentences {
  readonly title: string;
  readonly why: string;
  /** Above what the organisation's file sets. */
  readonly organisation: string;
  /** The mailbox has other settings than this device was told. */
  readonly proposed: string;
  readonly take: string;
  readonly refuse: string;
  readonly approvers: string;
  /** Above those whom the organisation's file names. */
  readonly namedByOrganisation: string;
  readonly nobody: string;
  readonly name: string;
  readonly address: string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly addressWrong: string;
  readonly ownAddress: string;
  readonly payeeAddress: string;
  /** Above when a second person is needed. */
  readonly when: string;
  readonly alwaysForChanges: string;
  readonly limit: string;
  readonly limitHint: string;
  readonly currency: string;
  readonly limitWrong: string;
  readonly months: string;
  readonly monthsWrong: string;
  readonly save: string;
  /** Asked of one who goes back with something typed. */
  readonly unsaved: string;
  readonly saveAndLeave: string;
  readonly leave: string;
  readonly saved: string;
  readonly notSaved: (fault: string) => string;
  readonly faults: FaultSentences;
}
