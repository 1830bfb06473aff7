import fc from "fast-check";
import { shortened, terminalText } from "../../src/cli/terminal-text";

describe("terminalText", () => {
  test.each([
    ["a colour", "\u001b[31mred\u001b[0m", "<U+001B>[31mred<U+001B>[0m"],
    ["a window title", "\u001b]0;title\u0007", "<U+001B>]0;title<U+0007>"],
    ["an eight-bit control sequence (C1)", "\u009b2J", "<U+009B>2J"],
    ["a right-to-left override", "invoice\u202efdp.exe", "invoice<U+202E>fdp.exe"],
    ["a zero-width space", "pay\u200bee", "pay<U+200B>ee"],
    ["a backspace", "good\b\b\b\bevil", "good<U+0008><U+0008><U+0008><U+0008>evil"],
    ["a tag character", "a\u{e0041}b", "a<U+E0041>b"],
  ])("shows %s instead of obeying it", (_, text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  test("keeps text on its line", () => {
    expect(terminalText("first\r\nsecond\u2028third\tcell")).toBe("first second<U+2028>third cell");
  });

  test("leaves letters of every script alone", () => {
    expect(terminalText("Überweisung – 支払い – оплата – שלום")).toBe("Überweisung – 支払い – оплата – שלום");
  });

  test("never lets a control through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(terminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe("shortened", () => {
  test("cuts a long text between characters", () => {
    expect(shortened("😀😀😀😀", 3)).toBe("😀😀…");
  });

  test("leaves a text that fits", () => {
    expect(shortened("😀😀😀", 3)).toBe("😀😀😀");
  });
});
