import type { KnownPayment } from "../../src/inspect/inspection";
import type { ActCode } from "../../src/inspect/language/act";
import { signsOf } from "../../src/inspect/signs";
import { message } from "../support/build";
import { factsOf, payment } from "../support/facts";

function known(isKnown: boolean, overrides: Partial<KnownPayment> = {}): KnownPayment {
  return { ...payment(), known: isKnown, record: null, ...overrides };
}

function signs(payments: readonly KnownPayment[], acts: ActCode[] = []) {
  return signsOf(factsOf(message(), { acts }), payments, []);
}

describe("the account that a message shows", () => {
  it("is on record when every one is, and unrecorded when one is not", () => {
    expect(signs([known(true)]).account).toBe("on-record");
    expect(signs([known(true), known(false)]).account).toBe("unrecorded");
  });

  it("differs when a finding says so", () => {
    const found = [
      { code: "payment.account-differs-from-thread" as const, severity: "danger" as const, params: {}, evidence: [] },
    ];
    expect(signsOf(factsOf(message()), [known(false)], found).account).toBe("differs");
  });

  it("is none where only a bank is named", () => {
    expect(signs([known(false, { kind: "bic" })]).account).toBe("none");
  });

  it("is not one that only quoted mail holds, unless the sender asks for money", () => {
    const quoted = known(false, { parts: ["quoted:1"] });
    expect(signs([quoted]).account).toBe("none");
    expect(signs([quoted], ["language.payment-instruction"]).account).toBe("unrecorded");
  });
});

describe("what the words do", () => {
  it("counts a reason for a change only beside a new account or a core act", () => {
    expect(signs([], ["language.pretext", "language.payment-instruction"]).change).toBe(false);
    expect(signs([known(true)], ["language.pretext"]).change).toBe(false);
    expect(signs([known(false)], ["language.pretext"]).change).toBe(true);
    expect(signs([], ["language.pretext", "language.closing-funds"]).change).toBe(true);
  });

  it("takes haste for pressure where there is a new account to pay into", () => {
    expect(signs([known(false)], ["language.urgency"]).pressure).toBe(true);
    expect(signs([], ["language.urgency", "language.account-change"]).pressure).toBe(false);
    expect(signs([], ["language.discourages-calling"]).pressure).toBe(true);
  });

  it("takes secret haste about money for a request to pay, though none is named", () => {
    expect(signs([], ["language.secrecy", "language.urgency"])).toMatchObject({ act: true, graveAct: true });
    expect(signs([], ["language.secrecy"]).act).toBe(false);
    expect(signs([], ["language.urgency"]).act).toBe(false);
  });

  it("asks for a check where a warning is to be passed over, or customers are to be reached, whoever asks", () => {
    expect(signs([], ["language.overrides-warning"])).toMatchObject({ act: true, graveAct: true, pressure: true });
    expect(signs([known(false)], ["language.overrides-warning"]).graveBesideUnrecorded).toBe(true);
    expect(signs([], ["language.customer-contacts"])).toMatchObject({ act: true, graveAct: true });
    expect(signs([], ["language.ledger-request"]).graveAct).toBe(false);
  });

  it("takes no passed-over warning for what makes the reason for another name a change", () => {
    expect(signs([], ["language.overrides-warning", "language.other-holder"]).change).toBe(false);
    expect(signs([known(false)], ["language.overrides-warning", "language.other-holder"]).change).toBe(true);
  });

  it("takes a broken notice for a change under pressure", () => {
    expect(signs([known(false)], ["language.contradicts-notice"])).toMatchObject({ change: true, pressure: true });
  });

  it("takes overdue words for no pressure: every creditor writes them", () => {
    expect(signs([], ["language.overdue-pressure"])).toMatchObject({ act: false, pressure: false });
  });
});
