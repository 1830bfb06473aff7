import { onHold, type HeldOrder } from "../../src/verify/on-hold";
import { markOf } from "../../src/verify/record";
import { message } from "../support/build";
import { after, answered, couldNot, GIVEN, start, verification } from "../support/verification";
import { verificationAfter, type VerificationEvent } from "../../src/verify/verification";

const STEPS = [answered("hold", GIVEN.confirmed), couldNot("number")];

function kept(payee: string, euros: number | null, at: string, ...events: readonly VerificationEvent[]) {
  const first = start("account-change", { at });
  const amount = euros === null ? null : { currency: "EUR", value: euros };
  const begun = verificationAfter(null, { ...first, subject: { ...first.subject, payee, amount } });
  return { verification: after(begun, ...events), mark: markOf(message({ subject: payee })) };
}

const ALL = [
  kept("Ada", 900, "2026-11-03T09:00:00.000Z"),
  kept("Zoë", 1250.5, "2026-11-01T09:00:00.000Z", ...STEPS),
  kept("Cem", null, "2026-11-02T09:00:00.000Z"),
];

it.each<[HeldOrder, string[]]>([
  ["age", ["Zoë", "Cem", "Ada"]],
  ["amount", ["Zoë", "Ada", "Cem"]],
  ["step", ["Cem", "Ada", "Zoë"]],
])("payments on hold stand in the order of %s", (order, payees) => {
  expect(onHold(ALL, order).map(({ payee }) => payee)).toEqual(payees);
});

it("each names the step that is due, and its amount", () => {
  expect(onHold(ALL, "age")[0]).toMatchObject({
    checklist: "account-change",
    step: "number",
    amount: { currency: "EUR", value: 1250.5 },
  });
});

it("what was concluded otherwise is not on hold", () => {
  const fraud = verification("account-change", { type: "concluded", outcome: "fraud", at: "2026-11-20T10:00:00.000Z" });
  expect(onHold([{ verification: fraud, mark: markOf(message()) }], "age")).toEqual([]);
});
