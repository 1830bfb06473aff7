import fc from "fast-check";
import { cellText, isFormula, safeCell } from "../../../src/directory/import/cell";

it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
  "%j leaves as text, not as a formula",
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  },
);

it("every text comes back as it was", () => {
  fc.assert(fc.property(fc.string(), (text) => cellText(safeCell(text)) === text));
  fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r\n]/.test(safeCell(text))));
});

it("a name that begins with an apostrophe keeps it", () => {
  expect(cellText("'t Hooft")).toBe("'t Hooft");
});

it.each([
  ["=HYPERLINK(A1)", true],
  ["@SUM(A1)", true],
  ["+44 20 7946 0000", false],
  ["-", false],
  ["Northgate", false],
])("%j is a formula: %s", (cell, expected) => {
  expect(isFormula(cell)).toBe(expected);
});
