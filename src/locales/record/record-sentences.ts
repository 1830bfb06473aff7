/** What a person reads of a record, wherever one is shown: to an approver, in the register, on paper. */
export interface RecordSentences {
  readonly payee: string;
  readonly amount: string;
  readonly account: string;
  /** Accounts paid before, or named earlier. */
  readonly known: string;
  readonly about: string;
  /** What the inspection took it for, where the person chose otherwise, and why. */
  readonly proposed: string;
  readonly reason: string;
  readonly message: string;
  readonly by: string;
  readonly outcome: string;
  readonly byOnePerson: string;
  readonly found: string;
  readonly done: string;
  readonly nothingFound: string;
  readonly nothingDone: string;
  /** "Invoice 12, from ann@payee.example, 18 November 2026". */
  readonly mail: (subject: string, from: string, day: string | null) => string;
}
