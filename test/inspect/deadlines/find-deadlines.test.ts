import { growth } from "../../support/counted-work";
import fc from "fast-check";
import { findDeadlines } from "../../../src/inspect/deadlines/find-deadlines";
import { isNear } from "../../../src/inspect/deadlines/near-deadline";
import type { TextPart } from "../../../src/message/parts";

/** A Tuesday. */
const BASE = "2026-11-24T09:30:00Z";

const part = (text: string): TextPart => ({ part: "body", text, links: [] });
const deadlinesIn = (text: string) => findDeadlines([part(text)], BASE);

/** Returns each deadline as its date, with the span where one is written. */
const datesIn = (text: string): readonly string[] =>
  deadlinesIn(text).map(({ date, within }) => (within === null ? date : `${date} ${within}`));

describe("a deadline is read", () => {
  it.each([
    // English
    ["Please pay by Friday.", "2026-11-27"],
    ["by close of business today", "2026-11-24"],
    ["COB today please", "2026-11-24"],
    ["no later than 30 November 2026", "2026-11-30"],
    ["before December 1st", "2026-12-01"],
    ["due on 11/30/2026", "2026-11-30"],
    ["due date: 2026-12-15", "2026-12-15"],
    ["within 48 hours", "2026-11-26 PT48H"],
    ["within two business days", "2026-11-26 P2D"],
    ["by the end of the month", "2026-11-30"],
    ["until tomorrow noon", "2026-11-25"],
    // French
    ["au plus tard le 30 novembre", "2026-11-30"],
    ["le 15 courant", "2026-11-15"],
    ["avant le 1er décembre 2026", "2026-12-01"],
    ["sous huitaine", "2026-12-02 P8D"],
    ["sous 48 h", "2026-11-26 PT48H"],
    ["d'ici vendredi", "2026-11-27"],
    ["Échéance : 30/11/2026", "2026-11-30"],
    ["aujourd’hui même", "2026-11-24"],
    ["dans un délai de 5 jours ouvrés", "2026-12-01 P5D"],
    // German
    ["bis 30.11.", "2026-11-30"],
    ["bis spätestens Freitag", "2026-11-27"],
    ["innerhalb von 14 Tagen", "2026-12-08 P14D"],
    ["noch heute", "2026-11-24"],
    ["bis zum 1. Dezember", "2026-12-01"],
    ["fällig am 05.12.2026", "2026-12-05"],
    ["bis Monatsende", "2026-11-30"],
    // Italian
    ["entro il 15 p.v.", "2026-12-15"],
    ["entro venerdì", "2026-11-27"],
    ["entro 24 ore", "2026-11-25 PT24H"],
    ["entro e non oltre il 30/11/2026", "2026-11-30"],
    ["oggi stesso", "2026-11-24"],
    ["entro fine mese", "2026-11-30"],
    // Spanish
    ["antes del viernes", "2026-11-27"],
    ["a más tardar el 30 de noviembre de 2026", "2026-11-30"],
    ["en un plazo de 48 horas", "2026-11-26 PT48H"],
    ["hoy mismo", "2026-11-24"],
    ["hasta mañana", "2026-11-25"],
    // Portuguese
    ["até sexta-feira", "2026-11-27"],
    ["até ao dia 30 de novembro", "2026-11-30"],
    ["no prazo de 5 dias úteis", "2026-12-01 P5D"],
    ["ainda hoje", "2026-11-24"],
    // Dutch
    ["vóór 1 december", "2026-12-01"],
    ["uiterlijk vrijdag", "2026-11-27"],
    ["binnen 14 dagen", "2026-12-08 P14D"],
    ["vandaag nog", "2026-11-24"],
    ["uiterlijk op 30-11-2026", "2026-11-30"],
  ])("in %j", (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it.each([
    "a report by the auditors",
    "before you pay",
    "within the company",
    "by 5 people",
    "bis auf weiteres",
    "sous réserve",
    "entro i limiti",
    "antes de pagar",
    "tegen deze factuur",
    "due to the holiday",
    "by 31/13/2026",
    "before 30 February",
    "version 3.4 by 1.2",
  ])("not in %j", (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

it("a date without a year is this year's, or next year's where it is long past", () => {
  expect(datesIn("by 10 November")).toEqual(["2026-11-10"]);
  expect(datesIn("by 15 January")).toEqual(["2027-01-15"]);
});

it("a date that two countries read in two ways is the one still to come", () => {
  expect(datesIn("by 12/11/2026")).toEqual(["2026-12-11"]);
});

it("is told once, with the words it stands in", () => {
  const text = "Virement à faire avant vendredi, oui : avant vendredi.";
  expect(deadlinesIn(text)).toEqual([
    { date: "2026-11-27", within: null, evidence: { part: "body", start: 17, end: 31, quote: "avant vendredi" } },
  ]);
});

it("is near on the day of the message, or a few hours on", () => {
  const near = (text: string) => deadlinesIn(text).map((deadline) => isNear(deadline, BASE));
  expect(near("by today")).toEqual([true]);
  expect(near("within 24 hours")).toEqual([true]);
  expect(near("within 72 hours")).toEqual([false]);
  expect(near("within 2 days")).toEqual([false]);
  expect(near("by 10 November")).toEqual([false]);
});

it("says nothing without a day to count from", () => {
  expect(findDeadlines([part("by Friday")], "")).toEqual([]);
});

it("never throws, and quotes the original", () => {
  const piece = fc.constantFrom(
    "by ",
    "bis ",
    "30",
    ".",
    "/",
    "11",
    "Friday ",
    "within ",
    "hours",
    " ",
    "é",
    "𝟏",
    "\n",
    "p.v.",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join("");
      for (const { evidence } of deadlinesIn(text))
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }),
  );
});

it.each(["by ", "by the ", "within 4", "30.11.", "by Friday ", "due on "])(
  "repeated %j takes work in proportion to its length",
  (unit) => {
    expect(growth((count) => deadlinesIn(unit.repeat(count)), 2000)).toBeLessThan(12);
  },
);
