import type { ActCode } from "../../../src/inspect/language/act";
import { participantReplaced } from "../../../src/inspect/thread/participant-replaced";
import { mailbox, message, quotedMessage } from "../../support/build";
import { factsOf } from "../../support/facts";

const QUOTED = [
  quotedMessage({
    from: mailbox("Bob Buyer <bob@buyer.example>"),
    to: [mailbox("Mel Tran <mel@harbor-optics.example>")],
  }),
];

function find(from: string, acts: ActCode[] = []) {
  return participantReplaced.find(factsOf(message({ from: mailbox(from), quoted: QUOTED }), { acts }));
}

describe("thread.participant-replaced", () => {
  it("finds a participant who came back under a lookalike domain", () => {
    expect(find("Mel Tran <mel@harbour-optics.example>")).toMatchObject([
      { severity: "danger", params: { seen: "harbour-optics.example", known: "harbor-optics.example" } },
    ]);
  });

  it("finds a participant's name on a foreign address that asks for money", () => {
    expect(find("Tran, Mel <m.tran@quayside-invoices.example>", ["language.payment-instruction"])).toMatchObject([
      { severity: "danger", params: { seen: "m.tran@quayside-invoices.example", known: "mel@harbor-optics.example" } },
    ]);
  });

  it("is silent for a participant who answers from a private address and asks for nothing", () => {
    expect(find("Mel Tran <mel.tran@gmail.com>")).toEqual([]);
  });

  it("is silent for the participant, a colleague of theirs, and somebody new", () => {
    expect(find("Mel Tran <mel@harbor-optics.example>", ["language.payment-instruction"])).toEqual([]);
    expect(find("Jo Park <jo@harbor-optics.example>", ["language.payment-instruction"])).toEqual([]);
    expect(find("Kim West <kim@freight.example>", ["language.payment-instruction"])).toEqual([]);
  });

  it("is silent for our own colleague, who answers in the thread for the first time", () => {
    expect(find("Dana Reyes <dana@buyer.example>", ["language.payment-instruction"])).toEqual([]);
  });
});
