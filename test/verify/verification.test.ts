import fc from "fast-check";
import { SCENARIOS, type Scenario } from "../../src/inspect/inspection";
import { CHECKLISTS, ROLES, stepsOf } from "../../src/verify/scenarios";
import {
  answerTo,
  canBeVerified,
  checklistIn,
  draftFor,
  isByOnePerson,
  outcomeOf,
  OUTCOMES,
  stepsBeforeRelease,
  verificationAfter,
  type AnswerKind,
  type Verification,
  type VerificationEvent,
} from "../../src/verify/verification";

const AT = "2026-11-20T10:00:00.000Z";

const next = (state: Verification, event: VerificationEvent) => verificationAfter(state, event);

function started(scenario: Scenario, ...events: readonly VerificationEvent[]): Verification {
  const begun = verificationAfter(null, { type: "started", proposed: scenario, offered: SCENARIOS, at: AT });
  return events.reduce<Verification>(next, begun);
}

const answered = (step: string, kind: AnswerKind = "done", note = "noted"): VerificationEvent => ({
  type: "step-answered",
  step,
  kind,
  note,
  at: AT,
});
const reopened = (step: string): VerificationEvent => ({ type: "step-reopened", step });
const concluded = (outcome: (typeof OUTCOMES)[number]): VerificationEvent => ({ type: "concluded", outcome, at: AT });

const MANDATORY_OF_CHANGE = ["hold", "number", "call", "second"];
const allDone = MANDATORY_OF_CHANGE.map((step) => answered(step));

describe("started", () => {
  it("begins on hold, with the proposed scenario and nothing answered", () => {
    const verification = started("payroll-change");
    expect(verification).toEqual({
      version: 1,
      proposed: "payroll-change",
      scenario: "payroll-change",
      offered: SCENARIOS,
      role: "buyer",
      startedAt: AT,
      answers: [],
      drafts: [],
      conclusion: null,
    });
    expect(outcomeOf(verification)).toBe("hold");
  });

  it("a second start loses nothing", () => {
    const verification = started("account-change", answered("hold"));
    expect(verificationAfter(verification, { type: "started", proposed: "other", offered: SCENARIOS, at: AT })).toBe(
      verification,
    );
  });

  it("nothing happens to a verification that was never started", () => {
    expect(verificationAfter(null, concluded("verified"))).toBeNull();
  });
});

describe("scenario and role", () => {
  it("the chosen scenario stands beside the proposed one", () => {
    const verification = started("account-change", { type: "scenario-chosen", scenario: "first-payment" });
    expect(verification).toMatchObject({ proposed: "account-change", scenario: "first-payment" });
  });

  it("the role picks the list of a closing", () => {
    const verification = started("closing-funds", { type: "role-chosen", role: "agent" });
    expect(checklistIn(verification)).toBe("closing-funds-agent");
  });

  it("an answer counts for its own list only, and is there again when the person comes back to it", () => {
    const elsewhere = started("account-change", answered("hold"), { type: "scenario-chosen", scenario: "other" });
    expect(answerTo(elsewhere, "hold")).toBeUndefined();
    const back = verificationAfter(elsewhere, { type: "scenario-chosen", scenario: "account-change" });
    expect(answerTo(back, "hold")?.kind).toBe("done");
  });

  it.each<VerificationEvent>([
    { type: "scenario-chosen", scenario: "invoice" },
    { type: "role-chosen", role: "agent" },
  ])("a change ($type) voids a conclusion", (event) => {
    const verification = started("account-change", ...allDone, concluded("verified"), event);
    expect(outcomeOf(verification)).toBe("hold");
  });

  it.each<VerificationEvent>([
    { type: "scenario-chosen", scenario: "account-change" },
    { type: "role-chosen", role: "buyer" },
  ])("choosing again what is chosen ($type) changes nothing", (event) => {
    const verification = started("account-change", ...allDone, concluded("verified"));
    expect(verificationAfter(verification, event)).toBe(verification);
  });
});

describe("answers", () => {
  it.each(["", "  "])(
    "a step to be noted is not done with the note “%s”, but it may be one that could not be",
    (note) => {
      const verification = started("account-change");
      expect(next(verification, answered("call", "done", note))).toBe(verification);
      expect(next(verification, answered("call", "could-not", note))).not.toBe(verification);
      expect(next(verification, answered("hold", "done", note))).not.toBe(verification);
    },
  );

  it("a note being typed is kept until its step is answered", () => {
    const typed = started("account-change", { type: "note-typed", step: "call", note: "Ann" });
    expect(draftFor(typed, "call")).toBe("Ann");
    expect(draftFor(next(typed, answered("call")), "call")).toBe("");
  });

  it("keeps what was noted and when", () => {
    const verification = started("account-change", answered("call", "could-not", "nobody there"));
    expect(answerTo(verification, "call")).toEqual({
      checklist: "account-change",
      step: "call",
      kind: "could-not",
      note: "nobody there",
      at: AT,
    });
  });

  it("a later answer replaces an earlier one", () => {
    const verification = started("account-change", answered("call", "could-not"), answered("call"));
    expect(verification.answers).toHaveLength(1);
    expect(answerTo(verification, "call")?.kind).toBe("done");
  });

  it("a step of another list cannot be answered", () => {
    const verification = started("invoice");
    expect(verificationAfter(verification, answered("call"))).toBe(verification);
  });

  it("a reopened step is open again", () => {
    const verification = started("account-change", answered("call"), reopened("call"));
    expect(answerTo(verification, "call")).toBeUndefined();
  });

  it("an open step cannot be reopened", () => {
    const verification = started("account-change", ...allDone, concluded("verified"));
    expect(verificationAfter(verification, reopened("notify"))).toBe(verification);
  });

  it("once concluded, only steps after the payment are answered", () => {
    const verification = started("account-change", ...allDone, concluded("verified"));
    expect(verificationAfter(verification, answered("notify"))).toBe(verification);
    expect(answerTo(verificationAfter(verification, answered("record")), "record")?.kind).toBe("done");
  });

  it("a reopened step voids a conclusion", () => {
    const verification = started("account-change", ...allDone, concluded("verified"), reopened("call"));
    expect(outcomeOf(verification)).toBe("hold");
  });
});

describe("the second person", () => {
  it("a second call takes that place, and the record can say so", () => {
    const verification = started(
      "account-change",
      ...["hold", "number", "call"].map((step) => answered(step)),
      answered("second", "second-call"),
      concluded("verified"),
    );
    expect(outcomeOf(verification)).toBe("verified");
    expect(isByOnePerson(verification)).toBe(true);
  });

  it("a second call answers no other step", () => {
    const verification = started("account-change");
    expect(verificationAfter(verification, answered("call", "second-call"))).toBe(verification);
  });

  it("a second person leaves no such mark", () => {
    expect(isByOnePerson(started("account-change", ...allDone))).toBe(false);
  });
});

describe("outcome", () => {
  it("verified needs every mandatory step before release, and no other", () => {
    const verification = started("account-change", ...allDone, concluded("verified"));
    expect(outcomeOf(verification)).toBe("verified");
  });

  it.each(MANDATORY_OF_CHANGE)("stays on hold while %s is open", (open) => {
    const rest = MANDATORY_OF_CHANGE.filter((step) => step !== open).map((step) => answered(step));
    const verification = started("account-change", ...rest, concluded("verified"));
    expect(outcomeOf(verification)).toBe("hold");
    expect(stepsBeforeRelease(verification).map(({ id }) => id)).toEqual([open]);
  });

  it("stays on hold when a mandatory step could not be done", () => {
    const verification = started("account-change", ...allDone, answered("call", "could-not"), concluded("verified"));
    expect(outcomeOf(verification)).toBe("hold");
    expect(canBeVerified(verification)).toBe(false);
  });

  it("what follows the payment does not gate its release", () => {
    const verification = started(
      "closing-funds",
      ...["hold", "contact", "call"].map((step) => answered(step)),
      concluded("verified"),
    );
    expect(outcomeOf(verification)).toBe("verified");
  });

  it("fraud can be concluded at any time", () => {
    expect(outcomeOf(started("other", concluded("fraud")))).toBe("fraud");
  });

  it("hold can be concluded, and left again", () => {
    const onHold = started("other", ...allDone, concluded("hold"));
    expect(onHold.conclusion).toEqual({ outcome: "hold", at: AT });
    expect(outcomeOf(verificationAfter(onHold, concluded("verified")))).toBe("verified");
  });
});

const STEP_IDS = [...new Set(Object.values(CHECKLISTS).flatMap((steps) => steps.map(({ id }) => id)))];
const event: fc.Arbitrary<VerificationEvent> = fc.oneof(
  fc.record({ type: fc.constant("scenario-chosen" as const), scenario: fc.constantFrom(...SCENARIOS) }),
  fc.record({ type: fc.constant("role-chosen" as const), role: fc.constantFrom(...ROLES) }),
  fc.record({
    type: fc.constant("step-answered" as const),
    step: fc.constantFrom(...STEP_IDS),
    kind: fc.constantFrom<AnswerKind>("done", "done", "done", "could-not", "second-call"),
    note: fc.string(),
    at: fc.constant(AT),
  }),
  fc.record({ type: fc.constant("step-reopened" as const), step: fc.constantFrom(...STEP_IDS) }),
  fc.record({
    type: fc.constant("concluded" as const),
    outcome: fc.constantFrom(...OUTCOMES),
    at: fc.constant(AT),
  }),
);

/** Somebody who mostly works down the list, with any other event in between: random events alone hardly ever finish. */
const session = fc
  .tuple(fc.constantFrom(...SCENARIOS), fc.array(fc.option(event, { freq: 3 }), { maxLength: 40 }))
  .map(([scenario, others]) => {
    const works = stepsOf(checklistIn(started(scenario))).map(({ id }) => answered(id));
    const planned = [...works, concluded("verified"), ...works, concluded("verified")];
    return { scenario, events: planned.flatMap((work, at) => [others[at] ?? work, work]) };
  });

describe("laws", () => {
  it("no sequence of events reaches verified without every mandatory step before release", () => {
    let reached = 0;
    fc.assert(
      fc.property(session, ({ scenario, events }) => {
        let verification = started(scenario);
        for (const step of events) {
          verification = next(verification, step);
          if (outcomeOf(verification) !== "verified") continue;
          reached += 1;
          for (const { id, mandatory, phase } of stepsOf(checklistIn(verification))) {
            if (!mandatory || phase === "after-payment") continue;
            expect(["done", "second-call"]).toContain(answerTo(verification, id)?.kind);
          }
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(reached).toBeGreaterThan(0);
  });

  it("state survives serialisation: the same events lead on from a copy to the same state", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIOS),
        fc.array(event, { maxLength: 20 }),
        fc.array(event, { maxLength: 20 }),
        (scenario, before, after) => {
          const verification = started(scenario, ...before);
          const copy = JSON.parse(JSON.stringify(verification)) as Verification;
          expect(after.reduce<Verification>(next, copy)).toEqual(after.reduce<Verification>(next, verification));
        },
      ),
    );
  });
});
