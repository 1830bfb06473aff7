import { ownParts } from "../../src/inspect/own-parts";
import { lookupOf } from "../../src/directory/lookup";
import type { Message, QuotedMessage } from "../../src/message/message";
import { attachment, body, directory, mailbox, message, quotedMessage } from "../support/build";

const LOOKUP = lookupOf(directory(), "bob@buyer.example");
const A_LETTER = "I looked at the drawings with our engineer this morning. ".repeat(4);

function own(text: string, quoted: readonly QuotedMessage[], overrides: Partial<Message> = {}): readonly string[] {
  return [...ownParts(message({ body: body(text), quoted, ...overrides }), LOOKUP)];
}

const by = (from: string | null) => quotedMessage({ from: from === null ? null : mailbox(from), text: "…" });

describe("the sender speaks in", () => {
  it("subject, body, attachments and their codes", () => {
    expect(own("Hello", [], { attachments: [attachment({ name: "a.pdf" })] })).toEqual([
      "subject",
      "body",
      "attachment:a.pdf",
      "code:a.pdf",
    ]);
  });

  it("a quotation that does not say who wrote it", () => {
    expect(own(A_LETTER, [by(null)])).toContain("quoted:1");
    expect(own(A_LETTER, [by("bob@buyer.example"), by(null)])).toContain("quoted:2");
  });

  it("the newest quotation, when it bears the sender's own address", () => {
    expect(own(A_LETTER, [by("Ann Payee <Ann@payee.example>")])).toContain("quoted:1");
  });

  it("the newest quotation, when it bears the sender's name alone", () => {
    const bare = quotedMessage({ from: { name: "Payee, Ann", address: "" }, text: "…" });
    expect(own(A_LETTER, [bare])).toContain("quoted:1");
    expect(own(A_LETTER, [{ ...bare, from: { name: "Tom Other", address: "" } }])).not.toContain("quoted:1");
  });

  it("a third party's message, when hardly a word of their own stands above it", () => {
    expect(own("Dear Bob, please see below. Ann", [by("vendor@elsewhere.example")])).toContain("quoted:1");
    expect(own("", [by("vendor@elsewhere.example")])).toContain("quoted:1");
  });
});

describe("the sender does not speak in", () => {
  it("what the user or a colleague wrote, however short the answer", () => {
    expect(own("Thanks!", [by("bob@buyer.example")])).not.toContain("quoted:1");
    expect(own("Thanks!", [by("eve@buyer.example")])).not.toContain("quoted:1");
  });

  it("a third party's message below a letter of their own", () => {
    expect(own(A_LETTER, [by("vendor@elsewhere.example")])).not.toContain("quoted:1");
  });

  it("older messages, their own among them", () => {
    expect(own("Thanks!", [by("bob@buyer.example"), by("ann@payee.example")])).not.toContain("quoted:2");
  });
});
