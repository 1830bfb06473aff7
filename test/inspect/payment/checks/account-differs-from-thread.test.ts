import { accountDiffersFromThread } from "../../../../src/inspect/payment/checks/account-differs-from-thread";
import { body, directory, mailbox, message, quotedMessage } from "../../../support/build";
import { EARLIER, factsOf, NEW } from "../facts";

const earlier = quotedMessage({
  from: mailbox("Ann Payee <ann@payee.example>"),
  date: "2026-10-01T08:00:00.000Z",
  text: `IBAN ${EARLIER}`,
});

function find(text: string, quoted = [earlier], me: string | null = null) {
  const facts = factsOf(message({ body: body(text), quoted }), { directory: directory(), me });
  return accountDiffersFromThread.find(facts);
}

it("shows the new account beside the earlier one, with the date of its message", () => {
  expect(find(`Our new account: ${NEW}`)).toEqual([
    {
      code: "payment.account-differs-from-thread",
      severity: "caution",
      params: {
        seen: NEW,
        kind: "iban",
        known: EARLIER,
        knownKind: "iban",
        quotedPart: "quoted:1",
        date: "2026-10-01T08:00:00.000Z",
      },
      evidence: [
        { part: "body", start: 17, end: 39, quote: NEW },
        { part: "quoted:1", start: 5, end: 32, quote: EARLIER },
      ],
    },
  ]);
});

it("compares with the newest earlier message that names an account", () => {
  const newer = quotedMessage({ from: mailbox("ann@payee.example"), text: "NL91ABNA0417164300" });
  expect(find(NEW, [quotedMessage({ text: "ok" }), newer, earlier])[0]?.params).toMatchObject({
    known: "NL91ABNA0417164300",
    quotedPart: "quoted:2",
  });
});

it("compares with an earlier message of which nobody says who wrote it", () => {
  expect(find(NEW, [{ ...earlier, from: null }])).toHaveLength(1);
});

it("compares with what the user's own side repeated only when the other side named none", () => {
  const repeated = quotedMessage({ from: mailbox("eve@buyer.example"), text: "to NL91ABNA0417164300, as usual" });
  expect(find(NEW, [repeated])[0]?.params).toMatchObject({ known: "NL91ABNA0417164300", quotedPart: "quoted:1" });
  expect(find(NEW, [repeated, earlier])[0]?.params).toMatchObject({ known: EARLIER, quotedPart: "quoted:2" });
});

describe("finds nothing", () => {
  it("when the account stands in the thread already", () => {
    expect(find(`As before: ${EARLIER}`)).toEqual([]);
  });

  it("when the thread names no account", () => {
    expect(find(NEW, [quotedMessage({ from: mailbox("ann@payee.example"), text: "hello" })])).toEqual([]);
  });

  it("when the message names no account of its own", () => {
    expect(find("Please pay soon")).toEqual([]);
  });
});
