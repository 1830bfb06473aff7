import { displayNameAddress } from "../../../src/inspect/sender/display-name-address";
import type { ActCode } from "../../../src/inspect/language/act";
import { mailbox, message, payee } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

function severity(from: string, replyTo: string[] = []) {
  const facts = factsOf(message({ from: mailbox(from), replyTo: replyTo.map(mailbox) }));
  return displayNameAddress.find(facts)[0]?.severity;
}

describe("sender.display-name-address", () => {
  it("is a danger when the address shown is one we know", () => {
    expect(severity("cfo@buyer.example <office7@mail.example>")).toBe("danger");
  });

  it("is a caution when it is a stranger's", () => {
    expect(severity("jo@else.example <office7@mail.example>")).toBe("caution");
  });

  it("is a note when a service writes on behalf of it and replies go there", () => {
    expect(severity("cfo@buyer.example via Sign <sign@service.example>", ["cfo@buyer.example"])).toBe("info");
  });

  it("is a danger beside a request for money, wherever replies go, but for a known service that is vouched for", () => {
    const acts: ActCode[] = ["language.payment-instruction"];
    const weight = (sender: string, stamp: string) => {
      const mail = message({
        from: mailbox(`ann@payee.example <${sender}>`),
        replyTo: [mailbox("ann@payee.example")],
        headers: headers(`Authentication-Results: mx.buyer.example; ${stamp}`),
      });
      return displayNameAddress.find(factsOf(mail, { directory: { payees: [payee()] }, acts }))[0]?.severity;
    };
    expect(weight("office7@mail.example", "dmarc=pass")).toBe("danger");
    expect(weight("dse@eu.docusign.net", "dmarc=fail")).toBe("danger");
    expect(weight("dse@eu.docusign.net", "dmarc=pass")).toBe("info");
  });

  it("is nothing when the name repeats the address, or shows a colleague's", () => {
    expect(severity("jo@else.example <jo@else.example>")).toBeUndefined();
    expect(severity("info@else.example <noreply@mail.else.example>")).toBeUndefined();
  });

  it("is nothing on a mailing list, which rewrites senders (RFC 2369)", () => {
    const from = mailbox("'cfo@buyer.example' via Users <users@lists.example>");
    const stamp = "Authentication-Results: mx.buyer.example; dkim=pass header.d=lists.example";
    const list = message({ from, headers: headers(stamp, "List-Id: <users.lists.example>") });
    expect(displayNameAddress.find(factsOf(list))).toEqual([]);
  });
});
