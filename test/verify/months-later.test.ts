import { monthsLater } from "../../src/verify/months-later";

describe("monthsLater", () => {
  it.each([
    ["2026-01-31T10:00:00.000Z", 1, "2026-02-28T10:00:00.000Z"],
    ["2024-02-29T10:00:00.000Z", 12, "2025-02-28T10:00:00.000Z"],
    ["2026-11-20T10:00:00.000Z", 12, "2027-11-20T10:00:00.000Z"],
  ])("%s and %i months is %s", (at, months, later) => {
    expect(monthsLater(at, months)).toBe(later);
  });
});
