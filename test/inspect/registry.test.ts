import { FINDING_CODES } from "../../src/inspect/finding";
import { CHECKS } from "../../src/inspect/registry";

describe("the registry of checks", () => {
  it("names each check once", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a check for every finding code, and names each check by the code it makes", () => {
    expect(CHECKS.map(({ id }) => id).sort()).toEqual([...FINDING_CODES].sort());
  });
});
