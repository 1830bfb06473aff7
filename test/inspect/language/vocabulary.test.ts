import fc from "fast-check";
import { CONCEPTS } from "../../../src/inspect/language/concepts";
import { grammarOf } from "../../../src/inspect/language/grammar";
import type { Lexicon } from "../../../src/inspect/language/lexicon";
import { LEXICONS } from "../../../src/inspect/language/lexicons/lexicons";
import { PATTERNS } from "../../../src/inspect/language/patterns/patterns";
import { foldText } from "../../../src/inspect/language/fold-text";
import { Tagger } from "../../../src/inspect/language/tags";
import { vocabularyOf } from "../../../src/inspect/language/vocabulary";
import { wordsOf } from "../../../src/inspect/language/words";

function lexicon(entries: string): Lexicon {
  return { language: "xx", stopWords: "the", abbreviations: "no", concepts: { pay: entries }, patterns: [] };
}

/** Returns the words that an entry was found in. */
function found(entries: string, text: string, vocabulary = vocabularyOf([lexicon(entries)])): readonly string[] {
  const words = wordsOf(foldText(text), text, vocabulary.abbreviations);
  const [tags] = new Tagger(vocabulary, words).tagsOf(0, words.count);
  return (tags ?? []).map(({ from, to }) => text.slice(words.starts[from], words.ends[to - 1]));
}

describe("an entry of a lexicon", () => {
  it.each([
    ["a word", "pay", "to pay or repay", ["pay"]],
    ["a stem", "chang*", "change, changing, exchange", ["change", "changing"]],
    ["the last part of a compound", "*konto", "das Bankkonto und das Konto", ["Bankkonto", "Konto"]],
    ["alternatives", "our|my account", "our account, my account, your account", ["our account", "my account"]],
    [
      "a word that may be missing",
      "the new? account",
      "the account, the new account",
      ["the account", "the new account"],
    ],
    ["any one word", "put _ through", "put it through, put through", ["put it through"]],
    [
      "a gap of up to three words",
      "put ... through",
      "put through; put it all right through",
      ["put through", "put it all right through"],
    ],
    ["words without their accents", "réglé", "regle, RÉGLÉ", ["regle", "RÉGLÉ"]],
    ["an elided article apart", "iban", "l'IBAN d’iban", ["IBAN", "iban"]],
  ])("is %s", (_, entries, text, expected) => {
    expect(found(entries, text)).toEqual(expected);
  });

  it("is also found as it is written by somebody who types no umlauts", () => {
    const vocabulary = vocabularyOf([{ ...lexicon("für später|früher"), spellings: ["ü ue", "ä ae"] }]);
    expect(found("für später|früher", "fur spater", vocabulary)).toEqual(["fur spater"]);
    expect(found("für später|früher", "fuer frueher", vocabulary)).toEqual(["fuer frueher"]);
  });

  it("costs a node a slot, however many alternatives a slot has", () => {
    const words = "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p";
    const entry = Array(6).fill(words).join(" ");
    const vocabulary = vocabularyOf([lexicon(entry)]);
    expect(found(entry, "c", vocabulary)).toEqual([]);
    expect(vocabulary.phrases.nodeCount).toBe(1 + 6);
    expect(found(entry, "a p b o c n")).toEqual(["a p b o c n"]);
  });

  it("that is not made of words is refused, with the entry in the message", () => {
    expect(() => found("cell #", "cell")).toThrow("not one word: #");
  });

  it("becomes a phrase when a text has a word that it begins with", () => {
    const entries = "our|my account; new? bank; send money";
    const vocabulary = vocabularyOf([lexicon(entries)]);
    const nodesAfter = (text: string): number => {
      found(entries, text, vocabulary);
      return vocabulary.phrases.nodeCount;
    };
    expect(nodesAfter("account money")).toBe(1);
    expect(nodesAfter("my")).toBe(1 + 2);
    expect(nodesAfter("our")).toBe(1 + 2);
    expect(nodesAfter("bank")).toBe(1 + 2 + 3);
    expect(found(entries, "our account, send money, new bank", vocabulary)).toEqual([
      "our account",
      "send money",
      "new bank",
      "bank",
    ]);
  });
});

describe("the lexicons", () => {
  it.each(LEXICONS.map((each) => [each.language, each] as const))(
    "%s gives words to every concept a pattern needs",
    (_, { concepts, patterns }) => {
      const needed = new Set([...PATTERNS, ...patterns].flatMap(({ slots }) => slots.split(/[ |^]+/).filter(Boolean)));
      expect([...needed].filter((concept) => !(concept in concepts))).toEqual([]);
    },
  );

  it("are written as `Lexicon` says, every entry", () => {
    const text = LEXICONS.flatMap(({ concepts }) => Object.values(concepts))
      .join(" ")
      .replaceAll(/[*|;?]/g, " ");
    expect(() => new Tagger(vocabularyOf(LEXICONS), wordsOf(foldText(text), text, new Set()))).not.toThrow();
  });

  it("make few phrases for an ordinary mail, which so waits for few", () => {
    const text =
      "Hello Marion, thanks for the minutes of Tuesday. The driver will call you on Friday. Invoice 40177 is attached, payable within thirty days to the usual account. Could you please return the signed delivery note?";
    const vocabulary = vocabularyOf(LEXICONS);
    new Tagger(vocabulary, wordsOf(foldText(text), text, vocabulary.abbreviations));
    expect(vocabulary.phrases.nodeCount).toBeGreaterThan(100);
    expect(vocabulary.phrases.nodeCount).toBeLessThan(4_000);
  });

  it("use concepts that exist", () => {
    const known: readonly string[] = CONCEPTS;
    expect(
      LEXICONS.flatMap(({ concepts }) => Object.keys(concepts)).filter((concept) => !known.includes(concept)),
    ).toEqual([]);
  });

  it("are refused with a pattern that names no concept", () => {
    expect(() => grammarOf([{ says: "language.opener", slots: "nothing" }], LEXICONS)).toThrow(
      "no such concept: nothing",
    );
  });

  it("hold no concept twice", () => {
    expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
  });
});

describe("a text folded by table", () => {
  const EUROPEAN = "aZ9 .,\n\té\u00c0\u0153\u00df\u2019\u201c\u2026\u00a0\u20ac\u0130\u0131\u00aa";
  const OTHER = "\u0430\u03b1\u200b\u00ad\u0301\u4e2d\ud83d\ude00\u00b5";

  it("is what fold makes of it, offsets included", async () => {
    const { fold } = await import("../../../src/inspect/unicode/fold");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(EUROPEAN + OTHER)) }), (text) => {
        const ours = foldText(text);
        const theirs = fold(text);
        expect(ours.text).toBe(theirs.text);
        for (let at = 0; at <= ours.text.length; at += 1)
          expect(ours.originalOffset(at)).toBe(theirs.originalOffset(at));
      }),
    );
  });

  it("keeps the way back in a text long enough to be folded in lines", () => {
    const line = "C\u0153ur d\u2019\u0153uvre, \u0440\u0430y\u200b now\n";
    const text = line.repeat(5000);
    const { text: folded, originalOffset } = foldText(text);
    const last = folded.lastIndexOf("now");
    expect(text.slice(originalOffset(last), originalOffset(last + 3))).toBe("now");
    expect(originalOffset(folded.length)).toBe(text.length);
  });
});
