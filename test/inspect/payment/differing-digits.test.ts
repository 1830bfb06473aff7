import fc from "fast-check";
import { differingRanges } from "../../../src/inspect/payment/differing-digits";

it("marks the places in which two accounts of one length differ", () => {
  expect(differingRanges("DE30123", "DE88193")).toEqual({
    seen: [
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ],
    known: [
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ],
  });
});

it("marks what lies between the common beginning and the common end of two lengths", () => {
  expect(differingRanges("200000/1234567", "200000/55567")).toEqual({
    seen: [{ start: 7, end: 11 }],
    known: [{ start: 7, end: 9 }],
  });
  expect(differingRanges("1234", "12")).toEqual({ seen: [{ start: 2, end: 4 }], known: [] });
});

it("leaves the same when what it marks is taken out", () => {
  const digits = fc.string({ unit: fc.constantFrom("1", "2", "3"), maxLength: 12 });
  const rest = (text: string, ranges: readonly { start: number; end: number }[]): string =>
    Array.from(text)
      .filter((_, at) => !ranges.some(({ start, end }) => at >= start && at < end))
      .join("");
  fc.assert(
    fc.property(digits, digits, (seen, known) => {
      const ranges = differingRanges(seen, known);
      expect(rest(seen, ranges.seen)).toBe(rest(known, ranges.known));
      if (seen === known) expect(ranges).toEqual({ seen: [], known: [] });
    }),
  );
});
