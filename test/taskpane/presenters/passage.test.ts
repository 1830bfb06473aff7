import type { Evidence } from "../../../src/inspect/finding";
import { passageOf } from "../../../src/taskpane/presenters/passage";
import { body, message } from "../../support/build";

function inBody(text: string, quote: string): [ReturnType<typeof message>, Evidence] {
  const start = text.indexOf(quote);
  return [message({ body: body(text) }), { part: "body", start, end: start + quote.length, quote }];
}

describe("passageOf", () => {
  it("shows the quote within its sentence", () => {
    const text = "Hello Bob. Please do not call me, I am travelling! Regards";
    expect(passageOf(...inBody(text, "do not call"))).toEqual({
      before: "Please ",
      quote: "do not call",
      after: " me, I am travelling!",
    });
  });

  it("a line is a sentence", () => {
    expect(passageOf(...inBody("Account:\nDE89 3704\nThanks", "DE89 3704"))).toEqual({
      before: "",
      quote: "DE89 3704",
      after: "",
    });
  });

  it("cuts a sentence without end on both sides", () => {
    const { before, after } = passageOf(...inBody(`${"a ".repeat(500)}QUOTE${" b".repeat(500)}`, "QUOTE"));
    expect(before).toMatch(/^…/);
    expect(after).toMatch(/…$/);
    expect(before.length + after.length).toBeLessThan(300);
  });

  it("shows the quote alone where the text is not where the evidence says", () => {
    const [one] = inBody("something else", "else");
    expect(passageOf(one, { part: "body", start: 3, end: 6, quote: "xyz" })).toEqual({
      before: "",
      quote: "xyz",
      after: "",
    });
    expect(passageOf(one, { part: "attachment:gone.pdf", start: 0, end: 1, quote: "x" }).quote).toBe("x");
  });

  it("writes out what turns the reading order round", () => {
    expect(passageOf(...inBody("see \u{202E}txt.exe", "\u{202E}txt.exe")).quote).toBe("[U+202E]txt.exe");
  });
});
