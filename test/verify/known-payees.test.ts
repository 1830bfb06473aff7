import { lookupOf } from "../../src/directory/lookup";
import { knownPayeesOf } from "../../src/verify/known-payees";
import { directory, mailbox, message, payee, quotedMessage } from "../support/build";
import { finding } from "../support/inspection";

const NORTHGATE = payee({ name: "Northgate Title LLC", domains: ["northgate.example"], addresses: [] });
const QUAY = payee({ name: "Quay Marine", domains: ["quay-marine.example"], addresses: [] });
const LOOKUP = lookupOf(directory({ payees: [NORTHGATE, QUAY] }), null);
const STRANGER = message({ from: mailbox("Ann <ann@elsewhere.example>") });

const known = (name: string, mail = STRANGER, findings = [finding("sender.first-contact")]) =>
  knownPayeesOf(name, mail, { findings, payments: [] }, LOOKUP);

it("the sender's own entry, by their address, whatever name they write", () => {
  const mail = message({ from: mailbox("Closing Desk <ann@northgate.example>") });
  expect(known("Closing Desk", mail)).toEqual({ inQuestion: [NORTHGATE], close: [] });
});

it("the one who is imitated, or whose account is replaced", () => {
  const imitated = [finding("sender.lookalike-domain", { params: { known: "northgate.example" } })];
  expect(known("Ann", STRANGER, imitated).inQuestion).toEqual([NORTHGATE]);
  const replaced = [finding("payment.account-differs-from-directory", { params: { payee: "Quay Marine" } })];
  expect(known("Ann", STRANGER, replaced).inQuestion).toEqual([QUAY]);
});

it.each(["Northgate Title Billing", "Northgate", "Northgate Titel", "Nortgate Title Ltd"])(
  "one of a close name: %s",
  (name) => {
    expect(known(name)).toEqual({ inQuestion: [], close: [NORTHGATE] });
  },
);

it.each(["Southgate Services", "Quays", "Gate", ""])("nobody whose name is another one: %s", (name) => {
  expect(known(name)).toEqual({ inQuestion: [], close: [] });
});

it("nobody who only stands in the quoted thread", () => {
  const quoted = [quotedMessage({ from: mailbox("Northgate <closing@northgate.example>") })];
  expect(known("Ann", message({ from: mailbox("Ann <ann@elsewhere.example>"), quoted })).inQuestion).toEqual([]);
});
