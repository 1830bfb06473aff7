import { lookupOf } from "../../src/directory/lookup";
import { payeesInQuestion } from "../../src/verify/payees-in-question";
import { directory, mailbox, message, payee } from "../support/build";
import { finding, inspection } from "../support/inspection";

const NORTHGATE = payee({ name: "Northgate", domains: ["northgate.example"], addresses: [] });
const LOOKUP = lookupOf(directory({ payees: [NORTHGATE, payee()] }), null);
const stranger = (name = "") => message({ from: mailbox(`${name} <ann@elsewhere.example>`) });

describe("whom a message is about", () => {
  it("the sender's own entry", () => {
    expect(payeesInQuestion(message(), inspection(), LOOKUP)).toEqual([payee()]);
  });

  it("the payee that the sender's domain imitates", () => {
    const findings = [finding("sender.lookalike-domain", { params: { known: "northgate.example" } })];
    expect(payeesInQuestion(stranger(), inspection({ findings }), LOOKUP)).toEqual([NORTHGATE]);
  });

  it("the payee whose account is replaced, and the one whose name the sender bears", () => {
    const findings = [finding("payment.account-differs-from-directory", { params: { payee: "Northgate" } })];
    expect(payeesInQuestion(stranger(), inspection({ findings }), LOOKUP)).toEqual([NORTHGATE]);
    expect(payeesInQuestion(stranger("Northgate Ltd"), inspection(), LOOKUP)).toEqual([NORTHGATE]);
  });

  it("nobody, for a stranger", () => {
    expect(payeesInQuestion(stranger(), inspection(), LOOKUP)).toEqual([]);
  });
});
