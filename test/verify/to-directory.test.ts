import { directoryEdit, withEdit, type DirectoryEdit } from "../../src/verify/to-directory";
import { verificationAfter } from "../../src/verify/verification";
import { directory, message, payee } from "../support/build";
import { finding, payment } from "../support/inspection";
import { after, answered, AT, GIVEN, heard, NUMBER, start } from "../support/verification";

const WORDS = {
  called: (person: string, number: string) => `call to ${person}, ${number}`,
  met: (person: string) => person,
};
const SUBJECT = { asked: [{ kind: "iban", masked: "DE89 •••• 3000" }], known: [], payee: "Payee Ltd", amount: "" };
const FOUND = { findings: [], payments: [payment()] };

const begun = (scenario: "other" | "invoice") => verificationAfter(null, start(scenario, { subject: SUBJECT }));
const verified = after(
  begun("other"),
  answered("hold", GIVEN.confirmed),
  answered("number", GIVEN.number),
  answered("call", { form: "call", heard: heard({ newDigits: "3000", oldDigits: "" }) }),
  answered("second", GIVEN["second-person"]),
  { type: "concluded", outcome: "verified", at: AT },
);

describe("what a verification adds to the directory", () => {
  it("the account as verified, by whom and when, the number with its provenance, the sender's address", () => {
    expect(directoryEdit(verified, message(), FOUND, WORDS)).toEqual({
      payee: "Payee Ltd",
      addresses: ["ann@payee.example"],
      account: {
        kind: "iban",
        value: "DE89370400440532013000",
        status: "verified",
        source: "call to Ann, +12025550143",
        since: "2026-11-20",
      },
      phones: [{ number: "+12025550143", source: "contract of 2024", since: "2024-03-01" }],
    });
  });

  it("an invoice's account as recorded, from which file and of what date", () => {
    const recorded = after(begun("invoice"), answered("compare", GIVEN.comparison), answered("keep", GIVEN.confirmed), {
      type: "concluded",
      outcome: "recorded",
      at: AT,
    });
    expect(directoryEdit(recorded, message(), FOUND, WORDS)?.account).toMatchObject({
      status: "recorded",
      source: "vendor file",
      since: "2026-01-05",
    });
  });

  it("nothing while the payment is on hold or it is fraud", () => {
    const held = after(begun("other"), { type: "concluded", outcome: "hold", at: AT });
    const fraud = after(begun("other"), { type: "concluded", outcome: "fraud", at: AT });
    expect(directoryEdit(held, message(), FOUND, WORDS)).toBeNull();
    expect(directoryEdit(fraud, message(), FOUND, WORDS)).toBeNull();
  });

  it("no address of a sender about whom something is out of place", () => {
    const findings = [finding("sender.lookalike-domain", { severity: "danger" })];
    expect(directoryEdit(verified, message(), { ...FOUND, findings }, WORDS)?.addresses).toEqual([]);
  });
});

describe("a directory with an edit made", () => {
  const EDIT: DirectoryEdit = {
    payee: "Payee",
    addresses: ["ann@payee.example"],
    account: {
      kind: "iban",
      value: "DE89370400440532013000",
      status: "recorded",
      source: "invoice 7",
      since: "2026-01-05",
    },
    phones: [{ number: NUMBER.e164, source: "contract of 2024", since: "2024-03-01" }],
  };

  it("has a new payee at its end", () => {
    const { payees } = withEdit(directory(), EDIT);
    expect(payees).toEqual([payee({ domains: [], accounts: [EDIT.account], phones: EDIT.phones })]);
  });

  it("adds to the payee of that name, whatever its legal form", () => {
    const known = payee({ name: "Payee Ltd" });
    const { payees } = withEdit(directory({ payees: [known] }), EDIT);
    expect(payees).toEqual([{ ...known, accounts: [EDIT.account], phones: EDIT.phones }]);
  });

  it("keeps a verified account verified, and the older provenance of a number", () => {
    const accounts = [{ ...EDIT.account, status: "verified" as const, source: "call" }];
    const phones = [{ number: NUMBER.e164, source: "signed at the office", since: "2020-01-01" }];
    const { payees } = withEdit(directory({ payees: [payee({ accounts, phones })] }), EDIT);
    expect(payees[0]).toMatchObject({ accounts, phones });
  });

  it("made twice is made once", () => {
    const once = withEdit(directory(), EDIT);
    expect(withEdit(once, EDIT)).toEqual(once);
  });
});
