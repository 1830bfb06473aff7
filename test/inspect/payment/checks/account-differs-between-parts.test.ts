import { accountDiffersBetweenParts } from "../../../../src/inspect/payment/checks/account-differs-between-parts";
import { attachment, body, directory, mailbox, message, payee } from "../../../support/build";
import { headers } from "../../../support/facts";
import { account, EARLIER, factsOf, NEW, RECORDED } from "../facts";

const northgate = payee({ accounts: [account()] });

/** Returns what is found in a message that says `text` and brings an invoice, perhaps with a QR code in it. */
function find(text: string, invoice: string, code?: string, told: Parameters<typeof factsOf>[1] = {}) {
  const codes = code === undefined ? [] : [{ payload: `BCD\n002\n1\nSCT\n\nPayee\n${code}\nEUR10` }];
  const mail = message({ body: body(text), attachments: [attachment({ text: invoice, codes })] });
  return accountDiffersBetweenParts.find(factsOf(mail, told));
}

it("finds an attached invoice that names another account than the words", () => {
  expect(find(`Please pay to ${RECORDED}`, `IBAN ${NEW}`)).toEqual([
    {
      code: "payment.account-differs-between-parts",
      severity: "caution",
      params: {
        seen: NEW,
        kind: "iban",
        known: RECORDED,
        knownKind: "iban",
        seenPart: "attachment:invoice.pdf",
        knownPart: "body",
      },
      evidence: [
        { part: "attachment:invoice.pdf", start: 5, end: 27, quote: NEW },
        { part: "body", start: 14, end: 36, quote: RECORDED },
      ],
    },
  ]);
});

it("takes the account on record for the one to compare with", () => {
  const [finding] = find(`Please pay to ${NEW}`, `IBAN ${RECORDED}`, undefined, { payee: northgate });
  expect(finding?.params).toMatchObject({ seen: NEW, known: RECORDED, seenPart: "body" });
});

it("finds a QR code that pays another account than the invoice around it", () => {
  expect(find("See attached", `IBAN ${RECORDED}`, NEW)).toMatchObject([
    { params: { seen: NEW, seenPart: "code:invoice.pdf", knownPart: "attachment:invoice.pdf" } },
  ]);
});

describe("finds nothing", () => {
  it("where the parts share an account, in whatever form, though one lists more", () => {
    const text = "Sort code 60-16-13, account number 31926819";
    expect(find(text, `IBAN ${NEW}\nIBAN ${RECORDED}`)).toEqual([]);
  });

  it("where two kinds of account stand side by side", () => {
    expect(find("ABA routing 021000021, account 123456789", `IBAN ${RECORDED}`)).toEqual([]);
  });

  it("where both accounts are on record", () => {
    const two = payee({ accounts: [account(), account({ value: NEW })] });
    expect(find(`Pay to ${RECORDED}`, `IBAN ${NEW}`, undefined, { payee: two })).toEqual([]);
  });

  it("between two attached invoices", () => {
    const attachments = [
      attachment({ name: "1.pdf", text: `IBAN ${NEW}` }),
      attachment({ name: "2.pdf", text: `IBAN ${EARLIER}` }),
    ];
    expect(accountDiffersBetweenParts.find(factsOf(message({ attachments })))).toEqual([]);
  });

  it("in mail from inside, which passes on an invoice over a footer of its own", () => {
    const mail = message({
      from: mailbox("Eve Buyer <eve@buyer.example>"),
      headers: headers(
        "Authentication-Results: mx.buyer.example; dkim=pass header.d=buyer.example; dmarc=pass header.from=buyer.example",
        "Received: from a by mx.buyer.example; Mon, 16 Nov 2026 09:00:00 +0000",
      ),
      body: body(`IBAN ${RECORDED}`),
      attachments: [attachment({ text: `IBAN ${NEW}` })],
    });
    expect(accountDiffersBetweenParts.find(factsOf(mail, { directory: directory() }))).toEqual([]);
  });
});
