import fc from "fast-check";
import { packed, withinChanges } from "../../../src/inspect/address/changes";

/** The same count by the book: optimal string alignment, one cell at a time. */
function changesBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      rows[i]?.splice(j, 1, swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(a.length, b.length);
}

describe("within so many changes", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 31 });

  it("agrees with optimal string alignment", () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 4 }), fc.nat({ max: 4 }), (seen, known, most) => {
        const isWithin = withinChanges(seen, packed(known), most);
        expect(known.map((_, id) => isWithin(id))).toEqual(known.map((one) => changesBetween(seen, one) <= most));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a letter dropped", "harmnwell", 1],
    ["two neighbours swapped", "hamronwell", 1],
    ["one replaced and one added", "harmonvvell", 2],
  ])("counts %s", (_what, seen, changes) => {
    expect(withinChanges(seen, packed(["harmonwell"]), changes)(0)).toBe(true);
    expect(withinChanges(seen, packed(["harmonwell"]), changes - 1)(0)).toBe(false);
  });

  it("lets through what is too long to be counted, and never throws on other letters", () => {
    expect(withinChanges("a".repeat(40), packed(["b"]), 1)(0)).toBe(true);
    expect(withinChanges("λόγος", packed(["λόγος", "logos"]), 0)(0)).toBe(true);
  });
});
