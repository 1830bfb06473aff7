import { compared, type Digits, type Heard } from "./call";
import type { CallBackNumber } from "./second-channel";
import type { ChecklistId, StepForm } from "./scenarios";

/** What came of a comparison with one's own files. */
export const COMPARISONS = ["same", "different", "absent"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a bank's payee-name check can say (Verification of Payee, Confirmation of Payee). */
export const NAME_CHECKS = ["match", "close-match", "no-match", "unavailable"] as const;
export type NameCheck = (typeof NAME_CHECKS)[number];

/** How it went where a voice or a face called first: hung up, called back, asked what only they know. */
export const CHALLENGES = ["nobody-called", "passed", "failed"] as const;
export type Challenge = (typeof CHALLENGES)[number];

/** The second person who agreed. */
export interface Agreement {
  readonly name: string;
  /** Lower case; empty for a colleague who looked at this screen. */
  readonly address: string;
  /** By a decision that came by mail and was confirmed by its spoken code, or at the same desk. */
  readonly way: "by-mail" | "at-the-desk";
  /** The decision's, so that it cannot count twice; empty at the desk. */
  readonly nonce: string;
  readonly note: string;
}

/** A second person who was asked by mail and did not agree. */
export interface Refusal {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  /** The decision's, so that it is noted once. */
  readonly nonce: string;
  readonly note: string;
  /** What they refused: see `stateFingerprint`. They may agree to another state only. */
  readonly state: string;
}

/** What a person told of a step. */
export type Given =
  | { readonly form: "confirmed" }
  | { readonly form: "noted"; readonly note: string }
  | { readonly form: "comparison"; readonly result: Comparison; readonly file: string; readonly dated: string | null }
  | { readonly form: "number"; readonly number: CallBackNumber }
  | { readonly form: "call"; readonly heard: Heard }
  /** `number` is null where they met face to face. */
  | { readonly form: "reached"; readonly number: CallBackNumber | null; readonly heard: Heard }
  | { readonly form: "challenge"; readonly result: Challenge; readonly note: string }
  | { readonly form: "name-check"; readonly result: NameCheck; readonly note: string }
  | { readonly form: "second-person"; readonly agreement: Agreement }
  /** In the place of a second person: another call, at another time. */
  | { readonly form: "second-call"; readonly number: CallBackNumber; readonly heard: Heard }
  /** Told by the second person's own mail, never typed. */
  | { readonly form: "refused"; readonly refusal: Refusal }
  | { readonly form: "could-not"; readonly note: string };

/**
 * How a step stands once answered: `contradicted` is an answer that speaks against the message (denied, other digits, no
 * match), and no payment is released while one stands; `withdrawn` is such an answer, or a second person's refusal, that
 * another one has replaced, for the record.
 */
export type AnswerKind = "done" | "could-not" | "contradicted" | "withdrawn";

/** The account that is to be paid and the one paid before, masked, as the answers are compared with them. */
export interface ComparedAccounts {
  /** Null where the message names none. */
  readonly asked: string | null;
  readonly known: readonly string[];
}

/** Whether what was told answers a step of that form; a second call answers for a second person. */
export function answersForm(given: Given, form: StepForm): boolean {
  return (
    given.form === form || given.form === "could-not" || (given.form === "second-call" && form === "second-person")
  );
}

/** Whether all is told that the record needs. */
export function isTold(given: Given, accounts: ComparedAccounts): boolean {
  switch (given.form) {
    case "confirmed":
    case "number":
    case "could-not":
    case "refused":
    case "name-check":
      return true;
    case "noted":
      return given.note.trim() !== "";
    case "comparison":
      return given.result === "absent" || (given.file.trim() !== "" && given.dated !== null);
    case "challenge":
      return given.result === "nobody-called" || given.note.trim() !== "";
    case "second-person":
      return given.agreement.name.trim() !== "";
    case "call":
    case "reached":
    case "second-call":
      return isHeardWhole(given.heard, accounts);
  }
}

function isHeardWhole(heard: Heard, accounts: ComparedAccounts): boolean {
  return heard.person.trim() !== "" && !lacksNewDigits(heard, accounts) && !lacksOldDigits(heard, accounts);
}

/** Whether the account's last characters are missing: a confirmation without them confirms a conversation, not an account. */
export function lacksNewDigits(heard: Heard, accounts: ComparedAccounts): boolean {
  return heard.verdict === "confirmed" && accounts.asked !== null && digitsOf(heard, accounts).asked === "not-compared";
}

/** Whether a confirmation passes the account paid before over in silence: its last characters, or a note why they were not said. */
export function lacksOldDigits(heard: Heard, accounts: ComparedAccounts): boolean {
  const isOpen = accounts.known.length > 0 && digitsOf(heard, accounts).known === "not-compared";
  return heard.verdict === "confirmed" && isOpen && heard.note.trim() === "";
}

/** Returns how the digits that were said compare with the account to be paid and with those paid before. */
export function digitsOf(heard: Heard, accounts: ComparedAccounts): { readonly asked: Digits; readonly known: Digits } {
  const asked = accounts.asked === null ? "not-compared" : compared(heard.newDigits, accounts.asked);
  const known = accounts.known.map((account) => compared(heard.oldDigits, account));
  if (known.includes("match")) return { asked, known: "match" };
  return { asked, known: known.includes("mismatch") ? "mismatch" : "not-compared" };
}

/** Returns how a step of a list stands with an answer. */
export function kindOf(given: Given, accounts: ComparedAccounts, checklist: ChecklistId): AnswerKind {
  switch (given.form) {
    case "could-not":
    case "refused":
      return "could-not";
    case "comparison":
      // At a closing the call settles what differs; an invoice that differs is no ordinary one.
      return checklist === "invoice" && given.result !== "same" ? "could-not" : "done";
    case "challenge":
      return given.result === "failed" ? "contradicted" : "done";
    case "name-check":
      return NAME_CHECK_KIND[given.result];
    case "call":
    case "reached":
    case "second-call":
      return kindHeard(given.heard, accounts);
    default:
      return "done";
  }
}

/** A close match is for the person to judge and stays noted; a match never closes the case. */
const NAME_CHECK_KIND: Readonly<Record<NameCheck, AnswerKind>> = {
  match: "done",
  "close-match": "could-not",
  "no-match": "contradicted",
  unavailable: "could-not",
};

function kindHeard(heard: Heard, accounts: ComparedAccounts): AnswerKind {
  const { asked, known } = digitsOf(heard, accounts);
  if (heard.verdict === "denied" || heard.codeWord === "wrong") return "contradicted";
  if (asked === "mismatch" || known === "mismatch") return "contradicted";
  return heard.verdict === "unsure" ? "could-not" : "done";
}
