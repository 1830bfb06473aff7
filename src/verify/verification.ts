import type { Scenario } from "../inspect/inspection";
import type { Amount } from "../inspect/payment/payment";
import {
  answersForm,
  isTold,
  kindOf,
  type Agreement,
  type AnswerKind,
  type ComparedAccounts,
  type Given,
  type Refusal,
} from "./answer";
import { fieldsOf, type FieldName, type Fields } from "./fields";
import { isSamePerson } from "./same-person";
import {
  checklistOf,
  stepsOf,
  withSecondPerson,
  type ChecklistId,
  type Role,
  type Step,
  type StepForm,
} from "./scenarios";

/** An answer to one step of one list. Answers to a list survive a change of scenario and back. */
export interface Answer {
  readonly checklist: ChecklistId;
  readonly step: string;
  readonly given: Given;
  readonly kind: AnswerKind;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * `hold` is what stands until something else is earned; only `verified` releases a payment that somebody asked to change.
 * `recorded` is the light way of an ordinary invoice: its account is the one in the person's own files.
 */
export const OUTCOMES = ["hold", "verified", "recorded", "fraud"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Conclusion {
  readonly outcome: Outcome;
  /** ISO 8601. */
  readonly at: string;
  /** Whether the register has it: what a pane that was closed meanwhile did not enter is entered later. */
  readonly isEntered: boolean;
}

/** An account that the message asks to pay. */
export interface AskedAccount {
  readonly kind: string;
  /** As `maskedAccount` gives it. */
  readonly masked: string;
}

/** What is verified: the accounts the message asks to pay and those on record or in the thread. Masked throughout. */
export interface Subject {
  readonly asked: readonly AskedAccount[];
  readonly known: readonly AskedAccount[];
  /** The payee's name as far as it is known, or the sender's. */
  readonly payee: string;
  /** The largest that is asked for; null where none is named. */
  readonly amount: Amount | null;
}

/** Where a second person has to agree, so that a second call is not enough, and who may. */
export interface SecondPersonRule {
  readonly for: readonly Scenario[];
  /** Addresses in lower case, named beforehand; where none is, anybody's agreement is noted. */
  readonly approvers: readonly string[];
  /** Whether no list goes without a second person, or a second call in their place: where there are signs of fraud. */
  readonly inEveryList: boolean;
}

/** Checking one message over a second channel. Plain data: it survives serialisation. */
export interface Verification {
  readonly version: 2;
  /** The scenario the inspection proposed, kept beside the one the person chose. */
  readonly proposed: Scenario;
  readonly scenario: Scenario;
  /** Why the person chose another one, in their words; empty where they did not. */
  readonly reason: string;
  /** The scenarios that may be chosen. */
  readonly offered: readonly Scenario[];
  readonly secondPerson: SecondPersonRule;
  readonly role: Role;
  readonly subject: Subject;
  /** Which of the accounts asked for is to be paid: an index, 0 while there is at most one. */
  readonly paid: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** At most one for each step of a list, in the order in which they were given. */
  readonly answers: readonly Answer[];
  /** What is typed into steps that are not answered yet, so that nothing typed is lost. */
  readonly drafts: readonly Draft[];
  readonly conclusion: Conclusion | null;
}

export interface Draft {
  readonly checklist: ChecklistId;
  readonly step: string;
  readonly fields: Fields;
}

export interface Started {
  readonly type: "started";
  readonly proposed: Scenario;
  readonly offered: readonly Scenario[];
  readonly secondPerson: SecondPersonRule;
  readonly subject: Subject;
  readonly at: string;
}

type ScenarioChosen = Extract<VerificationEvent, { type: "scenario-chosen" }>;
type StepAnswered = Extract<VerificationEvent, { type: "step-answered" }>;
type Refused = Extract<VerificationEvent, { type: "refused" }>;

/** What can happen to a verification. Times are ISO 8601 and come from outside. */
export type VerificationEvent =
  | Started
  | { readonly type: "resumed"; readonly verification: Verification }
  /** `reason`: why it is not the proposed one; empty for that one. */
  | { readonly type: "scenario-chosen"; readonly scenario: Scenario; readonly reason: string }
  | { readonly type: "role-chosen"; readonly role: Role }
  | { readonly type: "account-chosen"; readonly paid: number }
  | { readonly type: "step-answered"; readonly step: string; readonly given: Given; readonly at: string }
  | { readonly type: "refused"; readonly refusal: Refusal; readonly at: string }
  | { readonly type: "typed"; readonly step: string; readonly field: FieldName; readonly text: string }
  | { readonly type: "step-reopened"; readonly step: string }
  | { readonly type: "concluded"; readonly outcome: Outcome; readonly at: string }
  /** `at`: that of the conclusion. */
  | { readonly type: "entered"; readonly at: string };

/** Long enough that whoever talked somebody round has hung up. */
export const MINUTES_TO_SECOND_CALL = 15;

/** Returns the list that a verification goes through. */
export function checklistIn(verification: Verification): ChecklistId {
  return checklistOf(verification.scenario, verification.role);
}

/** Returns the steps that a verification goes through, in the order in which they are done. */
export function stepsIn(verification: Verification): readonly Step[] {
  const steps = stepsOf(checklistIn(verification));
  const isForTwo = verification.secondPerson.inEveryList || refusalsIn(verification).length > 0;
  return isForTwo ? withSecondPerson(steps) : steps;
}

/** Returns what second persons refused, of whatever list, also what another answer has replaced since. */
export function refusalsIn({ answers }: Verification): readonly Refusal[] {
  return answers.flatMap(({ given }) => (given.form === "refused" ? [given.refusal] : []));
}

/** Returns the answer to a step of the present list, or undefined while it is open. */
export function answerTo(verification: Verification, step: string): Answer | undefined {
  const checklist = checklistIn(verification);
  return verification.answers.find(
    (answer) => answer.checklist === checklist && answer.step === step && answer.kind !== "withdrawn",
  );
}

/** Returns what is typed into a step of the present list that is not answered yet. */
export function draftFor(verification: Verification, step: string): Fields {
  const checklist = checklistIn(verification);
  return verification.drafts.find((draft) => draft.checklist === checklist && draft.step === step)?.fields ?? {};
}

/** Returns the account to be paid and those paid before, as the answers are compared with them. */
export function comparedAccounts({ subject, paid }: Verification): ComparedAccounts {
  return { asked: subject.asked[paid]?.masked ?? null, known: subject.known.map(({ masked }) => masked) };
}

/** Returns the steps that still stand between the payment and its release, in order. */
export function stepsBeforeRelease(verification: Verification): readonly Step[] {
  return stepsIn(verification).filter(
    ({ id, mandatory, phase }) =>
      mandatory && phase === "before-release" && answerTo(verification, id)?.kind !== "done",
  );
}

/** Returns the answers that speak against the message, of whatever list: another list does not make a denial unsaid. */
export function contradictionsIn(verification: Verification): readonly Answer[] {
  return verification.answers.filter(({ kind }) => kind === "contradicted");
}

/** Returns the outcomes that the person may conclude now. */
export function outcomesOpen(verification: Verification): readonly Outcome[] {
  const released: Outcome = checklistIn(verification) === "invoice" ? "recorded" : "verified";
  const isEarned = stepsBeforeRelease(verification).length === 0 && contradictionsIn(verification).length === 0;
  // Who found a fraud puts the payment on hold before it can be released: that is recorded, too.
  if (outcomeOf(verification) === "fraud") return ["hold", "fraud"];
  return isEarned ? [released, "hold", "fraud"] : ["hold", "fraud"];
}

/** Returns the outcome as it stands: `hold` unless it was concluded otherwise. */
export function outcomeOf(verification: Verification): Outcome {
  return verification.conclusion?.outcome ?? "hold";
}

/** Whether a payment was released without a second person, which the record has to say. */
export function isByOnePerson(verification: Verification): boolean {
  const checklist = checklistIn(verification);
  if (outcomeOf(verification) !== "verified") return false;
  return !verification.answers.some(
    (answer) => answer.checklist === checklist && answer.given.form === "second-person",
  );
}

/** Returns the moment from which a second call counts, ISO 8601; null while nobody was called. */
export function secondCallFrom(verification: Verification): string | null {
  const checklist = checklistIn(verification);
  const calls = verification.answers.filter(
    ({ checklist: of, given, kind }) =>
      of === checklist && kind !== "withdrawn" && (given.form === "call" || given.form === "reached"),
  );
  const last = calls.at(-1);
  return last ? new Date(Date.parse(last.at) + MINUTES_TO_SECOND_CALL * 60_000).toISOString() : null;
}

/**
 * Returns the state after an event; the same object where the event is not allowed in that state.
 * A change of scenario, role or account, and a reopened step, void a conclusion: the payment is on hold again. Where it
 * was fraud, every step is open again, too.
 */
export function verificationAfter(state: Verification, event: VerificationEvent): Verification;
export function verificationAfter(state: null, event: Started): Verification;
export function verificationAfter(state: Verification | null, event: VerificationEvent): Verification | null;
export function verificationAfter(state: Verification | null, event: VerificationEvent): Verification | null {
  if (event.type === "started") return state ?? begun(event);
  if (event.type === "resumed") return state ?? event.verification;
  return state && withFraudTakenBack(state, changed(state, event));
}

/** Whoever takes back that it is fraud, in whatever way, goes through every step again: the answers led to fraud. */
function withFraudTakenBack(before: Verification, after: Verification): Verification {
  const isTakenBack = outcomeOf(before) === "fraud" && outcomeOf(after) !== "fraud";
  return isTakenBack ? { ...after, answers: withoutAnswers(after, () => true) } : after;
}

/** Returns the state in which a verification begins: on hold, nothing answered. */
export function begun({ proposed, offered, secondPerson, subject, at }: Started): Verification {
  const scenario = offered.includes(proposed) ? proposed : (offered[0] ?? "other");
  return {
    version: 2,
    proposed,
    scenario,
    reason: "",
    offered,
    secondPerson,
    role: "buyer",
    subject,
    paid: 0,
    startedAt: at,
    answers: [],
    drafts: [],
    conclusion: null,
  };
}

function changed(
  state: Verification,
  event: Exclude<VerificationEvent, { readonly type: "started" | "resumed" }>,
): Verification {
  switch (event.type) {
    case "scenario-chosen":
      return isChoosable(state, event)
        ? { ...state, scenario: event.scenario, reason: event.reason.trim(), conclusion: null }
        : state;
    case "role-chosen":
      return event.role === state.role ? state : { ...state, role: event.role, conclusion: null };
    case "account-chosen":
      return event.paid === state.paid || !state.subject.asked[event.paid] ? state : withPaid(state, event.paid);
    case "step-answered":
      return isAnswerable(state, event) ? withAnswer(state, event) : state;
    case "refused":
      return withRefusal(state, event);
    case "typed":
      return {
        ...state,
        drafts: withDraft(state, event.step, { ...draftFor(state, event.step), [event.field]: event.text }),
      };
    case "step-reopened":
      return answerTo(state, event.step) ? reopened(state, event.step) : state;
    case "concluded":
      return outcomesOpen(state).includes(event.outcome)
        ? { ...state, conclusion: { outcome: event.outcome, at: event.at, isEntered: false } }
        : state;
    case "entered":
      return state.conclusion?.at === event.at
        ? { ...state, conclusion: { ...state.conclusion, isEntered: true } }
        : state;
  }
}

/** Another list than the proposed one can ask for less: why it was taken stays in the record. */
function isChoosable({ scenario, proposed, offered }: Verification, event: ScenarioChosen): boolean {
  if (event.scenario === scenario || !offered.includes(event.scenario)) return false;
  return event.scenario === proposed || event.reason.trim() !== "";
}

/** What was heard was heard of another account. */
const ABOUT_THE_ACCOUNT: ReadonlySet<Given["form"]> = new Set<Given["form"]>([
  "comparison",
  "call",
  "reached",
  "name-check",
  "second-person",
  "second-call",
]);

function withPaid(state: Verification, paid: number): Verification {
  const answers = withoutAnswers(state, ({ given }) => ABOUT_THE_ACCOUNT.has(given.form));
  return { ...state, paid, answers, conclusion: null };
}

function isAnswerable(state: Verification, { step: stepId, given, at }: StepAnswered): boolean {
  const step = stepsIn(state).find(({ id }) => id === stepId);
  if (!step || !answersForm(given, step.form) || !isTold(given, comparedAccounts(state))) return false;
  if (given.form === "call" && !hasNumber(state)) return false;
  if (given.form === "second-call" && !isSecondCallOpen(state, at)) return false;
  if (given.form === "second-person" && !mayAgree(state, given.agreement)) return false;
  return outcomeOf(state) === "hold" || step.phase === "after-payment";
}

/** A call counts only on a number whose provenance was told. */
function hasNumber(state: Verification): boolean {
  const step = stepsIn(state).find(({ form }) => form === "number");
  return step !== undefined && answerTo(state, step.id)?.kind === "done";
}

function isSecondCallOpen(state: Verification, at: string): boolean {
  const from = secondCallFrom(state);
  return from !== null && !needsSecondPerson(state) && Date.parse(at) >= Date.parse(from);
}

/**
 * Whether a second person has to agree in the present scenario, so that a second call is not enough: the rule asks for
 * one, or somebody refused, whom no call of one's own overrules.
 */
export function needsSecondPerson(verification: Verification): boolean {
  const { secondPerson, scenario } = verification;
  return secondPerson.for.includes(scenario) || refusalsIn(verification).length > 0;
}

/** Whoever was called agrees to nothing, and who refused by mail agrees by mail: the desk is another's word for them. */
function mayAgree(state: Verification, { name, address, way }: Agreement): boolean {
  if (needsSecondPerson(state) && !state.secondPerson.approvers.includes(address)) return false;
  if (personsCalled(state).some((called) => isSamePerson(name, called))) return false;
  const hasRefused = refusalsIn(state).some((one) => one.address === address || isSamePerson(one.name, name));
  return way === "by-mail" || !hasRefused;
}

/** Returns whom the person spoke to about the payment. */
export function personsCalled({ answers }: Verification): readonly string[] {
  return answers.flatMap(({ given }) => ("heard" in given ? [given.heard.person] : []));
}

/** What a second person refused is on hold, also what was released before; it is noted once. */
function withRefusal(state: Verification, { refusal, at }: Refused): Verification {
  const step = withSecondPerson(stepsIn(state)).find(({ form }) => form === "second-person");
  if (!step || refusalsIn(state).some(({ nonce }) => nonce === refusal.nonce)) return state;
  const checklist = checklistIn(state);
  const answer: Answer = { checklist, step: step.id, given: { form: "refused", refusal }, kind: "could-not", at };
  return {
    ...state,
    answers: [...otherAnswers(state, [step.id]), answer],
    conclusion: outcomeOf(state) === "fraud" ? state.conclusion : null,
  };
}

function withAnswer(state: Verification, { step, given, at }: StepAnswered): Verification {
  const checklist = checklistIn(state);
  const answer: Answer = { checklist, step, given, kind: kindOf(given, comparedAccounts(state), checklist), at };
  const next = {
    ...state,
    answers: [...otherAnswers(state, [step, ...agreementsAfter(state, step)]), answer],
    drafts: withDraft(state, step, null),
    conclusion: outcomeOf(state) === "hold" ? null : state.conclusion,
  };
  return checklist === "invoice" && given.form === "comparison" ? followedUp(next, given.result) : next;
}

/** A second person agreed to what stood before their step: another answer there makes that void. */
function agreementsAfter(state: Verification, stepId: string): readonly string[] {
  const steps = stepsIn(state);
  const at = steps.findIndex(({ id }) => id === stepId);
  return steps
    .slice(at + 1)
    .filter(({ form }) => form === "second-person")
    .map(({ id }) => id);
}

/** An invoice whose account is not the one in the person's own files is no ordinary one any more. */
function followedUp(state: Verification, result: "same" | "different" | "absent"): Verification {
  if (result === "same") return state;
  const scenario: Scenario = result === "different" ? "account-change" : "first-payment";
  return state.offered.includes(scenario) ? { ...state, scenario, conclusion: null } : state;
}

/** Returns the drafts with the one of a step of the present list replaced; null for none. */
function withDraft(state: Verification, step: string, fields: Fields | null): readonly Draft[] {
  const checklist = checklistIn(state);
  const others = state.drafts.filter((draft) => draft.checklist !== checklist || draft.step !== step);
  return fields === null ? others : [...others, { checklist, step, fields }];
}

/**
 * Opens a step again, with what was told of it as its draft. What was heard on a number and what a second person agreed
 * to stand on the steps before them: they are opened with it.
 */
function reopened(state: Verification, stepId: string): Verification {
  const steps = stepsIn(state);
  const at = steps.findIndex(({ id }) => id === stepId);
  const dependent = steps.slice(at + 1).filter(({ form }) => RESTING.has(form));
  return [stepId, ...dependent.map(({ id }) => id)].reduce(opened, { ...state, conclusion: null });
}

const RESTING: ReadonlySet<StepForm> = new Set<StepForm>(["call", "reached", "second-person"]);

function opened(state: Verification, step: string): Verification {
  const answer = answerTo(state, step);
  if (!answer) return state;
  return { ...state, answers: otherAnswers(state, [step]), drafts: withDraft(state, step, fieldsOf(answer.given)) };
}

/** As many as a record can show; whoever tries out more answers than that leaves the first ones. */
const MAX_WITHDRAWN = 10;

/** Returns the answers without those to some steps of the present list: see `withoutAnswers`. */
function otherAnswers(state: Verification, steps: readonly string[]): readonly Answer[] {
  const checklist = checklistIn(state);
  return withoutAnswers(state, ({ checklist: of, step }) => of === checklist && steps.includes(step));
}

/**
 * Returns the answers without some. What spoke against the message and what a second person refused stay, as withdrawn:
 * the record tells them.
 */
function withoutAnswers({ answers }: Verification, isGone: (answer: Answer) => boolean): readonly Answer[] {
  const [stay, go] = parted(answers, (answer) => answer.kind === "withdrawn" || !isGone(answer));
  const [refused, others] = parted(go, ({ given }) => given.form === "refused");
  const room =
    MAX_WITHDRAWN - answers.filter(({ kind, given }) => kind === "withdrawn" && given.form !== "refused").length;
  const against = others.filter(({ kind }) => kind === "contradicted").slice(0, Math.max(0, room));
  return [...stay, ...[...against, ...refused].map((answer): Answer => ({ ...answer, kind: "withdrawn" }))];
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
