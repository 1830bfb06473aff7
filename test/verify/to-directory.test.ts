import { keeping, payeeVerified } from "../../src/verify/to-directory";
import { verificationAfter } from "../../src/verify/verification";
import { account, directory, mailbox, message, payee } from "../support/build";
import { finding, payment } from "../support/inspection";
import { after, answered, AT, GIVEN, heard, NUMBER, start } from "../support/verification";

const WORDS = {
  called: (person: string, number: string) => `call to ${person}, ${number}`,
  met: (person: string) => person,
};
const SUBJECT = { asked: [{ kind: "iban", masked: "DE89 •••• 3000" }], known: [], payee: "Payee Ltd", amount: null };
const FOUND = { level: "verify" as const, findings: [], payments: [payment()] };

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
    expect(payeeVerified(verified, message(), FOUND, WORDS)).toEqual({
      name: "Payee Ltd",
      domains: [],
      addresses: ["ann@payee.example"],
      accounts: [
        {
          kind: "iban",
          value: "DE89370400440532013000",
          status: "verified",
          source: "call to Ann, +12025550143",
          since: "2026-11-20",
        },
      ],
      phones: [{ number: "+12025550143", source: "contract of 2024", since: "2024-03-01" }],
      codeWordAgreed: false,
    });
  });

  it("an invoice's account as recorded, from which file and of what date", () => {
    const recorded = after(begun("invoice"), answered("compare", GIVEN.comparison), answered("keep", GIVEN.confirmed), {
      type: "concluded",
      outcome: "recorded",
      at: AT,
    });
    expect(payeeVerified(recorded, message(), FOUND, WORDS)?.accounts[0]).toMatchObject({
      status: "recorded",
      source: "vendor file",
      since: "2026-01-05",
    });
  });

  it("nothing while the payment is on hold or it is fraud", () => {
    const held = after(begun("other"), { type: "concluded", outcome: "hold", at: AT });
    const fraud = after(begun("other"), { type: "concluded", outcome: "fraud", at: AT });
    expect(payeeVerified(held, message(), FOUND, WORDS)).toBeNull();
    expect(payeeVerified(fraud, message(), FOUND, WORDS)).toBeNull();
  });

  it("nothing of a message with signs of fraud, whatever a call said", () => {
    expect(payeeVerified(verified, message(), { ...FOUND, level: "stop" }, WORDS)).toBeNull();
  });

  it("no address of a sender about whom something is out of place", () => {
    const findings = [finding("sender.lookalike-domain", { severity: "danger" })];
    expect(payeeVerified(verified, message(), { ...FOUND, findings }, WORDS)?.addresses).toEqual([]);
  });
});

it("what stands as the sender and is no address is not kept: the directory could not be read again", () => {
  const odd = message({ from: mailbox("Ann <ann at payee.example@x>") });
  expect(payeeVerified(verified, odd, FOUND, WORDS)?.addresses).toEqual([]);
});

describe("a directory in which a verified payee is kept", () => {
  const ACCOUNT = account();
  const PHONE = { number: NUMBER.e164, source: "contract of 2024", since: "2024-03-01" };
  const KEPT = payee({ accounts: [ACCOUNT], phones: [PHONE] });

  it("has a new payee at its end, once however often it is kept", () => {
    const once = keeping(KEPT)(directory());
    expect(once.payees).toEqual([KEPT]);
    expect(keeping(KEPT)(once)).toEqual(once);
  });

  it("adds to the payee of that name, whatever its legal form", () => {
    const known = payee({ name: "Payee Ltd" });
    expect(keeping(KEPT)(directory({ payees: [known] })).payees).toEqual([
      { ...known, accounts: [ACCOUNT], phones: [PHONE] },
    ]);
  });

  it("has the newer verification of an account, and the older provenance of a number", () => {
    const verifiedIn = (since: string) => account({ status: "verified", source: "call", since });
    const phones = [{ ...PHONE, source: "signed at the office", since: "2020-01-01" }];
    const before = directory({ payees: [payee({ accounts: [verifiedIn("2025-01-01")], phones })] });
    const after = keeping(payee({ accounts: [verifiedIn("2026-11-20")], phones: [PHONE] }))(before);
    expect(after.payees[0]).toMatchObject({ accounts: [verifiedIn("2026-11-20")], phones });
  });

  it("keeps a verified account verified", () => {
    const accounts = [{ ...ACCOUNT, status: "verified" as const, source: "call" }];
    expect(keeping(KEPT)(directory({ payees: [payee({ accounts })] })).payees[0]?.accounts).toEqual(accounts);
  });
});
