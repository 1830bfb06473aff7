import { SCENARIOS, type Inspection, type Scenario } from "../inspect/inspection";

/** Steps `before-release` gate the outcome *verified*; those `after-payment` close the record. */
export type Phase = "before-release" | "after-payment";

/** On which side of a closing the person stands; the two have different lists. */
export const ROLES = ["buyer", "agent"] as const;
export type Role = (typeof ROLES)[number];

/** One thing to do. Its sentences (what to do, why, what to note) are in `src/locales/`. */
export interface Step {
  readonly id: string;
  /** A mandatory step cannot be skipped, only answered "could not", which keeps the payment on hold. */
  readonly mandatory: boolean;
  /** Whether it counts as done only with a note of what was done: whom, when, on which number. */
  readonly noted: boolean;
  readonly phase: Phase;
}

function mandatory<Id extends string>(id: Id, phase: Phase = "before-release") {
  return { id, mandatory: true, noted: true, phase } as const;
}

/** A mandatory step of which nothing is to be told but that it was done. */
function confirmed<Id extends string>(id: Id) {
  return { id, mandatory: true, noted: false, phase: "before-release" } as const;
}

function advised<Id extends string>(id: Id, phase: Phase = "before-release") {
  return { id, mandatory: false, noted: false, phase } as const;
}

/**
 * What to do in each scenario, in order, as police forces, banks and payment associations instruct.
 * `closing-funds` has a list for each role.
 */
export const CHECKLISTS = {
  "account-change": [
    confirmed("hold"),
    mandatory("number"),
    mandatory("call"),
    advised("namecheck"),
    mandatory("second"),
    advised("notify"),
    advised("record", "after-payment"),
  ],
  "first-payment": [
    confirmed("hold"),
    mandatory("exists"),
    mandatory("number"),
    mandatory("call"),
    advised("namecheck"),
    advised("test"),
    mandatory("second"),
  ],
  "closing-funds-buyer": [
    confirmed("hold"),
    mandatory("contact"),
    mandatory("call"),
    advised("never-changes"),
    advised("bank"),
    mandatory("arrival", "after-payment"),
  ],
  "closing-funds-agent": [
    mandatory("source"),
    mandatory("compare"),
    mandatory("call"),
    advised("docs"),
    mandatory("second"),
    mandatory("delivery", "after-payment"),
  ],
  "payroll-change": [
    confirmed("hold"),
    mandatory("person"),
    advised("self-service"),
    advised("proof"),
    mandatory("second"),
    advised("notice"),
  ],
  "executive-request": [
    confirmed("hold"),
    mandatory("direct"),
    mandatory("challenge"),
    mandatory("rule"),
    mandatory("second"),
    advised("report"),
  ],
  invoice: [mandatory("compare"), confirmed("keep")],
  other: [confirmed("hold"), mandatory("number"), mandatory("call"), mandatory("second")],
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
