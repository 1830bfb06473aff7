import { lookalikeDomain } from "../../../src/inspect/sender/lookalike-domain";
import { mailbox, message, payee, quotedMessage } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const NORTHGATE = payee({
  name: "Northgate Title",
  domains: ["northgate-title.example"],
  addresses: ["closing@northgate-title.example"],
});

describe("sender.lookalike-domain", () => {
  it("finds a domain that imitates a payee's, and says what was changed", () => {
    const from = mailbox("Closing Desk <closing@northgate-tit1e.example>");
    const [finding] = lookalikeDomain.find(factsOf(message({ from }), { directory: { payees: [NORTHGATE] } }));
    expect(finding).toMatchObject({
      severity: "danger",
      params: {
        seen: "northgate-tit1e.example",
        known: "northgate-title.example",
        name: "Northgate Title",
        reason: "glyph",
        seenPiece: "1",
        knownPiece: "l",
      },
      evidence: [{ part: "from", quote: "closing@northgate-tit1e.example" }],
    });
  });

  it("finds a domain that imitates one of the quoted conversation, though nobody in it is on record", () => {
    const quoted = [quotedMessage({ from: mailbox("Ida Voss <ida@torvel-lenses.example>") })];
    const from = mailbox("Ida Voss <ida@torvei-lenses.example>");
    expect(lookalikeDomain.find(factsOf(message({ from, quoted })))).toMatchObject([{ severity: "danger" }]);
  });

  it.each(["Sender", "Return-Path"])("finds one in %s too, where it is a sign of fraud by itself", (field) => {
    const find = (address: string) =>
      lookalikeDomain.find(
        factsOf(
          message({
            from: mailbox("Closing Desk <closing@northgate-title.example>"),
            headers: headers(`${field}: <${address}>`),
          }),
          { directory: { payees: [NORTHGATE] } },
        ),
      );
    const address = "bounce@northgate-tit1e.example";
    expect(find(address)).toMatchObject([
      { severity: "danger", evidence: [{ part: `header:${field}`, quote: address }] },
    ]);
    expect(find("bounce@mail.northgate-title.example")).toEqual([]);
    expect(find("bounce@northgate-title-news.example")).toEqual([]);
    expect(find("bounce@mailer.example")).toEqual([]);
  });

  it("is silent for the known domain itself, its sub-domains and neighbours that are on record too", () => {
    const directory = {
      payees: [NORTHGATE],
      senders: [{ address: "jo@north-gate-title.example", firstSeen: null, lastSeen: null, count: 9 }],
    };
    for (const address of [
      "closing@northgate-title.example",
      "a@mail.northgate-title.example",
      "jo@north-gate-title.example",
    ]) {
      expect(lookalikeDomain.find(factsOf(message({ from: mailbox(address) }), { directory }))).toEqual([]);
    }
  });

  it("is silent for a stranger's domain", () => {
    const from = mailbox("News <news@weekly-letter.example>");
    expect(lookalikeDomain.find(factsOf(message({ from }), { directory: { payees: [NORTHGATE] } }))).toEqual([]);
  });
});
