import type { Message } from "../../src/message/message";
import { partsWithNumber } from "../../src/verify/numbers-in-message";
import { phoneNumberOf } from "../../src/verify/phone-number";
import { admitted, provenanceOnRecord, threadBegan, type Provenance } from "../../src/verify/second-channel";
import { attachment, body, mailbox, message, quotedMessage } from "../support/build";

const BEGAN = "2026-11-10T08:00:00.000Z";

function numberOf(typed: string, country: string | null = "US") {
  const number = phoneNumberOf(typed, country);
  if (!number) throw new Error(`no number: ${typed}`);
  return number;
}

describe("phoneNumberOf", () => {
  it.each([
    ["202-555-0143", "US", "+12025550143"],
    ["(202) 555-0143", "US", "+12025550143"],
    ["+1 202 555 0143", null, "+12025550143"],
    ["001 202 555 0143", "FR", "+12025550143"],
    ["01 23 45 67 89", "FR", "+33123456789"],
    ["+44 (0)20 7946 0018 ext. 12", null, "+442079460018"],
    ["＋４４ ２０ ７９４６ ００１８", null, "+442079460018"],
  ])("reads %s typed in %s as %s (ITU-T E.164)", (typed, country, e164) => {
    expect(phoneNumberOf(typed, country)?.e164).toBe(e164);
  });

  it.each(["", "call me", "123", "020 7946 0018", `+${"1".repeat(80)}`])("takes “%s” for no number", (typed) => {
    expect(phoneNumberOf(typed, null)).toBeNull();
  });
});

describe("partsWithNumber", () => {
  const { national } = numberOf("+1 202 555 0143", null);
  const parts = (overrides: Partial<Message>) => partsWithNumber(message(overrides), national);

  it.each([
    "Call 2025550143 today.",
    "Call +1 202-555-0143 today.",
    "Call 001.202.555.0143 today.",
    "Call (202) 555 0143 ext. 9 today.",
    "Call 202\u00a0555\u200b0143 today.",
    "Call 202 – 555 / 0143 today.",
    "Call ２０２ ５５５ ０１４３ today.",
    "Call ٢٠٢ ٥٥٥ ٠١٤٣ today.",
    "Call 555-0143 today.",
    "Call two zero two, double five five, oh one four three.",
    "Call two-O-two triple five O I 4 three.",
    "Call two-O-2 triple 5 O I 4 three.",
    "Call 2O2 555 OI43 today.",
    "Call 2О2 555 Оl43 today.", // Cyrillic О
    "Appelez le deux zéro deux, cinq cinq cinq, zéro un quatre trois.",
    "Rufen Sie zwei null zwo fünf fünf fünf null eins vier drei an.",
    "Chiami due zero due, cinque cinque cinque, zero uno quattro tre.",
    "Llame al dos cero dos, doble cinco cinco, cero uno cuatro tres.",
    "Ligue dois zero dois, cinco cinco cinco, zero um quatro três.",
    "Bel twee nul twee, vijf vijf vijf, nul een vier drie.",
  ])("finds a number however it is spelt: %s", (text) => {
    expect(parts({ body: body(text) })).toEqual(["body"]);
  });

  it.each([
    ["en", "oh one, forty-two, seventy seven, nineteen, ninety"],
    ["fr", "zéro un, quarante-deux, soixante-dix-sept, dix-neuf, quatre-vingt-dix"],
    ["fr", "zéro un quarante deux septante-sept dix-neuf nonante"],
    ["de", "null eins, zweiundvierzig, siebenundsiebzig, neunzehn, neunzig"],
    ["it", "zero uno, quarantadue, settantasette, diciannove, novanta"],
    ["es", "cero uno, cuarenta y dos, setenta y siete, diecinueve, noventa"],
    ["pt", "zero um, quarenta e dois, setenta e sete, dezanove, noventa"],
    ["nl", "nul een, tweeënveertig, zevenenzeventig, negentien, negentig"],
  ])("finds a number that is read out in pairs (%s): %s", (_, text) => {
    const paris = numberOf("01 42 77 19 90", "FR").national;
    expect(partsWithNumber(message({ body: body(`Tel: ${text}.`) }), paris)).toEqual(["body"]);
    expect(partsWithNumber(message({ body: body(`Tel: ${text.replace(/,[^,]*$|nonante/, "")}.`) }), paris)).toEqual([]);
  });

  it("finds a number that is typed with another country, in which its beginning is read otherwise", () => {
    const london = message({ body: body("Tel. +44 20 7946 0018") });
    expect(partsWithNumber(london, numberOf("020 7946 0018", "IT").national)).toEqual(["body"]);
    expect(partsWithNumber(london, numberOf("+44 20 7946 0019", null).national)).toEqual([]);
  });

  it("finds a number spelt in letters of a telephone's keys (ITU-T E.161)", () => {
    const flowers = numberOf("+1 800 356 9377", null).national;
    expect(partsWithNumber(message({ body: body("Call 1-800-FLOWERS now") }), flowers)).toEqual(["body"]);
  });

  it("looks wherever a number can stand, and names each part once", () => {
    const link = { start: 0, end: 4, href: "https://wa.me/12025550143" };
    const inner = message({ body: body("202 555 0143") });
    expect(
      parts({
        from: mailbox("Call 202 555 0143 <ann@payee.example>"),
        subject: "202-555-0143",
        body: body("chat", { links: [link], hidden: [{ text: "2025550143", reason: "zero-size" }] }),
        quoted: [quotedMessage({ text: "Regards\nAnn\n202 555 0143" })],
        attachments: [
          attachment({ name: "invoice.pdf", text: "Tel. (202) 555-0143" }),
          attachment({ name: "2025550143.txt" }),
          attachment({ name: "code.png", codes: [{ payload: "tel:+12025550143" }] }),
          attachment({ name: "mail.eml", message: inner }),
        ],
        headers: [],
      }),
    ).toEqual([
      "from",
      "subject",
      "body",
      "quoted:1",
      "attachment:invoice.pdf",
      "attachment:2025550143.txt",
      "code:code.png",
      "attachment:mail.eml",
    ]);
  });

  it.each(["Invoice 2025-551-0143", "202 555 0199", "Your order of 202 units, 555 of them on 0143rd street"])(
    "takes other numbers for no such number: %s",
    (text) => {
      expect(parts({ body: body(text) })).toEqual([]);
    },
  );

  it("looks through a long text once", () => {
    expect(parts({ body: body("1 ".repeat(500_000)) })).toEqual([]);
  });
});

describe("admitted", () => {
  const number = numberOf("202 555 0143");
  const contract: Provenance = { source: "contract", named: "contract of 2024", dated: "2024-03-01" };
  const silent = message();
  const signed = message({ body: body("Call me on 202 555 0143") });
  const verdict = (provenance: Provenance, mail: Message) => {
    const admission = admitted(number, provenance, mail, BEGAN);
    return "refused" in admission ? admission.refused : "usable";
  };

  it("takes a number from a named source that the message does not give", () => {
    expect(verdict(contract, silent)).toBe("usable");
    expect(verdict({ source: "official-site", named: "northgate.example, typed by hand", dated: null }, silent)).toBe(
      "usable",
    );
  });

  it("refuses a number that only the message gives, and tells where it stands", () => {
    expect(admitted(number, { ...contract, source: "email" }, signed, BEGAN)).toEqual({
      refused: "only-in-message",
      foundIn: ["body"],
    });
    expect(verdict({ ...contract, named: "" }, signed)).toBe("only-in-message");
  });

  it("refuses a number from any mail, whose writer would answer the call", () => {
    expect(verdict({ ...contract, source: "email" }, silent)).toBe("from-email");
  });

  it("takes a number on record before the thread began, though the signature repeats it, and tells where", () => {
    const phone = { number: "+12025550143", source: "contract of 2024", since: "2026-11-01" };
    expect(admitted(number, provenanceOnRecord(phone), signed, BEGAN)).toMatchObject({
      usable: { e164: "+12025550143", repeatedIn: ["body"] },
    });
  });

  it.each(["2026-11-10", "2026-11-18"])("refuses a repeated number noted since the thread runs (%s)", (dated) => {
    expect(verdict({ source: "directory", named: "their letter", dated }, signed)).toBe("younger-than-thread");
  });

  it("refuses a repeated number whose source has no date", () => {
    expect(verdict({ ...contract, dated: null }, signed)).toBe("not-dated");
  });

  it("takes a repeated number that was looked up today on the official site", () => {
    expect(verdict({ source: "official-site", named: "northgate.example", dated: "2026-11-20" }, signed)).toBe(
      "usable",
    );
  });
});

describe("threadBegan", () => {
  const now = "2026-11-20T10:00:00.000Z";

  it("is the earliest of the quoted messages", () => {
    const mail = message({
      quoted: [quotedMessage({ date: "2026-10-01T09:00:00.000Z" }), quotedMessage({ date: null })],
    });
    expect(threadBegan(mail, now)).toBe("2026-10-01T09:00:00.000Z");
  });

  it("is never later than now, whatever date the sender wrote", () => {
    expect(threadBegan(message({ date: "2030-01-01T00:00:00.000Z" }), now)).toBe(now);
  });
});
