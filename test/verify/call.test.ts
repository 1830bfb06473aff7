import { compared } from "../../src/verify/call";

describe("compared", () => {
  it.each([
    ["7193", "DE30 •••• 7193", "match"],
    ["71 93", "DE30 •••• 7193", "match"],
    ["DE30 1002 0030 0000 0071 93", "DE30 •••• 7193", "match"],
    ["٧١٩٣", "DE30 •••• 7193", "match"],
    ["9999 9999 7193", "DE30 •••• 7193", "not-compared"],
    ["193", "DE30 •••• 7193", "match"],
    ["abcd", "bc1q •••• ABCD", "match"],
    ["7139", "DE30 •••• 7193", "mismatch"],
    ["0746", "DE30 •••• 7193", "mismatch"],
    ["93", "DE30 •••• 7193", "not-compared"],
    ["", "DE30 •••• 7193", "not-compared"],
  ])("“%s” against %s is %s", (said, masked, digits) => {
    expect(compared(said, masked)).toBe(digits);
  });
});
