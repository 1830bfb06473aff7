import { startOf } from "../../src/verify/start";
import { DEFAULT_POLICY } from "../../src/verify/policy";
import { body, mailbox, message, payee } from "../support/build";
import { knownFrom } from "../../src/inspect/known";
import { inspect } from "../../src/inspect/inspect";
import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { AT } from "../support/verification";

const NEW = "DE89370400440532013000";
const OLD = "GB29NWBK60161331926819";

function startFor(text: string) {
  const mail = message({ from: mailbox("Northgate <closing@northgate.example>"), body: body(text) });
  const accounts = [{ kind: "iban", value: OLD, status: "verified", source: "contract", since: "2026-02-17" }] as const;
  const known = payee({ name: "Northgate Title", domains: ["northgate.example"], addresses: [], accounts });
  const inspection = inspect(mail, knownFrom({ ...EMPTY_DIRECTORY, payees: [known] }, "bob@buyer.example"), AT);
  return startOf(mail, inspection, DEFAULT_POLICY, AT);
}

describe("startOf", () => {
  it("names the account in question, the one on record that it would replace, whose, and how much", () => {
    expect(startFor(`Our bank details have changed. Please pay EUR 1,250.50 to IBAN ${NEW}.`)).toMatchObject({
      proposed: "account-change",
      secondPerson: { for: [], approvers: [] },
      subject: {
        asked: [{ kind: "iban", masked: "DE89 •••• 3000" }],
        known: [{ kind: "iban", masked: "GB29 •••• 6819" }],
        payee: "Northgate Title",
        amount: { currency: "EUR", value: 1250.5 },
      },
    });
  });

  it("puts what is on no record before what is", () => {
    const { subject } = startFor(`Please pay to our new IBAN ${NEW}, no longer to IBAN ${OLD}.`);
    expect(subject.asked[0]).toEqual({ kind: "iban", masked: "DE89 •••• 3000" });
  });

  it("does not offer the light list of an invoice where an account was changed", () => {
    expect(startFor(`Our bank details have changed: IBAN ${NEW}.`).offered).not.toContain("invoice");
  });
});
