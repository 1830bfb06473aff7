import { amountText, dayText, listText, scriptText, shortDayText } from "../../src/locales/format";
import { visible } from "../../src/locales/visible";
import { fr } from "../../src/locales/french-spaces";

describe("dayText", () => {
  it("writes a day as the language does, whatever the time zone of the machine", () => {
    expect(dayText("en", "2026-02-17")).toBe("February 17, 2026");
    expect(dayText("en-GB", "2026-02-17")).toBe("17 February 2026");
    expect(dayText("fr", "2026-02-17T23:30:00.000Z")).toBe("17 février 2026");
    expect(dayText("fr", "2026-03-01")).toBe("1er mars 2026");
  });

  it("has a short form for a line, the month still a word", () => {
    expect(shortDayText("en-GB", "2026-02-03")).toBe("3 Feb 2026");
    expect(shortDayText("en-US", "2026-02-03")).toBe("Feb 3, 2026");
    expect(shortDayText("fr", "2026-02-03")).toBe("3 févr. 2026");
  });

  it("leaves what is no date as it is", () => {
    expect(dayText("en", "last spring")).toBe("last spring");
  });
});

describe("amountText", () => {
  it("writes an amount with its currency", () => {
    expect(amountText("en", { currency: "EUR", value: 1250.5 })).toBe("€1,250.50");
    expect(amountText("fr", { currency: "EUR", value: 1250.5 })).toBe("1\u{202F}250,50\u{A0}€");
  });

  it("puts a currency that is none behind the number", () => {
    expect(amountText("en", { currency: "?", value: 12 })).toBe("12 ?");
  });
});

describe("listText and scriptText", () => {
  it("speak the language", () => {
    expect(listText("en", ["a", "b", "c"])).toBe("a, b, and c");
    expect(listText("fr", ["a", "b"])).toBe("a et b");
    expect(scriptText("en", "Cyrl")).toBe("Cyrillic");
    expect(scriptText("fr", "Cyrl")).toBe("cyrillique");
  });
});

describe("visible", () => {
  it("writes out what turns the reading order round or is not drawn (UAX #9)", () => {
    expect(visible("a\u{202E}fdp.exe\u{200B}")).toBe("a[U+202E]fdp.exe[U+200B]");
  });

  it("leaves lines, tabs and letters of any script alone", () => {
    expect(visible("é\tо\n日本")).toBe("é\tо\n日本");
  });
});

describe("fr", () => {
  it("spaces the fixed words, and leaves what is filled in as it is", () => {
    expect(fr`Vu : ${"a : b"} ; « ${"x"} » ?`).toBe("Vu\u{A0}: a : b\u{202F}; «\u{A0}x\u{A0}»\u{202F}?");
  });
});
