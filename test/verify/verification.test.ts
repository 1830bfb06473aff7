import fc from "fast-check";
import { SCENARIOS, type Scenario } from "../../src/inspect/inspection";
import type { Agreement, Given } from "../../src/verify/answer";
import { CHECKLISTS, ROLES, stepsOf } from "../../src/verify/scenarios";
import {
  answerTo,
  checklistIn,
  contradictionsIn,
  draftFor,
  isByOnePerson,
  outcomeOf,
  OUTCOMES,
  outcomesOpen,
  secondCallFrom,
  stepsBeforeRelease,
  verificationAfter,
  type Outcome,
  type Verification,
  type VerificationEvent,
} from "../../src/verify/verification";
import {
  after,
  answered,
  AT,
  couldNot,
  GIVEN,
  heard,
  LATER,
  SECOND_CALL,
  start,
  verification,
} from "../support/verification";

const reopened = (step: string): VerificationEvent => ({ type: "step-reopened", step });
const concluded = (outcome: Outcome): VerificationEvent => ({ type: "concluded", outcome, at: AT });

/** Every step of a list, answered as it should be. */
function allOf(scenario: Scenario): readonly VerificationEvent[] {
  return stepsOf(checklistIn(verification(scenario))).map(({ id, form }) => answered(id, GIVEN[form]));
}

const allDone = allOf("account-change");
const call = (overrides = {}): Given => ({ form: "call", heard: heard(overrides) });
const agreed = (overrides: Partial<Agreement>): Given => ({
  form: "second-person",
  agreement: { name: "Cem", address: "cem@buyer.example", way: "at-the-desk", nonce: "", note: "", ...overrides },
});
const toCall = [answered("hold", GIVEN.confirmed), answered("number", GIVEN.number)];
const toSecond = [...toCall, answered("call", call())];

describe("started", () => {
  it("begins on hold, with the proposed scenario and nothing answered", () => {
    const begun = verification("payroll-change");
    expect(begun).toMatchObject({ proposed: "payroll-change", scenario: "payroll-change", answers: [], drafts: [] });
    expect(outcomeOf(begun)).toBe("hold");
  });

  it("a second start loses nothing", () => {
    const begun = verification("account-change", answered("hold", GIVEN.confirmed));
    expect(verificationAfter(begun, start("other"))).toBe(begun);
  });

  it("nothing happens to a verification that was never started", () => {
    expect(verificationAfter(null, concluded("verified"))).toBeNull();
  });

  it("begins with a scenario that is offered where the proposed one is not", () => {
    expect(verificationAfter(null, start("invoice", { offered: ["account-change"] })).scenario).toBe("account-change");
  });
});

describe("scenario, role and account", () => {
  it("the chosen scenario stands beside the proposed one", () => {
    const chosen = verification("account-change", {
      type: "scenario-chosen",
      scenario: "first-payment",
      reason: "as agreed",
    });
    expect(chosen).toMatchObject({ proposed: "account-change", scenario: "first-payment" });
  });

  it("another one is taken with a reason only, which goes when the proposed one is taken again", () => {
    const begun = verification("account-change");
    const other = (reason: string) => after(begun, { type: "scenario-chosen", scenario: "other", reason });
    expect(other(" ")).toBe(begun);
    expect(other("no account is changed")).toMatchObject({ scenario: "other", reason: "no account is changed" });
    const back: VerificationEvent = { type: "scenario-chosen", scenario: "account-change", reason: "" };
    expect(after(other("no account is changed"), back)).toEqual(begun);
  });

  it("the role picks the list of a closing", () => {
    expect(checklistIn(verification("closing-funds", { type: "role-chosen", role: "agent" }))).toBe(
      "closing-funds-agent",
    );
  });

  it("an answer counts for its own list only, and is there again when the person comes back to it", () => {
    const elsewhere = verification("account-change", ...toCall, {
      type: "scenario-chosen",
      scenario: "other",
      reason: "as agreed",
    });
    expect(answerTo(elsewhere, "hold")).toBeUndefined();
    const back = after(elsewhere, { type: "scenario-chosen", scenario: "account-change", reason: "as agreed" });
    expect(answerTo(back, "hold")?.kind).toBe("done");
  });

  it.each<VerificationEvent>([
    { type: "scenario-chosen", scenario: "invoice", reason: "as agreed" },
    { type: "role-chosen", role: "agent" },
  ])("a change ($type) voids a conclusion", (event) => {
    expect(outcomeOf(verification("account-change", ...allDone, concluded("verified"), event))).toBe("hold");
  });

  it.each<VerificationEvent>([
    { type: "scenario-chosen", scenario: "account-change", reason: "as agreed" },
    { type: "role-chosen", role: "buyer" },
    { type: "account-chosen", paid: 0 },
    { type: "account-chosen", paid: 7 },
  ])("choosing again what is chosen, or what there is not ($type), changes nothing", (event) => {
    const verified = verification("account-change", ...allDone, concluded("verified"));
    expect(verificationAfter(verified, event)).toBe(verified);
  });

  it("what was heard of one account says nothing of another", () => {
    const two = start("account-change");
    const asked = [...two.subject.asked, { kind: "iban", masked: "GB29 •••• 6819" }];
    const verified = after(
      verificationAfter(null, { ...two, subject: { ...two.subject, asked } }),
      ...allDone,
      concluded("verified"),
      { type: "account-chosen", paid: 1 },
    );
    expect(outcomeOf(verified)).toBe("hold");
    expect(stepsBeforeRelease(verified).map(({ id }) => id)).toEqual(["call", "second"]);
  });
});

describe("an invoice", () => {
  it("whose account is the one in the own files is recorded, and never verified", () => {
    const compared = verification("invoice", ...allOf("invoice"));
    expect(outcomesOpen(compared)).toEqual(["recorded", "hold", "fraud"]);
    expect(outcomeOf(after(compared, concluded("recorded")))).toBe("recorded");
    expect(outcomeOf(after(compared, concluded("verified")))).toBe("hold");
  });

  it.each([
    ["different", "account-change"],
    ["absent", "first-payment"],
  ] as const)("whose account is %s there goes on as %s", (result, scenario) => {
    const compared = verification("invoice", answered("compare", { ...GIVEN.comparison, result } as Given));
    expect(compared.scenario).toBe(scenario);
  });

  it("that differed is no ordinary one when the person goes back", () => {
    const back = verification(
      "invoice",
      answered("compare", { ...GIVEN.comparison, result: "different" } as Given),
      { type: "scenario-chosen", scenario: "invoice", reason: "as agreed" },
      answered("keep", GIVEN.confirmed),
    );
    expect(outcomesOpen(back)).not.toContain("recorded");
  });
});

describe("answers", () => {
  it("a step to be noted is not done with an empty note, but it may be one that could not be", () => {
    const begun = verification("first-payment");
    expect(after(begun, answered("exists", { form: "noted", note: " " }))).toBe(begun);
    expect(answerTo(after(begun, couldNot("exists")), "exists")?.kind).toBe("could-not");
  });

  it("a step takes no answer of another form", () => {
    const begun = verification("account-change");
    expect(after(begun, answered("call", GIVEN.confirmed))).toBe(begun);
    expect(after(begun, answered("hold", SECOND_CALL))).toBe(begun);
  });

  it("what is typed is kept until its step is answered", () => {
    const typed = verification("account-change", ...toCall, {
      type: "typed",
      step: "call",
      field: "person",
      text: "Ann",
    });
    expect(draftFor(typed, "call")).toEqual({ person: "Ann" });
    expect(draftFor(after(typed, answered("call", call())), "call")).toEqual({});
  });

  it("a later answer replaces an earlier one", () => {
    const twice = verification("account-change", couldNot("hold"), answered("hold", GIVEN.confirmed));
    expect(twice.answers).toHaveLength(1);
    expect(answerTo(twice, "hold")?.kind).toBe("done");
  });

  it("a step of another list cannot be answered", () => {
    const begun = verification("invoice");
    expect(after(begun, answered("call", call()))).toBe(begun);
  });

  it("a reopened step is open again, with what was told of it to be corrected", () => {
    const open = verification("account-change", ...toCall, answered("call", call()), reopened("call"));
    expect(answerTo(open, "call")).toBeUndefined();
    expect(draftFor(open, "call")).toMatchObject({ person: "Ann", newDigits: "7193" });
  });

  it("another number makes what was heard on the first one void, and the second person's agreement", () => {
    const open = verification("account-change", ...allDone, reopened("number"));
    expect(stepsBeforeRelease(open).map(({ id }) => id)).toEqual(["number", "call", "second"]);
  });

  it("an open step cannot be reopened", () => {
    const begun = verification("account-change");
    expect(after(begun, reopened("notify"))).toBe(begun);
  });

  it("once released, only steps after the payment are answered", () => {
    const verified = verification("account-change", ...allDone, concluded("verified"));
    expect(after(verified, answered("notify", GIVEN.noted))).toBe(verified);
    expect(answerTo(after(verified, answered("record", GIVEN.noted)), "record")?.kind).toBe("done");
  });

  it("while on hold everything can still be answered", () => {
    const onHold = verification(
      "account-change",
      couldNot("number"),
      concluded("hold"),
      ...allDone,
      concluded("verified"),
    );
    expect(outcomeOf(onHold)).toBe("verified");
  });
});

describe("a call", () => {
  it("counts only on a number whose provenance was told", () => {
    const begun = verification("account-change", answered("hold", GIVEN.confirmed));
    expect(after(begun, answered("call", call()))).toBe(begun);
  });

  it("that confirms tells the account's last characters, or it confirms a conversation only", () => {
    const begun = verification("account-change", ...toCall);
    expect(after(begun, answered("call", call({ newDigits: "" })))).toBe(begun);
    expect(after(begun, answered("call", call({ newDigits: "93" })))).toBe(begun);
    expect(answerTo(after(begun, answered("call", call({ newDigits: "71 93" }))), "call")?.kind).toBe("done");
  });

  it("that contradicted and was answered anew stays, as withdrawn, for the record", () => {
    const denied = verification("account-change", ...toCall, answered("call", call({ verdict: "denied" })));
    const again = after(denied, reopened("call"), answered("call", call({})));
    expect(again.answers.filter(({ step }) => step === "call").map(({ kind }) => kind)).toEqual(["withdrawn", "done"]);
    expect(answerTo(again, "call")?.kind).toBe("done");
  });

  it("that contradicted counts on in whatever list is chosen", () => {
    const denied = verification("account-change", ...toCall, answered("call", call({ verdict: "denied" })));
    const other = after(denied, { type: "scenario-chosen", scenario: "other", reason: "as agreed" }, ...allOf("other"));
    expect(outcomesOpen(other)).toEqual(["hold", "fraud"]);
  });

  it.each([
    ["they denied it", { verdict: "denied", newDigits: "" }],
    ["they said other digits", { newDigits: "1234" }],
    ["they said the old account's digits for the new one", { newDigits: "0746" }],
    ["they did not know the old account", { oldDigits: "9999" }],
    ["they did not know the code word", { codeWord: "wrong" }],
  ])("contradicts the message where %s, and no payment is released", (_, said) => {
    const contradicted = verification("account-change", ...allDone, reopened("call"), answered("call", call(said)));
    expect(contradictionsIn(contradicted)).toHaveLength(1);
    expect(outcomesOpen(contradicted)).toEqual(["hold", "fraud"]);
  });

  it("with somebody who is not sure keeps the payment on hold", () => {
    const unsure = verification(
      "account-change",
      ...toCall,
      answered("call", call({ verdict: "unsure", newDigits: "" })),
    );
    expect(answerTo(unsure, "call")?.kind).toBe("could-not");
  });
});

describe("the payee-name check", () => {
  const checked = (result: string) =>
    verification(
      "account-change",
      answered("namecheck", { form: "name-check", result, note: "" } as Given),
      ...allDone.filter((event) => event.type !== "step-answered" || event.step !== "namecheck"),
    );

  it("keeps the payment on hold where the name does not match, though nobody had to ask", () => {
    expect(outcomesOpen(checked("no-match"))).toEqual(["hold", "fraud"]);
  });

  it.each(["match", "close-match", "unavailable"])("closes nothing and bars nothing with %s", (result) => {
    expect(outcomesOpen(checked(result))).toContain("verified");
    const alone = verification(
      "account-change",
      answered("namecheck", { form: "name-check", result, note: "" } as Given),
    );
    expect(outcomesOpen(alone)).not.toContain("verified");
  });
});

describe("the second person", () => {
  it("a second call at another time takes that place, and the record can say so", () => {
    const alone = verification(
      "account-change",
      ...toSecond,
      answered("second", SECOND_CALL, LATER),
      concluded("verified"),
    );
    expect(outcomeOf(alone)).toBe("verified");
    expect(isByOnePerson(alone)).toBe(true);
    expect(isByOnePerson(verification("account-change", ...allDone))).toBe(false);
  });

  it("a second call right after the first is none", () => {
    const begun = verification("account-change", ...toSecond);
    expect(after(begun, answered("second", SECOND_CALL))).toBe(begun);
    expect(secondCallFrom(begun)).toBe("2026-11-20T10:15:00.000Z");
  });

  it("a further answer makes an agreement void: it was given to another record", () => {
    const agreed = verification("account-change", ...toSecond, answered("second", GIVEN["second-person"]));
    expect(answerTo(agreed, "second")?.kind).toBe("done");
    expect(answerTo(after(agreed, answered("namecheck", GIVEN["name-check"])), "second")).toBeUndefined();
  });

  describe("where the policy asks for one", () => {
    const rule = {
      for: ["account-change"] as const,
      approvers: ["cem@buyer.example", "dan@buyer.example"],
      inEveryList: false,
    };
    const begun = after(verificationAfter(null, start("account-change", { secondPerson: rule })), ...toSecond);

    it("takes no second call in that place", () => {
      expect(after(begun, answered("second", SECOND_CALL, LATER))).toBe(begun);
    });

    it("takes the agreement of those who were named beforehand only", () => {
      const stranger = {
        ...GIVEN["second-person"],
        agreement: { name: "Eve", address: "eve@buyer.example", way: "at-the-desk", nonce: "", note: "" },
      };
      expect(after(begun, answered("second", stranger as Given))).toBe(begun);
      expect(answerTo(after(begun, answered("second", GIVEN["second-person"])), "second")?.kind).toBe("done");
    });
  });

  it("nobody whom the person called is the second one, however the name is written", () => {
    const begun = verification("account-change", ...toSecond);
    expect(after(begun, answered("second", agreed({ name: "ANN" })))).toBe(begun);
  });
});

describe("a refusal of the second person", () => {
  const rule = { for: [], approvers: ["cem@buyer.example", "dan@buyer.example"], inEveryList: false };
  const begun = after(verificationAfter(null, start("account-change", { secondPerson: rule })), ...toSecond);
  const refusal = {
    name: "Cem",
    address: "cem@buyer.example",
    nonce: "a1".repeat(16),
    note: "no",
    state: "22".repeat(32),
  };
  const refuses: VerificationEvent = { type: "refused", refusal, at: LATER };

  it("puts the payment on hold, also one that was released", () => {
    const released = after(begun, answered("second", GIVEN["second-person"]), concluded("verified"), refuses);
    expect(outcomeOf(released)).toBe("hold");
    expect(outcomesOpen(released)).toEqual(["hold", "fraud"]);
    expect(answerTo(released, "second")?.given).toEqual({ form: "refused", refusal });
  });

  it("is noted once", () => {
    const refused = after(begun, refuses);
    expect(after(refused, refuses)).toBe(refused);
  });

  it("is not overruled at the desk in the same name, nor by a second call, nor in another list", () => {
    const refused = after(begun, refuses);
    expect(after(refused, answered("second", agreed({})))).toBe(refused);
    expect(after(refused, answered("second", SECOND_CALL, LATER))).toBe(refused);
    const asInvoice = after(refused, { type: "scenario-chosen", scenario: "invoice", reason: "paid before" });
    expect(outcomesOpen(after(asInvoice, ...allOf("invoice")))).toEqual(["hold", "fraud"]);
  });

  it("stays in the record where another named person agrees, or the same one by mail to what was changed", () => {
    const by = { name: "Dan", address: "dan@buyer.example" };
    for (const agreement of [agreed(by), agreed({ way: "by-mail", nonce: "b2" })]) {
      const next = after(begun, refuses, answered("second", agreement, LATER));
      expect(outcomesOpen(next)).toContain("verified");
      expect(next.answers.filter(({ given }) => given.form === "refused")).toMatchObject([{ kind: "withdrawn" }]);
    }
  });

  it("stays however much is tried out and withdrawn, and when another account is to be paid", () => {
    const denials = Array.from({ length: 12 }, () => answered("call", call({ verdict: "denied" })));
    const tried = after(begun, ...denials, refuses, reopened("second"), { type: "account-chosen", paid: 0 });
    expect(tried.answers.some(({ given }) => given.form === "refused")).toBe(true);
  });
});

describe("at signs of fraud", () => {
  const rule = { for: [], approvers: [], inEveryList: true };

  it.each(SCENARIOS.filter((scenario) => scenario !== "invoice"))("%s is released by no one alone", (scenario) => {
    const begun = verificationAfter(null, start(scenario, { secondPerson: rule }));
    const alone = after(
      begun,
      ...allOf(scenario).filter((one) => !("given" in one) || one.given.form !== "second-person"),
    );
    expect(stepsBeforeRelease(alone).map(({ form }) => form)).toEqual(["second-person"]);
    const called = after(alone, answered("second", GIVEN["second-person"]));
    expect(outcomesOpen(called)).toContain("verified");
  });

  it("a second call at another time takes that place where there is nobody", () => {
    const begun = verificationAfter(null, start("closing-funds", { secondPerson: rule }));
    const called = after(
      begun,
      ...allOf("closing-funds"),
      answered("second", SECOND_CALL, LATER),
      concluded("verified"),
    );
    expect(outcomeOf(called)).toBe("verified");
    expect(isByOnePerson(called)).toBe(true);
  });
});

describe("outcome", () => {
  it.each(SCENARIOS)("%s is released when every step is done", (scenario) => {
    const [released = "hold"] = outcomesOpen(verification(scenario, ...allOf(scenario)));
    expect(released).toBe(scenario === "invoice" ? "recorded" : "verified");
  });

  it.each(SCENARIOS)("%s stays on hold while any mandatory step before release could not be done", (scenario) => {
    const done = verification(scenario, ...allOf(scenario));
    for (const { id, mandatory, phase } of stepsOf(checklistIn(done))) {
      if (!mandatory || phase === "after-payment") continue;
      expect(outcomesOpen(after(done, couldNot(id)))).toEqual(["hold", "fraud"]);
    }
  });

  it("fraud can be concluded at any time", () => {
    expect(outcomeOf(verification("other", concluded("fraud")))).toBe("fraud");
  });

  const TAKEN_BACK: readonly (readonly [string, readonly VerificationEvent[]])[] = [
    ["by hold", [concluded("hold")]],
    ["by a step that is opened again", [{ type: "step-reopened", step: "hold" }]],
    [
      "by another role and back",
      [
        { type: "role-chosen", role: "agent" },
        { type: "role-chosen", role: "buyer" },
      ],
    ],
    [
      "by another list and back",
      [
        { type: "scenario-chosen", scenario: "other", reason: "it is something else" },
        { type: "scenario-chosen", scenario: "account-change", reason: "" },
      ],
    ],
  ];

  it.each(TAKEN_BACK)("fraud that is taken back %s leaves no step done", (_, events) => {
    const done = verification("account-change", ...allOf("account-change"), concluded("fraud"));
    expect(outcomesOpen(done)).toEqual(["hold", "fraud"]);
    const takenBack = after(done, ...events);
    expect(outcomeOf(takenBack)).toBe("hold");
    expect(stepsBeforeRelease(takenBack)).toEqual(stepsBeforeRelease(verification("account-change")));
    expect(outcomesOpen(after(takenBack, ...allOf("account-change")))).toContain("verified");
  });
});

const STEP_IDS = [...new Set(Object.values(CHECKLISTS).flatMap((steps) => steps.map(({ id }) => id)))];
const GIVENS: readonly Given[] = [
  ...Object.values(GIVEN),
  SECOND_CALL,
  { form: "could-not", note: "" },
  call({ verdict: "denied" }),
  { form: "name-check", result: "no-match", note: "" },
];
const event: fc.Arbitrary<VerificationEvent> = fc.oneof(
  fc.record({
    type: fc.constant("scenario-chosen" as const),
    scenario: fc.constantFrom(...SCENARIOS),
    reason: fc.constantFrom("", "as agreed"),
  }),
  fc.record({ type: fc.constant("role-chosen" as const), role: fc.constantFrom(...ROLES) }),
  fc.record({ type: fc.constant("account-chosen" as const), paid: fc.nat(2) }),
  fc.record({
    type: fc.constant("step-answered" as const),
    step: fc.constantFrom(...STEP_IDS),
    given: fc.constantFrom(...GIVENS),
    at: fc.constantFrom(AT, LATER),
  }),
  fc.record({ type: fc.constant("step-reopened" as const), step: fc.constantFrom(...STEP_IDS) }),
  fc.record({ type: fc.constant("concluded" as const), outcome: fc.constantFrom(...OUTCOMES), at: fc.constant(AT) }),
);

/** Somebody who mostly works down the list, with any other event in between: random events alone hardly ever finish. */
const session = fc
  .tuple(fc.constantFrom(...SCENARIOS), fc.array(fc.option(event, { freq: 3 }), { maxLength: 40 }))
  .map(([scenario, others]) => {
    const works = allOf(scenario);
    const planned = [...works, concluded("verified"), ...works, concluded("verified")];
    return { scenario, events: planned.flatMap((work, at) => [others[at] ?? work, work]) };
  });

describe("laws", () => {
  it("no sequence of events reaches verified without every mandatory step before release, or beside a contradiction", () => {
    let reached = 0;
    fc.assert(
      fc.property(session, ({ scenario, events }) => {
        let state = verification(scenario);
        for (const one of events) {
          state = after(state, one);
          if (outcomeOf(state) !== "verified") continue;
          reached += 1;
          expect(contradictionsIn(state)).toEqual([]);
          for (const { id, mandatory, phase } of stepsOf(checklistIn(state))) {
            if (!mandatory || phase === "after-payment") continue;
            expect(answerTo(state, id)?.kind).toBe("done");
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
        (scenario, before, later) => {
          const state = verification(scenario, ...before);
          const copy = JSON.parse(JSON.stringify(state)) as Verification;
          expect(after(copy, ...later)).toEqual(after(state, ...later));
        },
      ),
    );
  });
});
