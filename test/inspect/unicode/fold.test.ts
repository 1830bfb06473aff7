import { growth } from "../../support/counted-work";
import fc from "fast-check";
import { fold, foldName } from "../../../src/inspect/unicode/fold";

/** What European mail is made of: letters, accents alone and composed, typography, characters that do not show. */
const EUROPEAN = "abzAZ09 .,-éÉüßÆøŁłžşğıİ’“”–—…ﬁ\u00A0\u00AD\u0301\u200B\u202E\uFE0F";

const folded = (text: string): string => fold(text).text;

describe("fold", () => {
  it.each([
    ["case", "Please PAY Now", "please pay now"],
    ["accents of European languages", "Überweisung für Zoë Núñez, Łódź", "uberweisung fur zoe nunez, lodz"],
    ["letters that do not decompose", "Straße, Ærø, œuvre", "strasse, aero, oeuvre"],
    ["full-width letters and digits (UAX #15)", "ＩＢＡＮ １２３", "iban 123"],
    ["mathematical letters (UAX #15)", "𝗽𝗮𝘆𝗺𝗲𝗻𝘁", "payment"],
    ["ligatures (UAX #15)", "conﬁdential oﬃce", "confidential office"],
    ["small capitals", "ᴘᴀʏᴍᴇɴᴛ", "payment"],
    ["hooks and tails", "ɓanƙ ⱥccount", "bank account"],
    ["Cyrillic letters within a Latin word (UTS #39)", "pаymеnt", "payment"],
    ["Greek letters within a Latin word (UTS #39)", "pαyment οf invοice", "payment of invoice"],
    ["a Cyrillic word that reads as Latin among Latin words", "please рау now", "please pay now"],
    ["zero-width characters", "pay\u{200B}ment\u{200D} now\u{FEFF}", "payment now"],
    ["soft hyphens", "ac\u{AD}count", "account"],
    ["bidirectional controls", "\u{202E}abc\u{202C}\u{2066}d\u{2069}", "abcd"],
    ["variation selectors and tags", "a\u{FE0F}b\u{E0061}\u{E007F}", "ab"],
    ["stacked accents", "p\u{301}\u{302}\u{303}ay", "pay"],
    ["dashes", "a‐b‑c–d—e−f", "a-b-c-d-e-f"],
    ["quotation marks and apostrophes", "‘it’s’ “so” «là»", '\'it\'s\' "so" "la"'],
    ["spaces", "10\u{A0}000\u{202F}EUR\u{3000}now", "10 000 eur now"],
    ["line separators", "a\u{2028}b", "a\nb"],
  ])("folds %s", (_what, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    ["Russian", "Оплатите счёт сегодня", "оплатите счёт сегодня"],
    ["a Russian word of letters that all look Latin, among Russian words", "сорок пять рублей", "сорок пять рублей"],
    ["Greek", "Πληρωμή τιμολογίου", "πληρωμή τιμολογίου"],
    ["Japanese with Latin", "請求書のPDF", "請求書のpdf"],
  ])("leaves %s as it is", (_what, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("leads back to the text as it stands in the message", () => {
    const text = "Ple\u{200B}ase “pаy” no ﬁne";
    const { text: plain, originalOffset } = fold(text);
    const start = plain.indexOf("pay");
    expect(text.slice(originalOffset(start), originalOffset(start + 3))).toBe("pаy");
    expect(originalOffset(plain.length)).toBe(text.length);
  });

  it("never leads back out of the text, nor backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: plain, originalOffset } = fold(text);
        const offsets = Array.from({ length: plain.length + 1 }, (_, offset) => originalOffset(offset));
        expect(offsets.every((offset, i) => offset >= (offsets[i - 1] ?? 0) && offset <= text.length)).toBe(true);
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });

  it("gives the same again when European text is folded twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(EUROPEAN)) }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it("does work in proportion to the text, also under towers of accents", () => {
    const tower = (height: number) => `a${"\u{301}\u{327}".repeat(height)}`;
    expect(folded(tower(200_000))).toBe("a");
    expect(growth((height) => folded(`${tower(height)} ${"é".repeat(height)}`), 1000)).toBeLessThan(12);
  });
});

describe("foldName", () => {
  it("takes every letter for what it looks like, also in a whole Cyrillic name", () => {
    expect(foldName("ассеѕѕ-сорр").text).toBe("access-copp");
  });
});
