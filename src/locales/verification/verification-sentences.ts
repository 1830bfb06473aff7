import type { PhoneSource } from "../../directory/directory";
import type { FaultSentences } from "../faults/fault-sentences";
import type { Against } from "../../verify/against";
import type { AnswerKind, Challenge, Comparison, NameCheck } from "../../verify/answer";
import type { CodeWord, Digits, Verdict } from "../../verify/call";
import type { ScriptLine } from "../../verify/call-script";
import type { Phase, Role } from "../../verify/scenarios";
import type { NumberSource, Refusal } from "../../verify/second-channel";
import type { SourceWords } from "../../verify/to-directory";
import type { Missing } from "../../verify/told";
import type { Outcome } from "../../verify/verification";

/** How a person was reached, and how a second person agreed. */
type Way = "met" | "called" | "at-the-desk" | "by-mail" | "second-call";

/** What a person reads while they verify a message; loaded with those pages. Days and times stand as they are read. */
export interface VerificationSentences {
  readonly title: string;
  readonly scenario: string;
  readonly proposed: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** The choice among the accounts that the message names, and one of them. */
  readonly account: string;
  readonly accountOf: (kind: string, masked: string) => string;
  /** The account that is compared with one's own files: masked, and how it is shown in full. */
  readonly inMessage: {
    readonly title: string;
    readonly none: string;
    readonly show: (masked: string) => string;
    readonly hide: (masked: string) => string;
  };
  readonly phases: Readonly<Record<Phase, string>>;
  readonly mandatory: string;
  readonly advised: string;
  readonly step: (number: number, total: number) => string;
  readonly answers: Readonly<Record<AnswerKind, string>>;
  /** The buttons of a step. */
  readonly done: string;
  readonly couldNot: string;
  readonly skip: string;
  /** How an advised step stands that was skipped. */
  readonly skipped: string;
  /** How the step stands of a second person who did not agree. */
  readonly refused: string;
  readonly change: string;
  /** Before the things that a step lacks. */
  readonly lacks: (things: string) => string;
  readonly missing: Readonly<Record<Missing, string>>;
  /** The way from a first payment to the light list of an invoice. */
  readonly paidBefore: { readonly question: string; readonly button: string; readonly reason: string };
  /** Another list than the proposed one, and why. */
  readonly otherList: {
    readonly why: string;
    readonly kept: string;
    readonly take: string;
    readonly because: (proposed: string, reason: string) => string;
  };
  /** An invoice that was compared became another scenario. */
  readonly became: Readonly<Record<"account-change" | "first-payment", string>>;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly nameChecks: Readonly<Record<NameCheck, string>>;
  readonly challenges: Readonly<Record<Challenge, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly codeWords: Readonly<Record<CodeWord, string>>;
  readonly sources: Readonly<Record<NumberSource, string>>;
  /** What is asked of each source: which one exactly. */
  readonly whichSource: Readonly<Record<NumberSource, string>>;
  readonly ways: Readonly<Record<Way, string>>;
  readonly fields: {
    readonly note: string;
    readonly noteNeeded: string;
    readonly result: string;
    readonly file: string;
    readonly dated: string;
    readonly number: string;
    readonly country: string;
    readonly noCountry: string;
    readonly source: string;
    readonly person: string;
    readonly verdict: string;
    readonly newDigits: string;
    readonly oldDigits: string;
    readonly codeWord: string;
    readonly way: string;
    readonly colleague: string;
    readonly approver: string;
    readonly noApprover: string;
    readonly nameCheck: string;
    readonly challenge: string;
    readonly sameFile: string;
  };
  readonly number: {
    readonly which: string;
    readonly typed: string;
    /** Where a number on record is from. */
    readonly from: (source: string, day: string | null) => string;
    /** What a directory calls sources that nobody chooses here. */
    readonly origins: Readonly<Record<Exclude<PhoneSource, NumberSource>, string>>;
    readonly ofPayee: (payee: string) => string;
    readonly usedBefore: string;
    readonly repeatedButKnown: string;
    readonly standsIn: (parts: string) => string;
    readonly cannotServe: string;
    readonly noneOnRecord: string;
    /** Parts that were not read may hold the number that is typed. */
    readonly notCompared: (parts: string) => string;
  };
  /** Why a number cannot serve, and what to do. */
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly script: {
    readonly title: string;
    readonly lines: Readonly<Record<ScriptLine, string>>;
    readonly dial: (number: string) => string;
    readonly numberFirst: string;
    readonly digitsHint: string;
    readonly oldDigitsHint: string;
  };
  readonly nameCheck: {
    readonly country: string;
    readonly scheme: (name: string) => string;
    readonly none: string;
    readonly caution: string;
  };
  readonly secondCall: {
    readonly countsFrom: (time: string) => string;
    readonly open: string;
    readonly callFirst: string;
    readonly required: string;
    /** Where there are signs of fraud. */
    readonly never: string;
  };
  readonly told: {
    readonly spokeTo: (person: string, verdict: string) => string;
    readonly newDigits: Readonly<Record<Digits, string>>;
    readonly oldDigits: Readonly<Record<Digits, string>>;
    readonly agreed: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly met: string;
  };
  /** What a concluded verification says on the first screen. */
  readonly settled: {
    readonly at: (day: string, time: string) => string;
    readonly confirmed: (people: string) => string;
    readonly agreed: (name: string) => string;
    /** What the message alone shows, under what was concluded. */
    readonly message: (level: string, reason: string) => string;
  };
  readonly against: Readonly<Record<Against, string>>;
  readonly conclude: string;
  readonly speaksAgainst: string;
  readonly stillToDo: (count: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** How an account came on record: whom the person called, or met. */
  readonly accountSources: SourceWords;
  readonly addToDirectory: {
    readonly button: string;
    readonly what: (payee: string) => string;
    /** Asked where somebody known may be meant. */
    readonly whose: string;
    readonly known: (payee: string) => string;
    readonly new: (payee: string) => string;
    readonly added: string;
  };
  readonly kept: string;
  /** For the moments until then. */
  readonly beingKept: string;
  readonly notKept: (fault: string) => string;
  /** What was damaged was set aside. */
  readonly setAside: string;
  /** The mail program shows no notification on the message. */
  readonly notMarked: string;
  readonly keepAgain: string;
  readonly faults: FaultSentences;
}
