import { DEFAULT_POLICY, needsSecondPerson, strictest, type Policy } from "../../src/verify/policy";

const cem = { name: "Cem", address: "cem@buyer.example" };
const policy = (overrides: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, approvers: [cem], ...overrides });
const amounts = (...values: readonly (readonly [string, number])[]) => ({
  amounts: values.map(([currency, value]) => ({ currency, value })),
  level: "verify" as const,
});

describe("needsSecondPerson", () => {
  const from = { currency: "EUR", value: 1000 };

  it("is never said where nobody is named", () => {
    expect(needsSecondPerson(policy({ approvers: [], alwaysForChanges: true }), "account-change", amounts())).toBe(
      false,
    );
  });

  it("is said of a changed account or payroll where the policy says always", () => {
    const always = policy({ alwaysForChanges: true });
    expect(needsSecondPerson(always, "account-change", amounts())).toBe(true);
    expect(needsSecondPerson(always, "payroll-change", amounts())).toBe(true);
    expect(needsSecondPerson(always, "first-payment", amounts())).toBe(false);
  });

  it("is said of every scenario at signs of fraud, whatever the policy says", () => {
    expect(needsSecondPerson(policy({}), "other", { ...amounts(), level: "stop" })).toBe(true);
  });

  it.each([
    ["below the limit", amounts(["EUR", 999]), false],
    ["at the limit", amounts(["EUR", 1000]), true],
    ["in another currency, which nobody can compare", amounts(["EUR", 10], ["USD", 5]), true],
    ["not named", amounts(), true],
  ])("of an amount %s", (_, found, needed) => {
    expect(needsSecondPerson(policy({ from }), "first-payment", found)).toBe(needed);
  });
});

describe("strictest", () => {
  it("takes the organisation's approvers, or one's own where it names none", () => {
    const own = policy({ approvers: [{ name: "Eve", address: "eve@buyer.example" }], validMonths: 6 });
    expect(strictest(policy({}), own).approvers).toEqual([cem]);
    expect(strictest(policy({ approvers: [] }), own).approvers).toEqual(own.approvers);
    expect(strictest(null, own)).toBe(own);
  });

  it("takes the shorter validity and either demand", () => {
    const both = strictest(policy({ validMonths: 12 }), policy({ validMonths: 6, alwaysForChanges: true }));
    expect(both).toMatchObject({ validMonths: 6, alwaysForChanges: true });
  });
});
