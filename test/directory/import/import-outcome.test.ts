import type { Account } from "../../../src/directory/account";
import { importOutcome, tickedPayees } from "../../../src/directory/import/import-outcome";
import { asImported } from "../../../src/directory/import/imported";
import { ibanOf } from "../../support/iban";
import { directory, payee } from "../../support/build";

const RECORDED: Account = {
  kind: "iban",
  value: ibanOf("DE", "370400440532013000"),
  status: "recorded",
  source: "paid invoice 7",
  since: "2026-02-17",
};
const OTHER: Account = { ...RECORDED, value: ibanOf("DE", "370400440532013001") };
const PHONE = { number: "+12025550143", source: "contract", since: "2024-03-01" };
const HARBOR = payee({ name: "Harbor Optics", accounts: [RECORDED], phones: [PHONE] });
const KNOWN = directory({ payees: [HARBOR, payee({ name: "Quay" })] });

it("counts who is new and who stays, each payee once", () => {
  const payees = [
    payee({ name: "Morvan" }),
    payee({ name: "MORVAN" }),
    payee({ name: "Harbor Optics Ltd", accounts: [RECORDED], phones: [PHONE] }),
  ];
  expect(importOutcome(KNOWN, payees)).toEqual({ added: 1, same: 1, additions: [] });
});

describe("what a list would add to a known payee", () => {
  const mobile = { ...PHONE, number: "+12025550199" };
  const more = payee({
    name: "HARBOR OPTICS LTD",
    domains: ["harbor.example"],
    addresses: ["ap@harbor.example"],
    accounts: [RECORDED, OTHER],
    phones: [PHONE, mobile],
  });

  it("is told one by one, and what is known already is not", () => {
    const { additions } = importOutcome(directory({ payees: [{ ...HARBOR, domains: [], addresses: [] }] }), [more]);
    expect(additions.map(({ added }) => added)).toEqual([
      { what: "account", account: OTHER },
      { what: "phone", phone: mobile },
      { what: "domain", text: "harbor.example" },
      { what: "address", text: "ap@harbor.example" },
    ]);
    expect(additions.every(({ payee: { name } }) => name === "Harbor Optics")).toBe(true);
  });

  it("is entered only where it was ticked; whoever is new is entered whole", () => {
    const payees = [more, payee({ name: "Morvan", accounts: [OTHER] })];
    const { additions } = importOutcome(KNOWN, payees);
    expect(tickedPayees(KNOWN, payees, new Set())).toEqual([payees[1]]);
    const number = additions.filter(({ added }) => added.what === "phone").map(({ id }) => id);
    expect(tickedPayees(KNOWN, payees, new Set(number))).toMatchObject([
      { name: "HARBOR OPTICS LTD", accounts: [], phones: [mobile], domains: [], addresses: [] },
      { name: "Morvan", accounts: [OTHER] },
    ]);
  });
});

it("an imported account is recorded, of that list and day, and a number no older, whatever the list says", () => {
  const boasting = payee({ accounts: [{ ...OTHER, status: "verified", source: "call", since: "2020-01-01" }] });
  const origin = { source: "vendor list vendors.csv", day: "2026-11-28" };
  expect(asImported([{ ...boasting, phones: [PHONE] }], origin)).toMatchObject([
    {
      accounts: [{ value: OTHER.value, status: "recorded", source: origin.source, since: origin.day }],
      phones: [{ number: PHONE.number, source: origin.source, since: origin.day }],
    },
  ]);
});
