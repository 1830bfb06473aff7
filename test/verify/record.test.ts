import { fingerprintOf } from "../../src/verify/fingerprint";
import { correctionOf, markOf, messageDigest, recordOf } from "../../src/verify/record";
import { attachment, body, message } from "../support/build";
import { payment } from "../support/inspection";
import { KEY, record } from "../support/record";
import { AT, couldNot, LATER, RELEASED, verification } from "../support/verification";

const IBAN = "DE30100200300000007193";
describe("recordOf", () => {
  const concluded = {
    verification: RELEASED,
    message: message({ body: body(`Pay to ${IBAN}`) }),
    inspection: { findings: [], payments: [payment({ value: IBAN })] },
    by: "bob@buyer.example",
    key: KEY,
    validMonths: 12,
    at: LATER,
  };

  it("tells what was asked, over which number, who answered, and that one person did it", () => {
    expect(recordOf(concluded)).toMatchObject({
      outcome: "verified",
      byOnePerson: true,
      scenario: "account-change",
      payee: "Northgate Title",
      known: [{ kind: "iban", masked: "DE88 •••• 0746" }],
      answers: [{ step: "hold" }, { step: "number" }, { step: "call" }, { step: "second" }],
      message: { messageId: "1@payee.example", from: "ann@payee.example" },
      expires: "2027-11-20T11:00:00.000Z",
    });
  });

  it("calls nothing verified by one person that was not verified", () => {
    const held = verification("account-change", { type: "concluded", outcome: "fraud", at: AT });
    expect(recordOf({ ...concluded, verification: held })).toMatchObject({ outcome: "fraud", byOnePerson: false });
  });

  it("holds the account masked, with a fingerprint under the device's key, and nowhere in full", () => {
    const made = recordOf(concluded);
    expect(made.account).toEqual({
      kind: "iban",
      masked: "DE30 •••• 7193",
      fingerprint: fingerprintOf("iban", IBAN, KEY),
    });
    expect(JSON.stringify(made)).not.toContain(IBAN);
    expect(fingerprintOf("iban", IBAN, "00".repeat(32))).not.toBe(made.account?.fingerprint);
  });

  it("expires only where something was released", () => {
    expect(record({}, verification("account-change", couldNot("call"))).expires).toBeNull();
  });

  it("is corrected by a later record that says which and why", () => {
    const correction = correctionOf(recordOf(concluded), {
      hash: "ab".repeat(32),
      outcome: "fraud",
      remark: "The number was not theirs.",
      by: "bob@buyer.example",
      at: AT,
    });
    expect(correction).toMatchObject({ outcome: "fraud", corrects: "ab".repeat(32), expires: null });
  });
});

describe("the mark of a message", () => {
  const mail = message({ attachments: [attachment({ text: "total 100" })] });

  it("is the same for the same message", () => {
    expect(markOf(mail)).toEqual(markOf(structuredClone(mail)));
  });

  it.each([
    ["text", { body: body("Hello Bob.") }],
    ["subject", { subject: "Hallo" }],
    ["attachment", { attachments: [attachment({ text: "total 900" })] }],
  ])("differs with another %s", (_, change) => {
    expect(messageDigest({ ...mail, ...change })).not.toBe(messageDigest(mail));
  });
});
