import type { ActCode } from "../../../src/inspect/language/act";
import { fabricated } from "../../../src/inspect/thread/fabricated";
import type { Message } from "../../../src/message/message";
import { mailbox, message, payee, quotedMessage } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const directory = { payees: [payee()], people: [{ name: "Dana Reyes", addresses: ["dana@buyer.example"] }] };
const FROM_STRANGER = mailbox("Elaine Ward <ward@lawyers.example>");
const APPROVAL = [
  quotedMessage({
    from: mailbox("Dana Reyes <dana@buyer.example>"),
    to: [FROM_STRANGER],
    text: "From: Dana Reyes <dana@buyer.example>\n\nApproved.",
    bodyStart: 38,
  }),
];

function severity(overrides: Partial<Message>, acts: ActCode[] = ["language.payment-instruction"]) {
  return fabricated.find(factsOf(message({ from: FROM_STRANGER, ...overrides }), { directory, acts }))[0]?.severity;
}

describe("thread.fabricated (RFC 5322, section 3.6.4: a reply refers to what it answers)", () => {
  it("is a danger when a stranger who wants money quotes us and no header bears it out", () => {
    expect(severity({ subject: "FW: Project", quoted: APPROVAL })).toBe("danger");
  });

  it("is a caution when they merely claim to answer", () => {
    expect(severity({ subject: "Re: Invoice" })).toBe("caution");
  });

  it("is a note without a request, and from somebody on record: some programs forward without thread headers", () => {
    expect(severity({ subject: "FW: Project", quoted: APPROVAL }, [])).toBe("info");
    expect(severity({ subject: "Re: Invoice", from: mailbox("ann@payee.example") })).toBe("info");
  });

  it("is nothing where the headers tie the message to an earlier one, or nothing is claimed", () => {
    const references = headers("References: <1@buyer.example>");
    expect(severity({ subject: "Re: Project", quoted: APPROVAL, headers: references })).toBeUndefined();
    expect(severity({ subject: "Invoice" })).toBeUndefined();
  });

  it("finds a protected person quoted from an address that is not theirs", () => {
    const quoted = [quotedMessage({ from: mailbox("Dana Reyes <dana.reyes@mail.example>"), text: "Approved." })];
    const mail = message({ from: FROM_STRANGER, quoted, headers: headers("References: <1@buyer.example>") });
    const facts = factsOf(mail, { directory, acts: ["language.payment-instruction"] });
    expect(fabricated.find(facts)).toMatchObject([{ params: { reason: "borrowed-name", name: "Dana Reyes" } }]);
  });
});
