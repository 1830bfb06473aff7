import type { DecisionFault } from "../../verify/approval/judge";
import type { DraftFault } from "../../host/host";

/** What the approver is asked before they decide. */
export const QUESTIONS = ["number", "payee", "account", "pressure"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What is read when a second person is asked by mail, by the one who asks and by the one who is asked. */
export interface ApprovalSentences {
  /** What the mails say. */
  readonly mail: {
    readonly requestSubject: (payee: string) => string;
    /** Says whom to call back, what to open, and that nobody should answer by hand. */
    readonly request: string;
    readonly head: (sequence: number, hash: string) => string;
    readonly block: string;
    readonly agreed: string;
    readonly refused: string;
  };
  /** For the one who asks. */
  readonly ask: {
    readonly whom: string;
    readonly nobody: string;
    /** What leaves the mailbox with the draft. */
    readonly leaves: (address: string) => string;
    readonly open: string;
    readonly sent: (name: string, time: string) => string;
    readonly again: string;
    readonly changed: string;
    /** The draft of an earlier try was not opened. */
    readonly notOpened: string;
    readonly requestDamaged: string;
  };
  /** For the one who is asked. */
  readonly approver: {
    readonly title: string;
    readonly from: (name: string) => string;
    readonly inside: string;
    readonly outside: string;
    readonly notForYou: (address: string) => string;
    readonly requesterDiffers: (address: string) => string;
    readonly unreadable: string;
    readonly questions: Readonly<Record<Question, string>>;
    readonly questionsTitle: string;
    readonly note: string;
    readonly agree: string;
    readonly refuse: string;
    readonly agreeNeedsAll: string;
    readonly replyOpen: string;
    /** Opens the same answer again, for one who closed the draft. */
    readonly openAgain: string;
    /** The device does not keep what was ticked and written. */
    readonly notKept: string;
    /** What it had kept was damaged. */
    readonly setAside: string;
    readonly code: string;
    readonly sayCode: (name: string) => string;
  };
  /** For the one who asked, when the answer is open. */
  readonly decision: {
    readonly title: string;
    readonly unreadable: string;
    readonly notAsked: string;
    readonly requestDamaged: string;
    /** Who sent the answer, and what makes it count. */
    readonly from: (address: string) => string;
    readonly inside: string;
    readonly vouchedFor: string;
    readonly asked: (name: string) => string;
    readonly faults: Readonly<Record<DecisionFault, string>>;
    readonly agreed: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly call: (name: string) => string;
    readonly code: string;
    readonly check: string;
    readonly wrong: (left: number) => string;
    readonly spent: string;
    readonly counted: string;
    /** The device could not read or write what the answer needs. */
    readonly notStored: string;
  };
  readonly draftFaults: Readonly<Record<DraftFault, string>>;
  readonly notKept: string;
}
