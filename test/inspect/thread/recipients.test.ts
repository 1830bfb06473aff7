import { recipientLookalike } from "../../../src/inspect/thread/recipient-lookalike";
import { recipientReplaced } from "../../../src/inspect/thread/recipient-replaced";
import { mailbox, message, payee, quotedMessage } from "../../support/build";
import { factsOf } from "../../support/facts";

const directory = {
  ownDomains: ["lindenfeld-escrow.example"],
  payees: [
    payee({ name: "Harbor Optics", domains: ["harbor-optics.example"], addresses: ["mel@harbor-optics.example"] }),
  ],
};
const QUOTED = [
  quotedMessage({
    from: mailbox("Lena Marsh <lena@lindenfeld-escrow.example>"),
    to: [mailbox("Mel Tran <mel@harbor-optics.example>")],
    cc: [mailbox("Todd Fern <todd@lindenfeld-escrow.example>")],
  }),
];

function facts(cc: string[], quoted = QUOTED) {
  const from = mailbox("Mel Tran <mel@harbor-optics.example>");
  const to = [mailbox("Lena Marsh <lena@lindenfeld-escrow.example>")];
  return factsOf(message({ from, to, cc: cc.map(mailbox), quoted }), { directory });
}

describe("thread.recipient-replaced", () => {
  it("finds a colleague of the quoted mail whose place an imitation took", () => {
    expect(recipientReplaced.find(facts(["Todd Fern <todd@lindenfeld-escr0w.example>"]))).toMatchObject([
      {
        severity: "danger",
        params: { seen: "lindenfeld-escr0w.example", known: "lindenfeld-escrow.example", name: "Todd Fern" },
        evidence: [{ part: "header:Cc" }],
      },
    ]);
  });

  it("is silent when nobody was replaced", () => {
    expect(recipientReplaced.find(facts(["Todd Fern <todd@lindenfeld-escrow.example>"]))).toEqual([]);
    expect(recipientReplaced.find(facts(["Kim West <kim@freight.example>"]))).toEqual([]);
  });
});

describe("thread.recipient-lookalike", () => {
  it("finds an invented colleague: a danger in a conversation, a caution outside one", () => {
    const invented = ["Ivy Cole <ivy@lindenfeld-escr0w.example>"];
    expect(recipientLookalike.find(facts(invented))).toMatchObject([{ severity: "danger" }]);
    expect(recipientLookalike.find(facts(invented, []))).toMatchObject([{ severity: "caution" }]);
  });

  it("is silent for known recipients, strangers and private addresses of colleagues", () => {
    const ordinary = ["mel@harbor-optics.example", "kim@freight.example", "Todd Fern <todd.fern@gmail.com>"];
    expect(recipientLookalike.find(facts(ordinary))).toEqual([]);
  });
});
