import { codeWithPayment } from "../../../src/inspect/attachment/code-with-payment";
import { deceptiveName } from "../../../src/inspect/attachment/deceptive-name";
import { executableContent } from "../../../src/inspect/attachment/executable-content";
import { nestedMessage } from "../../../src/inspect/attachment/nested-message";
import { passwordProtected } from "../../../src/inspect/attachment/password-protected";
import { attachment, body, mailbox, message, payee } from "../../support/build";
import { factsOf, payment } from "../../support/facts";

const PROGRAM = "application/vnd.microsoft.portable-executable";
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";

/** Returns the facts of a message with one file, by its name and what its bytes show. */
function withFile(name: string, content: string | null = null) {
  return factsOf(message({ attachments: [attachment({ name, content })] }));
}

describe("attachment.executable-content", () => {
  it.each([
    ["a program by its name", "invoice.exe", null, "danger", "program"],
    ["a program by its bytes", "invoice.pdf", PROGRAM, "danger", "program"],
    ["a shortcut", "invoice.lnk", null, "danger", "program"],
    ["a disk image by its bytes", "scan.img (2)", "application/x-iso9660-image", "danger", "program"],
    ["macros by the bytes", "prices.xlsx", WITH_MACROS, "caution", "macros"],
    ["a page", "statement.htm", "text/html", "caution", "page"],
  ])("finds %s", (_, name, content, severity, kind) => {
    expect(executableContent.find(withFile(name, content))).toEqual([
      {
        code: "attachment.executable-content",
        severity,
        params: { name, kind },
        evidence: [{ part: `attachment:${name}`, start: 0, end: 0, quote: name }],
      },
    ]);
  });

  it("finds the program among the files of an archive, before what else is in it", () => {
    const files = [
      { name: "read me.html", content: "text/html" },
      { name: "a/invoice.exe", content: null },
      { name: "invoice.docx", content: null },
    ];
    const archive = attachment({ name: "invoices.zip", content: "application/zip", files });
    expect(executableContent.find(factsOf(message({ attachments: [archive] })))).toMatchObject([
      { severity: "danger", params: { name: "invoices.zip/a/invoice.exe", kind: "program" } },
    ]);
  });

  it("is silent about an archive of documents", () => {
    const files = [{ name: "invoice.pdf", content: "application/pdf" }];
    const archive = attachment({ name: "invoices.zip", content: "application/zip", files });
    expect(executableContent.find(factsOf(message({ attachments: [archive] })))).toEqual([]);
  });

  it.each([
    ["invoice.pdf", "application/pdf"],
    ["notes.txt", "text/html"],
    ["photo.jpg", "image/jpeg"],
    ["company.com.pdf", null],
  ])("is silent about %s", (name, content) => {
    expect(executableContent.find(withFile(name, content))).toEqual([]);
  });
});

describe("attachment.deceptive-name", () => {
  it.each([
    ["a page behind a document's ending", "Invoice_118.pdf.html", "text/html", "double-ending", "caution"],
    ["a program behind blanks", "invoice.pdf          .scr", null, "double-ending", "danger"],
    ["a name that is turned round", "invoice_\u202Efdp.exe", null, "characters", "danger"],
    ["a program that is called a document", "invoice.pdf", PROGRAM, "content", "danger"],
    ["a page that is called a document", "invoice.pdf", "text/html", "content", "caution"],
    ["a picture that is called a document", "scan.pdf", "image/png", "content", "info"],
  ])("finds %s", (_, name, content, reason, severity) => {
    expect(deceptiveName.find(withFile(name, content))).toMatchObject([{ severity, params: { name, reason } }]);
  });

  it.each([
    ["prices.xls", "text/html"],
    ["prices.xls", "text/plain"],
    ["letter.doc", "application/rtf"],
    ["photo.jpg", "image/png"],
    ["invoice.pdf (2)", "application/pdf"],
    ["offer.xlsx.pdf", "application/pdf"],
    ["invoice.pdf.zip", "application/zip"],
    ["contract v1.2 final.docx", null],
    ["חשבונית.pdf", "application/pdf"],
    ["attachment", "application/pdf"],
  ])("is silent about %s", (name, content) => {
    expect(deceptiveName.find(withFile(name, content))).toEqual([]);
  });
});

describe("attachment.password-protected", () => {
  const locked = attachment({ name: "invoice.pdf", content: "application/pdf" });
  const unread = [{ part: "attachment:invoice.pdf", reason: "encrypted" }] as const;

  it("notes a locked file, and warns where money is asked for or the password comes along", () => {
    const mail = { attachments: [locked], unread };
    expect(passwordProtected.find(factsOf(message(mail)))).toMatchObject([{ severity: "info" }]);
    const paying = factsOf(message(mail), { acts: ["language.payment-instruction"] });
    expect(passwordProtected.find(paying)).toMatchObject([{ severity: "caution" }]);
    const told = factsOf(message({ ...mail, body: body("Das Passwort lautet 4711.") }));
    expect(passwordProtected.find(told)).toMatchObject([{ severity: "caution", params: { password: "named" } }]);
  });

  it("is silent about files that open, and about mail sealed for its recipient", () => {
    expect(passwordProtected.find(factsOf(message({ attachments: [locked] })))).toEqual([]);
    const sealed = attachment({ name: "smime.p7m", type: "application/pkcs7-mime" });
    const mail = message({ attachments: [sealed], unread: [{ part: "attachment:smime.p7m", reason: "encrypted" }] });
    expect(passwordProtected.find(factsOf(mail))).toEqual([]);
  });
});

describe("attachment.code-with-payment", () => {
  const evidence = [{ part: "code:qr.png", start: 4, end: 26, quote: "DE00000000000000000000" }] as const;

  it("warns of a code whose account is printed nowhere and on no record", () => {
    const payments = [payment({ parts: ["code:qr.png"], evidence })];
    expect(codeWithPayment.find(factsOf(message(), { payments }))).toMatchObject([
      { severity: "caution", params: { kind: "iban", part: "code:qr.png" }, evidence },
    ]);
  });

  it("notes one whose account can be read in the message, or is on record", () => {
    const printed = [payment({ parts: ["body", "code:qr.png"], evidence })];
    expect(codeWithPayment.find(factsOf(message(), { payments: printed }))).toMatchObject([{ severity: "info" }]);
    const value = "DE00000000000000000000";
    const accounts = [{ kind: "iban", value, status: "recorded", source: null, since: null } as const];
    const directory = { payees: [payee({ accounts })] };
    const hidden = [payment({ parts: ["code:qr.png"], evidence })];
    expect(codeWithPayment.find(factsOf(message(), { payments: hidden, directory }))).toMatchObject([
      { severity: "info" },
    ]);
  });

  it("is silent about an account that stands in no code", () => {
    expect(codeWithPayment.find(factsOf(message(), { payments: [payment()] }))).toEqual([]);
  });
});

it("notes an attached message with the sender that it names", () => {
  const nested = message({ from: mailbox("Ann Boss <ann@buyer.example>"), subject: "Approved" });
  const facts = factsOf(message({ attachments: [attachment({ name: "ok.eml", message: nested }), attachment()] }));
  expect(nestedMessage.find(facts)).toMatchObject([
    { severity: "info", params: { name: "ok.eml", from: "Ann Boss <ann@buyer.example>", subject: "Approved" } },
  ]);
});
