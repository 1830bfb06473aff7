import type { ActCode } from "../../../src/inspect/language/act";
import { executiveHandoff } from "../../../src/inspect/thread/executive-handoff";
import type { Message } from "../../../src/message/message";
import { mailbox, message, payee, quotedMessage } from "../../support/build";
import { factsOf } from "../../support/facts";

const directory = { payees: [payee()], people: [{ name: "Dana Reyes", addresses: ["dana@buyer.example"] }] };
const STRANGER = mailbox("Elaine Ward <ward@lawyers.example>");
const ORDER = quotedMessage({
  from: mailbox("Dana Reyes <dana@buyer.example>"),
  to: [STRANGER],
  text: "Approved. Send it to Bob in accounts, he will pay.",
});

function find(overrides: Partial<Message>, acts: ActCode[] = ["language.payment-instruction"]) {
  return executiveHandoff.find(
    factsOf(message({ from: STRANGER, quoted: [ORDER], ...overrides }), { directory, acts }),
  );
}

describe("thread.executive-handoff", () => {
  it("finds an order in a protected name that hands a stranger to the recipient", () => {
    expect(find({})).toMatchObject([
      { severity: "danger", params: { name: "Dana Reyes" }, evidence: [{ part: "quoted:1" }] },
    ]);
  });

  it("is silent when that person gets the message, or had written to the recipient", () => {
    expect(find({ cc: [mailbox("dana@buyer.example")] })).toEqual([]);
    const toBoth = { ...ORDER, cc: [mailbox("bob@buyer.example")] };
    expect(find({ quoted: [toBoth] })).toEqual([]);
  });

  it("is silent without money, from a payee on record, and where nobody is handed over", () => {
    expect(find({}, [])).toEqual([]);
    expect(find({ from: mailbox("ann@payee.example") })).toEqual([]);
    expect(find({ quoted: [{ ...ORDER, text: "Thanks for the visit." }] })).toEqual([]);
  });
});
