import type { Account } from "../../../src/directory/account";
import { importOutcome } from "../../../src/directory/import/import-outcome";
import { ibanOf } from "../../support/iban";
import { directory, payee } from "../../support/build";

const RECORDED: Account = {
  kind: "iban",
  value: ibanOf("DE", "370400440532013000"),
  status: "recorded",
  source: "import",
  since: "2026-11-28",
};
const OTHER: Account = { ...RECORDED, value: ibanOf("DE", "370400440532013001") };
const HARBOR = payee({ name: "Harbor Optics", accounts: [RECORDED] });
const KNOWN = directory({ payees: [HARBOR, payee({ name: "Quay" })] });

it("counts who is new, who is changed and who stays, each payee once", () => {
  const payees = [
    payee({ name: "Morvan" }),
    payee({ name: "MORVAN" }),
    payee({ name: "Harbor Optics Ltd", accounts: [RECORDED] }),
    payee({ name: "Quay", domains: ["quay.example"] }),
  ];
  expect(importOutcome(KNOWN, payees)).toMatchObject({ added: 1, changed: 1, same: 1 });
});

it("names known payees who get another account, and nobody who gets a first one", () => {
  const payees = [payee({ name: "Harbor Optics", accounts: [OTHER] }), payee({ name: "Quay", accounts: [OTHER] })];
  expect(importOutcome(KNOWN, payees)).toMatchObject({ changed: 2, otherAccounts: ["Harbor Optics"] });
});

it("compares accounts with those of the organisation's file, too", () => {
  const payees = [payee({ name: "Harbor Optics", accounts: [OTHER] })];
  expect(importOutcome(directory(), payees, KNOWN)).toMatchObject({ added: 1, otherAccounts: ["Harbor Optics"] });
});

it("counts accounts that the list calls verified, and that were not", () => {
  const verified: Account = { ...RECORDED, status: "verified" };
  const payees = [payee({ name: "Harbor Optics", accounts: [verified] })];
  expect(importOutcome(KNOWN, payees)).toMatchObject({ changed: 1, verified: 1, otherAccounts: [] });
  const already = directory({ payees });
  expect(importOutcome(already, payees)).toMatchObject({ changed: 0, verified: 0 });
});
