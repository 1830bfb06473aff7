/** A published mark of machines or programs that fraud was sent with. */
export interface FraudIndicator {
  /** Compared as a whole word, without regard to case. */
  readonly value: string;
  /** Whose machines or program. */
  readonly name: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO date of the publication. */
  readonly published: string;
}

/** Known fraud infrastructure. An entry needs a public source with a date, and a mark that honest mail cannot bear. */
export const FRAUD_INDICATORS: readonly FraudIndicator[] = [
  {
    // The computer name of every RedVDS machine: all were cloned from one Windows Server 2022 image.
    value: "WIN-BUNS25TD77J",
    name: "RedVDS",
    publisher: "Microsoft Threat Intelligence",
    title: "Inside RedVDS",
    published: "2026-01-14",
  },
];
