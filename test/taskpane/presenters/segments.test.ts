import fc from "fast-check";
import { rangesOf, segmentsOf } from "../../../src/taskpane/presenters/segments";

const written = (segments: ReturnType<typeof segmentsOf>) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("segmentsOf", () => {
  it("marks what differs", () => {
    expect(written(segmentsOf("northgate-tit1e", [{ start: 13, end: 14 }]))).toBe("northgate-tit[1]e");
  });

  it("takes marks that overlap, are out of order or point outside", () => {
    const marks = [
      { start: 4, end: 99 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ];
    expect(written(segmentsOf("abcdef", marks))).toBe("[ab][c]d[ef]");
  });

  it("writes out what is not drawn", () => {
    expect(written(segmentsOf("a\u{200B}b", [{ start: 1, end: 2 }]))).toBe("a[[U+200B]]b");
  });

  it("never loses or doubles a character", () => {
    const range = fc.record({ start: fc.nat(20), end: fc.nat(20) });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,15}$/), fc.array(range), (text, marks) => {
        expect(
          segmentsOf(text, marks)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("rangesOf", () => {
  it("reads what a finding spells, and leaves out what is no range", () => {
    expect(rangesOf("3-5,9-10")).toEqual([
      { start: 3, end: 5 },
      { start: 9, end: 10 },
    ]);
    expect(rangesOf("x,1-,-2,99999999999-1")).toEqual([]);
    expect(rangesOf(undefined)).toEqual([]);
  });
});
