import fc from "fast-check";
import { deceptiveCharacters } from "../../../src/inspect/unicode/deceptive";

/** Returns what deceives in a text, as "kind: characters". */
const deceptive = (text: string): string[] =>
  deceptiveCharacters(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe("deceptiveCharacters", () => {
  it.each([
    ["an override that turns a file name round (UAX #9)", "invoice\u{202E}fdp.exe", ["bidi: \u{202E}"]],
    ["a zero-width space within a name", "Ma\u{200B}ria", ["invisible: \u{200B}"]],
    ["a soft hyphen within a name", "Ma\u{AD}ria", ["invisible: \u{AD}"]],
    ["text hidden in tag characters", "Hello\u{E0070}\u{E0061}", ["invisible: \u{E0070}\u{E0061}"]],
    ["a Cyrillic letter within a Latin name (UTS #39, 5.1)", "Priyа Raman", ["mixed-script: а"]],
    ["several Cyrillic letters in a row", "Nоrthgаtе", ["mixed-script: о", "mixed-script: а", "mixed-script: е"]],
    ["a Greek letter within a Latin name", "Αnna", ["mixed-script: Α"]],
    ["a Latin letter within a Russian word", "счeт", ["mixed-script: e"]],
    ["a Cyrillic word that reads as Latin beside Latin", "рау Northgate", ["confusable: рау"]],
    ["small capitals", "Northgᴀte", ["confusable: ᴀ"]],
    ["letters in a mathematical style", "𝐉ane Doe", ["confusable: 𝐉"]],
  ])("finds %s", (_what, text, expected) => {
    expect(deceptive(text)).toEqual(expected);
  });

  it.each([
    ["plain English", "Jane Doe, Accounts Payable"],
    ["accents of European names", "Łukasz Żółć, Žižek, Gößl, Ångström, Núñez, Şahin, Ioniță, Þór, Ağaoğlu"],
    ["Azerbaijani and Hausa letters", "Əliyev Ɓauchi ƙasa əhali"],
    ["Vietnamese, decomposed", "Nguyễn".normalize("NFD")],
    ["Russian", "Иван Петров, бухгалтерия"],
    ["Greek", "Γιώργος Παπαδόπουλος"],
    ["a Russian name beside a Latin one", "Иван Петров (Ivan Petrov)"],
    ["Japanese with Latin", "トヨタ自動車 ABC株式会社 ＡＢＣ商事"],
    ["Korean and Chinese with Latin", "삼성SDI 中国Bank"],
    ["Persian with its joiners", "می\u{200C}خواهم"],
    ["Arabic with direction marks", "\u{200F}مرحبا\u{200E} Ahmed"],
    ["emoji with joiners and flags", "👩‍💼 Jane 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} ❤️"],
    ["a byte order mark in front", "\u{FEFF}Hello"],
    ["hyphenated words of two scripts", "IT-отдел"],
  ])("is quiet on %s", (_what, text) => {
    expect(deceptive(text)).toEqual([]);
  });

  it("returns ranges in order and within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const found = deceptiveCharacters(text);
        expect(found.every((part) => part.start < part.end && part.end <= text.length)).toBe(true);
        expect(found.map((part) => part.start)).toEqual(found.map((part) => part.start).sort((a, b) => a - b));
      }),
    );
  });
});
