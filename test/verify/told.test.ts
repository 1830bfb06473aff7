import { toldOf, type HeldAgainst } from "../../src/verify/told";
import { body, message } from "../support/build";
import { AT, LATER } from "../support/verification";

const against = (overrides: Partial<HeldAgainst> = {}): HeldAgainst => ({
  message: message({ body: body("Call me on +1 202 555 0199") }),
  began: AT,
  country: "US",
  accounts: { asked: "DE30 •••• 7193", known: [] },
  hasNumber: true,
  codeWordAgreed: false,
  notSecond: [],
  knownDomains: [],
  secondCallFrom: LATER,
  now: LATER,
  ...overrides,
});
const CONTRACT = { source: "contract", named: "contract 12", dated: "2024-03-01" };

describe("what a form lacks", () => {
  it.each([
    ["noted", {}, ["note"]],
    ["comparison", {}, ["result"]],
    ["comparison", { result: "same" }, ["file", "dated"]],
    ["challenge", { result: "passed" }, ["note"]],
    ["name-check", {}, ["result"]],
    ["number", {}, ["number"]],
    ["number", { number: "12" }, ["number-unreadable"]],
    ["number", { number: "202 555 0143" }, ["source"]],
    ["call", {}, ["person", "verdict"]],
    ["call", { person: "Ann", verdict: "confirmed" }, ["digits"]],
    ["reached", {}, ["way"]],
    ["reached", { way: "called" }, ["number"]],
    ["second-person", {}, ["way"]],
    ["second-person", { way: "at-the-desk" }, ["approver"]],
  ] as const)("%s with %j", (form, fields, missing) => {
    expect(toldOf(form, fields, against())).toEqual({ missing });
  });

  it("a number without its country, where that is not known", () => {
    expect(toldOf("number", { number: "202 555 0143" }, against({ country: null }))).toEqual({ missing: ["country"] });
  });

  it("a call before the number is told", () => {
    expect(toldOf("call", {}, against({ hasNumber: false }))).toEqual({ missing: ["number-first"] });
  });

  it("a second call before its time, or without a first one", () => {
    const fields = { way: "second-call" };
    expect(toldOf("second-person", fields, against({ now: AT }))).toEqual({ missing: ["later"] });
    expect(toldOf("second-person", fields, against({ secondCallFrom: null }))).toEqual({ missing: ["first-call"] });
  });
});

describe("at the desk", () => {
  it.each(["Bob Müller", "muller, bob", "bob@buyer.example", "Ann Closer", "A. Closer"])(
    "%s is no second person",
    (person) => {
      const others = against({ notSecond: ["bob@buyer.example", "Bob Muller", "Ann Closer"] });
      expect(toldOf("second-person", { way: "at-the-desk", person }, others)).toEqual({ missing: ["other-person"] });
    },
  );

  it.each(["Bоb Мuller", "Bob Muller (AP)", "Closer, Ann, Ltd"])(
    "nor is %s, by other letters or words added",
    (person) => {
      const others = against({ notSecond: ["Bob Muller", "Ann Closer"] });
      expect(toldOf("second-person", { way: "at-the-desk", person }, others)).toEqual({ missing: ["other-person"] });
    },
  );

  it.each(["Cem", "x", "Mme Yilmaz", "C. Y."])("%s tells nobody", (person) => {
    expect(toldOf("second-person", { way: "at-the-desk", person }, against())).toEqual({ missing: ["whole-name"] });
  });

  it.each(["Cem Yilmaz", "李小龙", "Anne-Marie Le Goff"])("%s is somebody", (person) => {
    const told = toldOf("second-person", { way: "at-the-desk", person }, against());
    expect(told).toMatchObject({ given: { agreement: { name: person } } });
  });
});

describe("a site that the message brings", () => {
  const from = { name: "Petra Vogt", address: "petra@kontor-neu.example" };
  const site = { source: "official-site", named: "https://www.kontor-neu.example/contact", dated: "2026-11-20" };
  const withNumber = message({ from, body: body("Call me on +1 202 555 0143.") });

  it("vouches for no number that the message has, unless it is on record", () => {
    const fields = { number: "+1 202 555 0143", ...site };
    expect(toldOf("number", fields, against({ message: withNumber }))).toMatchObject({ refused: "site-of-message" });
    const known = against({ message: withNumber, knownDomains: ["kontor-neu.example"] });
    expect(toldOf("number", fields, known)).toHaveProperty("given");
  });

  it("need only be mentioned, in the text or a file", () => {
    const mentioned = message({ body: body("Call +1 202 555 0143; our site is www.kontor-neu.example") });
    const fields = { number: "+1 202 555 0143", ...site };
    expect(toldOf("number", fields, against({ message: mentioned }))).toMatchObject({ refused: "site-of-message" });
    const other = { ...fields, named: "neu.example" };
    expect(toldOf("number", other, against({ message: mentioned }))).toHaveProperty("given");
  });

  it("vouches for no number of somebody who is known under another domain", () => {
    const fields = { number: "+1 202 555 0199", ...site };
    const known = against({ message: withNumber, knownDomains: ["kontor.example"] });
    expect(toldOf("number", fields, known)).toMatchObject({ refused: "site-of-message" });
    expect(toldOf("number", fields, against({ message: withNumber }))).toHaveProperty("given");
  });
});

describe("what a form tells", () => {
  it("a number with its provenance, in one form of writing", () => {
    expect(toldOf("number", { number: "(202) 555-0143", ...CONTRACT }, against())).toEqual({
      given: { form: "number", number: { e164: "+12025550143", provenance: CONTRACT, repeatedIn: [] } },
    });
  });

  it("a number that only the message gives is refused, with where it stands", () => {
    expect(toldOf("number", { number: "+1 202 555 0199", source: "email" }, against())).toEqual({
      refused: "only-in-message",
      foundIn: ["body"],
    });
  });

  it("a confirmation lacks the old account's digits until they are said, or a note tells why not", () => {
    const fields = { person: "Ann", verdict: "confirmed", newDigits: "7193" };
    const known = against({ accounts: { asked: "DE30 •••• 7193", known: ["DE88 •••• 0746"] } });
    expect(toldOf("call", fields, known)).toEqual({ missing: ["old-digits"] });
    expect(toldOf("call", { ...fields, oldDigits: "0746" }, known)).toHaveProperty("given.heard.oldDigits", "0746");
    expect(toldOf("call", { ...fields, note: "She had no file at hand" }, known)).toHaveProperty("given");
    expect(toldOf("call", { ...fields, verdict: "denied" }, known)).toHaveProperty("given");
  });

  it("a denial needs no digits", () => {
    expect(toldOf("call", { person: "Ann", verdict: "denied" }, against())).toMatchObject({
      given: { form: "call", heard: { verdict: "denied", codeWord: "none-agreed" } },
    });
  });

  it("a confirmation lacks the agreed code word until it was asked for", () => {
    const fields = { person: "Ann", verdict: "confirmed", newDigits: "7193" };
    const agreed = against({ codeWordAgreed: true });
    expect(toldOf("call", fields, agreed)).toEqual({ missing: ["code-word"] });
    expect(toldOf("call", { ...fields, codeWord: "right" }, agreed)).toHaveProperty("given.heard.codeWord", "right");
    expect(toldOf("call", { ...fields, verdict: "denied" }, agreed)).toHaveProperty(
      "given.heard.codeWord",
      "not-asked",
    );
  });

  it("a paper of a day to come is none", () => {
    const fields = { number: "(202) 555-0143", ...CONTRACT, dated: "2027-01-01" };
    expect(toldOf("number", fields, against())).toEqual({ missing: ["dated"] });
  });

  it.each(["Ann Payee", "ANN@payee.example"])("%s, who asks for the money, agrees to nothing", (person) => {
    const from = { name: "Ann Payee", address: "ann@payee.example" };
    const fields = { way: "at-the-desk", person };
    const told = toldOf("second-person", fields, against({ message: message({ from }) }));
    expect(told).toEqual({ missing: ["other-person"] });
  });

  it("a meeting has no number", () => {
    const fields = { way: "met", person: "Ann", verdict: "confirmed", newDigits: "7193" };
    expect(toldOf("reached", fields, against())).toMatchObject({ given: { form: "reached", number: null } });
  });
});
