import { SCENARIOS, type Inspection, type Scenario } from "../inspect/inspection";

/** Steps `before-release` gate the outcome *verified*; those `after-payment` close the record. */
export type Phase = "before-release" | "after-payment";

/** On which side of a closing the person stands; the two have different lists. */
export const ROLES = ["buyer", "agent"] as const;
export type Role = (typeof ROLES)[number];

/** What a step asks to be told, so that the program can compare it and not only keep it. */
export type StepForm =
  | "confirmed" // that it was done
  | "noted" // in words
  | "comparison" // with one's own files: which, and what came of it
  | "number" // the number to call, and where it is from
  | "call" // what was heard on that number
  | "reached" // both at once: the number or the meeting, and what was heard
  | "challenge" // whether a voice or face that called first stood the test
  | "name-check" // what the bank's payee-name check says
  | "second-person"; // who else agreed, or a second call at another time

/** One thing to do. Its sentences (what to do, why, what to note) are in `src/locales/`. */
export interface Step {
  readonly id: string;
  /** A mandatory step cannot be skipped, only answered "could not", which keeps the payment on hold. */
  readonly mandatory: boolean;
  readonly form: StepForm;
  readonly phase: Phase;
}

function mandatory<Id extends string>(id: Id, form: StepForm = "noted", phase: Phase = "before-release") {
  return { id, mandatory: true, form, phase } as const;
}

function advised<Id extends string>(id: Id, form: StepForm = "noted", phase: Phase = "before-release") {
  return { id, mandatory: false, form, phase } as const;
}

/**
 * What to do in each scenario, in order, as police forces, banks and payment associations instruct.
 * `closing-funds` has a list for each role.
 */
export const CHECKLISTS = {
  "account-change": [
    mandatory("hold", "confirmed"),
    mandatory("number", "number"),
    mandatory("call", "call"),
    advised("namecheck", "name-check"),
    mandatory("second", "second-person"),
    advised("notify"),
    advised("record", "noted", "after-payment"),
  ],
  "first-payment": [
    mandatory("hold", "confirmed"),
    mandatory("exists"),
    mandatory("number", "number"),
    mandatory("call", "call"),
    advised("namecheck", "name-check"),
    advised("test"),
    mandatory("second", "second-person"),
  ],
  "closing-funds-buyer": [
    mandatory("hold", "confirmed"),
    mandatory("contact", "number"),
    mandatory("call", "call"),
    advised("never-changes"),
    advised("bank"),
    mandatory("arrival", "noted", "after-payment"),
  ],
  "closing-funds-agent": [
    mandatory("source"),
    mandatory("compare", "comparison"),
    mandatory("call", "reached"),
    advised("docs"),
    mandatory("second", "second-person"),
    mandatory("delivery", "noted", "after-payment"),
  ],
  "payroll-change": [
    mandatory("hold", "confirmed"),
    mandatory("person", "reached"),
    advised("self-service"),
    advised("proof"),
    mandatory("second", "second-person"),
    advised("notice"),
  ],
  "executive-request": [
    mandatory("hold", "confirmed"),
    mandatory("direct", "reached"),
    mandatory("challenge", "challenge"),
    mandatory("rule"),
    mandatory("second", "second-person"),
    advised("report"),
  ],
  invoice: [mandatory("compare", "comparison"), mandatory("keep", "confirmed")],
  other: [
    mandatory("hold", "confirmed"),
    mandatory("number", "number"),
    mandatory("call", "call"),
    mandatory("second", "second-person"),
  ],
} as const satisfies Record<string, readonly Step[]>;

export type ChecklistId = keyof typeof CHECKLISTS;

/** The ids of the steps on one list. */
export type StepId<C extends ChecklistId> = (typeof CHECKLISTS)[C][number]["id"];

const CHECKLIST_OF: Record<Scenario, (role: Role) => ChecklistId> = {
  "account-change": () => "account-change",
  "first-payment": () => "first-payment",
  "closing-funds": (role) => `closing-funds-${role}`,
  "payroll-change": () => "payroll-change",
  "executive-request": () => "executive-request",
  "gift-card": () => "executive-request",
  invoice: () => "invoice",
  other: () => "other",
};

/** Returns the list of a scenario; the role matters for `closing-funds` only. */
export function checklistOf(scenario: Scenario, role: Role): ChecklistId {
  return CHECKLIST_OF[scenario](role);
}

/** Whether a scenario has a list for each role, so that the person must be asked for theirs. */
export function asksForRole(scenario: Scenario): boolean {
  return checklistOf(scenario, "buyer") !== checklistOf(scenario, "agent");
}

/**
 * Returns the scenarios that a person may choose for a message. An ordinary invoice is compared with one's own files and
 * asks nobody: that is no way out of a message with signs of fraud or words of change.
 */
export function scenariosFor({ level, row }: Pick<Inspection, "level" | "row">): readonly Scenario[] {
  const isOrdinary = level !== "stop" && !row.startsWith("changed");
  return SCENARIOS.filter((scenario) => scenario !== "invoice" || isOrdinary);
}

/** Returns the steps of a list, in the order in which they are done. */
export function stepsOf(checklist: ChecklistId): readonly Step[] {
  return CHECKLISTS[checklist];
}

const SECOND = mandatory("second", "second-person");

/** Returns the steps of a list that one person cannot get through alone: where it asks for nobody else, it does so now. */
export function withSecondPerson(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ form }) => form === "second-person")) return steps;
  const isBefore = ({ phase }: Step): boolean => phase === "before-release";
  return [...steps.filter(isBefore), SECOND, ...steps.filter((step) => !isBefore(step))];
}
