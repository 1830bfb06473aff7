import type { Scenario } from "../inspect/inspection";

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
  readonly phase: Phase;
}

function mandatory<Id extends string>(id: Id, phase: Phase = "before-release") {
  return { id, mandatory: true, phase } as const;
}

function advised<Id extends string>(id: Id, phase: Phase = "before-release") {
  return { id, mandatory: false, phase } as const;
}

/**
 * What to do in each scenario, in order, as police forces, banks and payment associations instruct.
 * `closing-funds` has a list for each role.
 */
export const CHECKLISTS = {
  "account-change": [
    mandatory("hold"),
    mandatory("number"),
    mandatory("call"),
    advised("namecheck"),
    mandatory("second"),
    advised("notify"),
    advised("record", "after-payment"),
  ],
  "first-payment": [
    mandatory("hold"),
    mandatory("exists"),
    mandatory("number"),
    mandatory("call"),
    advised("namecheck"),
    advised("test"),
    mandatory("second"),
  ],
  "closing-funds-buyer": [
    mandatory("hold"),
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
    mandatory("hold"),
    mandatory("person"),
    advised("self-service"),
    advised("proof"),
    mandatory("second"),
    advised("notice"),
  ],
  "executive-request": [
    mandatory("hold"),
    mandatory("direct"),
    mandatory("challenge"),
    mandatory("rule"),
    mandatory("second"),
    advised("report"),
  ],
  invoice: [mandatory("compare"), mandatory("keep")],
  other: [mandatory("hold"), mandatory("number"), mandatory("call"), mandatory("second")],
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

/** Returns the steps of a list, in the order in which they are done. */
export function stepsOf(checklist: ChecklistId): readonly Step[] {
  return CHECKLISTS[checklist];
}
