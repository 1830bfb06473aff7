import { bringsUnreadInvoice, pointsToUnreadAttachment } from "../../src/inspect/unread-attachment";
import { attachment, body, message } from "../support/build";

function points(text: string, overrides = {}, unread = true) {
  return pointsToUnreadAttachment(
    message({
      body: body(text),
      attachments: [attachment({ name: "details.pdf", ...overrides })],
      unread: unread ? [{ part: "attachment:details.pdf", reason: "pending" }] : [],
    }),
  );
}

describe("words that point to an unread attachment", () => {
  it.each([
    "The details are in the attached file.",
    "Vous trouverez ci-joint notre RIB.",
    "Die Bankverbindung finden Sie anbei.",
    "In allegato le nuove coordinate.",
    "Adjunto los datos.",
    "Segue em anexo.",
    "In de bijlage staat het nummer.",
  ])("are found in: %s", (text) => {
    expect(points(text)).toBe(true);
  });

  it("do not count when the attachment was read, is a logo, or is a signature over the message", () => {
    expect(points("See the attached file.", {}, false)).toBe(false);
    expect(points("See the attached file.", { inline: true, type: "image/png", size: 9_000 })).toBe(false);
    expect(points("See the attached file.", { type: "application/pkcs7-signature" })).toBe(false);
  });

  it("are not in a message that only has one", () => {
    expect(points("See you on Friday.")).toBe(false);
  });
});

describe("an unread invoice", () => {
  function brings(text: string, name: string, reason: "unsupported" | null = "unsupported") {
    return bringsUnreadInvoice(
      message({
        body: body(text),
        attachments: [attachment({ name })],
        unread: reason ? [{ part: `attachment:${name}`, reason }] : [],
      }),
    );
  }

  it("is told by the attachment's name, or by words that point to it", () => {
    expect(brings("Hello", "Rechnung_17.pdf")).toBe(true);
    expect(brings("Please find attached invoice 17.", "A-17.pdf")).toBe(true);
  });

  it("is none where the attachment was read, or nothing speaks of one", () => {
    expect(brings("Please find attached invoice 17.", "A-17.pdf", null)).toBe(false);
    expect(brings("The plan is attached.", "plan.pdf")).toBe(false);
  });
});
