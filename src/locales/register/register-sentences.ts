import type { ChainFault, HeadVerdict } from "../../verify/register";
import type { HeldOrder } from "../../verify/on-hold";
import type { FaultSentences } from "../faults/fault-sentences";

/** What a person reads on the pages of the register, of what is on hold, and of the rule for the second person. */
export interface RegisterSentences {
  readonly title: string;
  readonly empty: string;
  readonly none: string;
  readonly notRead: (fault: string) => string;
  readonly notKept: (fault: string) => string;
  /** How many entries are shown; `shown` is at most `total`. */
  readonly count: (shown: number, total: number) => string;
  readonly chain: {
    readonly title: string;
    readonly whole: string;
    /** `count` is at least 1. */
    readonly faulty: (count: number) => string;
    readonly faults: Readonly<Record<ChainFault, string>>;
    readonly head: string;
    /** "Entry 41: 3f2a …" */
    readonly headOf: (sequence: number, hash: string) => string;
    readonly cannotProve: readonly string[];
    readonly compare: string;
    readonly compareHint: string;
    readonly noHead: string;
    readonly verdicts: Readonly<Record<HeadVerdict, string>>;
  };
  readonly filter: {
    readonly title: string;
    readonly payee: string;
    readonly allPayees: string;
    readonly outcome: string;
    readonly allOutcomes: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  };
  readonly entry: {
    readonly title: (place: number) => string;
    readonly unreadable: string;
    readonly removed: (through: number, day: string) => string;
    readonly noPayee: string;
    readonly validUntil: (day: string) => string;
    readonly endsSoon: (day: string) => string;
    readonly expired: (day: string) => string;
    readonly corrects: (place: number) => string;
    readonly corrected: string;
    readonly remark: (text: string) => string;
    readonly hash: string;
    readonly backToList: string;
  };
  readonly correction: {
    readonly title: string;
    readonly what: string;
    readonly outcome: string;
    readonly remark: string;
    readonly enter: string;
    readonly entered: string;
  };
  readonly exports: {
    readonly title: string;
    readonly what: string;
    readonly csv: string;
    readonly json: string;
    readonly print: string;
    readonly made: (name: string) => string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly printedOn: (day: string) => string;
  };
  readonly retention: {
    readonly title: string;
    readonly keep: string;
    readonly forever: string;
    readonly years: (count: number) => string;
    readonly nothingDue: string;
    /** `count` is at least 1. */
    readonly due: (count: number) => string;
    readonly what: string;
    readonly remove: string;
  };
  readonly held: {
    readonly title: string;
    readonly none: string;
    readonly notRead: (fault: string) => string;
    /** Damaged, or of a newer program; `count` is at least 1. */
    readonly unread: (count: number) => string;
    readonly order: string;
    readonly orders: Readonly<Record<HeldOrder, string>>;
    readonly since: (days: number) => string;
    readonly next: (step: string) => string;
    readonly toConclude: string;
    readonly back: (subject: string, from: string, day: string | null) => string;
    readonly resume: string;
    readonly forget: string;
    readonly forgetWhat: string;
    readonly again: string;
    readonly againWhat: string;
  };
  readonly faults: FaultSentences;
}
