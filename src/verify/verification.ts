import type { Scenario } from "../inspect/inspection";
import { checklistOf, stepsOf, type ChecklistId, type Role, type Step } from "./scenarios";

/**
 * How a step was answered. `second-call` takes the place of a second person where there is none:
 * another call, at another time; it answers the step `second` only.
 */
export type AnswerKind = "done" | "could-not" | "second-call";

/** An answer to one step of one list. Answers to a list survive a change of scenario and back. */
export interface Answer {
  readonly checklist: ChecklistId;
  readonly step: string;
  readonly kind: AnswerKind;
  /** What the person noted; never a code word. */
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}

/** `hold` is what stands until something else is earned; only `verified` releases a payment. */
export const OUTCOMES = ["hold", "verified", "fraud"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Conclusion {
  readonly outcome: Outcome;
  /** ISO 8601. */
  readonly at: string;
}

/** Checking one message over a second channel. Plain data: it survives serialisation. */
export interface Verification {
  readonly version: 1;
  /** The scenario the inspection proposed, kept beside the one the person chose. */
  readonly proposed: Scenario;
  readonly scenario: Scenario;
  /** The scenarios that may be chosen. */
  readonly offered: readonly Scenario[];
  readonly role: Role;
  /** ISO 8601. */
  readonly startedAt: string;
  /** At most one for each step of a list, in the order in which they were given. */
  readonly answers: readonly Answer[];
  /** Notes typed under steps that are not answered yet, so that nothing typed is lost. */
  readonly drafts: readonly Draft[];
  readonly conclusion: Conclusion | null;
}

/** A note being typed. */
export type Draft = Pick<Answer, "checklist" | "step" | "note">;

interface Started {
  readonly type: "started";
  readonly proposed: Scenario;
  readonly offered: readonly Scenario[];
  readonly at: string;
}

type StepAnswered = Extract<VerificationEvent, { type: "step-answered" }>;

/** What can happen to a verification. Times are ISO 8601 and come from outside. */
export type VerificationEvent =
  | Started
  | { readonly type: "scenario-chosen"; readonly scenario: Scenario }
  | { readonly type: "role-chosen"; readonly role: Role }
  | {
      readonly type: "step-answered";
      readonly step: string;
      readonly kind: AnswerKind;
      readonly note: string;
      readonly at: string;
    }
  | { readonly type: "note-typed"; readonly step: string; readonly note: string }
  | { readonly type: "step-reopened"; readonly step: string }
  | { readonly type: "concluded"; readonly outcome: Outcome; readonly at: string };

/** Returns the list that a verification goes through. */
export function checklistIn(verification: Verification): ChecklistId {
  return checklistOf(verification.scenario, verification.role);
}

/** Returns the answer to a step of the present list, or undefined while it is open. */
export function answerTo(verification: Verification, step: string): Answer | undefined {
  const checklist = checklistIn(verification);
  return verification.answers.find((answer) => answer.checklist === checklist && answer.step === step);
}

/** Returns the note typed under a step of the present list that is not answered yet. */
export function draftFor(verification: Verification, step: string): string {
  const checklist = checklistIn(verification);
  return verification.drafts.find((draft) => draft.checklist === checklist && draft.step === step)?.note ?? "";
}

/** Returns the steps that still stand between the payment and its release, in order. */
export function stepsBeforeRelease(verification: Verification): readonly Step[] {
  return stepsOf(checklistIn(verification)).filter(
    ({ id, mandatory, phase }) => mandatory && phase === "before-release" && !isDone(answerTo(verification, id)),
  );
}

/** Whether the person may conclude `verified` now. */
export function canBeVerified(verification: Verification): boolean {
  return stepsBeforeRelease(verification).length === 0;
}

/** Returns the outcome as it stands: `hold` unless it was concluded otherwise. */
export function outcomeOf(verification: Verification): Outcome {
  return verification.conclusion?.outcome ?? "hold";
}

/** Whether the check was finished without a second person, which the record has to say. */
export function isByOnePerson(verification: Verification): boolean {
  return answerTo(verification, "second")?.kind === "second-call";
}

/**
 * Returns the state after an event; the same object where the event is not allowed in that state.
 * A change of scenario or role, and a reopened step, void a conclusion: the payment is on hold again.
 */
export function verificationAfter(state: Verification, event: VerificationEvent): Verification;
export function verificationAfter(state: null, event: Started): Verification;
export function verificationAfter(state: Verification | null, event: VerificationEvent): Verification | null;
export function verificationAfter(state: Verification | null, event: VerificationEvent): Verification | null {
  if (event.type === "started") return state ?? begun(event);
  return state && changed(state, event);
}

function begun({ proposed, offered, at }: Started): Verification {
  const scenario = offered.includes(proposed) ? proposed : (offered[0] ?? "other");
  return {
    version: 1,
    proposed,
    scenario,
    offered,
    role: "buyer",
    startedAt: at,
    answers: [],
    drafts: [],
    conclusion: null,
  };
}

function changed(state: Verification, event: Exclude<VerificationEvent, Started>): Verification {
  switch (event.type) {
    case "scenario-chosen":
      return event.scenario === state.scenario || !state.offered.includes(event.scenario)
        ? state
        : { ...state, scenario: event.scenario, conclusion: null };
    case "role-chosen":
      return event.role === state.role ? state : { ...state, role: event.role, conclusion: null };
    case "step-answered":
      return isAnswerable(state, event) ? withAnswer(state, event) : state;
    case "note-typed":
      return { ...state, drafts: withDraft(state, event.step, event.note) };
    case "step-reopened":
      return answerTo(state, event.step) ? withoutAnswer(state, event.step) : state;
    case "concluded":
      return event.outcome === "verified" && !canBeVerified(state)
        ? state
        : { ...state, conclusion: { outcome: event.outcome, at: event.at } };
  }
}

function isAnswerable(state: Verification, { step: stepId, kind, note }: StepAnswered): boolean {
  const step = stepsOf(checklistIn(state)).find(({ id }) => id === stepId);
  if (!step || (kind === "second-call" && stepId !== "second")) return false;
  if (step.noted && kind !== "could-not" && note.trim() === "") return false;
  return state.conclusion === null || step.phase === "after-payment";
}

function withAnswer(state: Verification, { step, kind, note, at }: StepAnswered): Verification {
  const checklist = checklistIn(state);
  const answers = [...otherAnswers(state, step), { checklist, step, kind, note, at }];
  return { ...state, answers, drafts: withDraft(state, step, "") };
}

/** Returns the drafts with the one of a step of the present list replaced; an empty note is none. */
function withDraft(state: Verification, step: string, note: string): readonly Draft[] {
  const checklist = checklistIn(state);
  const others = state.drafts.filter((draft) => draft.checklist !== checklist || draft.step !== step);
  return note === "" ? others : [...others, { checklist, step, note }];
}

function withoutAnswer(state: Verification, step: string): Verification {
  return { ...state, answers: otherAnswers(state, step), conclusion: null };
}

function otherAnswers(state: Verification, step: string): readonly Answer[] {
  const checklist = checklistIn(state);
  return state.answers.filter((answer) => answer.checklist !== checklist || answer.step !== step);
}

function isDone(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.kind !== "could-not";
}
