import { DEFAULT_POLICY, withoutApprovers, strictest } from "../../src/verify/policy";
import { organisationPolicy, policyFrom } from "../../src/verify/policy-schema";

const CEM = { name: "Cem", address: "cem@buyer.example" };

describe("policyFrom", () => {
  it("reads a policy, addresses in lower case and each approver once", () => {
    const written = {
      approvers: [CEM, { name: "Cem B", address: "CEM@buyer.example" }],
      alwaysForChanges: true,
      from: { currency: "eur", value: 10_000 },
      validMonths: 6,
    };
    expect(policyFrom(written)).toEqual({ ...written, approvers: [CEM], from: { currency: "EUR", value: 10_000 } });
  });

  it("takes what is not said from the default", () => {
    expect(policyFrom({})).toEqual(DEFAULT_POLICY);
  });

  it.each([
    ["no object", "policy"],
    ["an approver without an address", { approvers: [{ name: "Cem" }] }],
    ["an approver who is no address", { approvers: [{ name: "Cem", address: "cem" }] }],
    ["a limit below nothing", { from: { currency: "EUR", value: -1 } }],
    ["a limit in no currency", { from: { currency: "euros", value: 1 } }],
    ["a validity without an end", { validMonths: 600 }],
  ])("refuses %s", (_, value) => {
    expect(policyFrom(value)).toBeNull();
  });
});

describe("organisationPolicy", () => {
  it("is the policy of the directory's file, if it has one", () => {
    expect(organisationPolicy(null)).toEqual({ policy: null });
    expect(organisationPolicy('{"ownDomains":["buyer.example"]}')).toEqual({ policy: null });
    expect(organisationPolicy('{"policy":{"alwaysForChanges":true}}')).toEqual({
      policy: { ...DEFAULT_POLICY, alwaysForChanges: true },
    });
  });

  it("that cannot be read is a fault, not an absence", () => {
    expect(organisationPolicy('{"policy":{"alwaysForChanges":"yes"}}')).toEqual({ fault: "not-a-policy" });
  });
});

describe("what counts", () => {
  it("is the lower limit where both are in one currency, else the organisation's", () => {
    const from = (currency: string, value: number) => ({ ...DEFAULT_POLICY, from: { currency, value } });
    expect(strictest(from("EUR", 5000), from("EUR", 1000)).from).toEqual({ currency: "EUR", value: 1000 });
    expect(strictest(from("EUR", 5000), from("EUR", 9000)).from).toEqual({ currency: "EUR", value: 5000 });
    expect(strictest(from("EUR", 5000), from("USD", 1)).from).toEqual({ currency: "EUR", value: 5000 });
  });

  it("never has oneself as the second person", () => {
    const policy = { ...DEFAULT_POLICY, approvers: [CEM, { name: "Bob", address: "bob@buyer.example" }] };
    expect(withoutApprovers(policy, (address) => address === "bob@buyer.example").approvers).toEqual([CEM]);
  });
});
