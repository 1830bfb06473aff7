import { SCENARIOS } from "../../src/inspect/inspection";
import {
  asksForRole,
  checklistOf,
  CHECKLISTS,
  ROLES,
  scenariosFor,
  stepsOf,
  type ChecklistId,
} from "../../src/verify/scenarios";

const LISTS = Object.keys(CHECKLISTS) as ChecklistId[];

describe("checklists", () => {
  it.each(LISTS)("%s names each step once", (list) => {
    const ids = stepsOf(list).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LISTS)("%s has at least one mandatory step before release, so that verified is never free", (list) => {
    expect(stepsOf(list).some(({ mandatory, phase }) => mandatory && phase === "before-release")).toBe(true);
  });

  it.each(LISTS)("%s puts what follows the payment last", (list) => {
    const phases = stepsOf(list).map(({ phase }) => phase);
    expect(phases.lastIndexOf("before-release")).toBeLessThan(
      phases.includes("after-payment") ? phases.indexOf("after-payment") : phases.length,
    );
  });

  it("every scenario has a list for every role, and every list is used", () => {
    const used = SCENARIOS.flatMap((scenario) => ROLES.map((role) => checklistOf(scenario, role)));
    expect(new Set(used)).toEqual(new Set(LISTS));
  });

  it("a gift card is asked for as an executive's request is", () => {
    expect(checklistOf("gift-card", "buyer")).toBe(checklistOf("executive-request", "buyer"));
  });

  it("only a closing asks on which side the person stands", () => {
    expect(SCENARIOS.filter(asksForRole)).toEqual(["closing-funds"]);
  });

  it("a buyer at a closing has no second person to ask: the arrival call takes that place", () => {
    const steps = stepsOf("closing-funds-buyer").map(({ id }) => id);
    expect(steps).not.toContain("second");
    expect(steps.at(-1)).toBe("arrival");
  });
});

describe("scenariosFor", () => {
  it("offers every scenario for an ordinary message", () => {
    expect(scenariosFor({ level: "verify", row: "unrecorded" })).toEqual(SCENARIOS);
  });

  it.each([
    { level: "stop", row: "unrecorded" },
    { level: "verify", row: "changed" },
    { level: "stop", row: "changed-under-pressure" },
  ] as const)("does not let $level, $row pass as an ordinary invoice", (told) => {
    expect(scenariosFor(told)).not.toContain("invoice");
  });
});
