import { sentencesFor } from "../../../src/locales/locales";
import { senderView } from "../../../src/taskpane/presenters/sender-view";
import { mailbox } from "../../support/build";
import { finding } from "../../support/inspection";

const english = sentencesFor("en");
const marked = (segments: readonly { text: string; marked: boolean }[] | null) =>
  segments?.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join("");

const lookalike = finding("sender.lookalike-domain", {
  params: {
    seen: "northgate-tit1e.example",
    known: "northgate-title.example",
    reason: "glyph",
    seenPiece: "1",
    knownPiece: "l",
    seenMarks: "13-14",
    knownMarks: "13-14",
  },
});

describe("senderView", () => {
  it("marks the differing character in the address and in the known domain, and says it in words", () => {
    const view = senderView(english, mailbox("Closing <Closing@Northgate-Tit1e.example>"), [lookalike]);
    expect(view.name).toBe("Closing");
    expect(marked(view.address)).toBe("Closing@Northgate-Tit[1]e.example");
    expect(marked(view.known)).toBe("northgate-tit[l]e.example");
    expect(view.words).toEqual(["“1” in place of “l”"]);
  });

  it("decodes punycode, marks the foreign letter, and names its script (UTS #39)", () => {
    const view = senderView(english, mailbox("ann@xn--pyee-53d.example"), []);
    expect(marked(view.address)).toBe("ann@p[а]yee.example");
    expect(view.words).toEqual(["the “а” is Cyrillic", "written as ann@xn--pyee-53d.example"]);
  });

  it("shows punycode that is none as it is written", () => {
    expect(marked(senderView(english, mailbox("ann@xn--999999999.example"), []).address)).toBe(
      "ann@xn--999999999.example",
    );
  });

  it("writes out characters that are not drawn", () => {
    const view = senderView(english, mailbox("ann@pa\u{200B}yee.example"), []);
    expect(marked(view.address)).toContain("[U+200B]");
    expect(view.words).toEqual(["an invisible character (U+200B)"]);
  });

  it("is not marked by a finding about another address", () => {
    const view = senderView(english, mailbox("ann@payee.example"), [lookalike]);
    expect(marked(view.address)).toBe("ann@payee.example");
    expect(view.known).toBeNull();
    expect(view.words).toEqual([]);
  });
});
