import { growth } from "../support/counted-work";
import fc from "fast-check";
import { readHtml } from "../../src/message/html-text";
import { MAX_QUOTED_MESSAGES } from "../../src/message/limits";
import type { QuotedMessage } from "../../src/message/message";
import { readPlainText } from "../../src/message/plain-text";
import { splitQuoted } from "../../src/message/quoted-split";

const splitText = (...lines: string[]) => splitQuoted(readPlainText(lines.join("\n")));

const quotedWords = ({ text, bodyStart }: QuotedMessage): string => text.slice(bodyStart);

const ANN = { name: "Ann Payee", address: "ann@payee.example" };

describe("splitQuoted: Outlook's header blocks", () => {
  test.each([
    [
      "en",
      [
        "From: Ann Payee <ann@payee.example>",
        "Sent: Tuesday, November 10, 2026 9:12 AM",
        "To: Bob Buyer <bob@buyer.example>",
        "Subject: Invoice",
      ],
    ],
    [
      "fr",
      [
        "De : Ann Payee <ann@payee.example>",
        "Envoyé : mardi 10 novembre 2026 09:12",
        "À : Bob Buyer <bob@buyer.example>",
        "Objet : Invoice",
      ],
    ],
    [
      "de",
      [
        "Von: Ann Payee <ann@payee.example>",
        "Gesendet: Dienstag, 10. November 2026 09:12",
        "An: Bob Buyer <bob@buyer.example>",
        "Betreff: Invoice",
      ],
    ],
    [
      "it",
      [
        "Da: Ann Payee <ann@payee.example>",
        "Inviato: martedì 10 novembre 2026 09:12",
        "A: Bob Buyer <bob@buyer.example>",
        "Oggetto: Invoice",
      ],
    ],
    [
      "es",
      [
        "De: Ann Payee <ann@payee.example>",
        "Enviado el: martes, 10 de noviembre de 2026 9:12",
        "Para: Bob Buyer <bob@buyer.example>",
        "Asunto: Invoice",
      ],
    ],
    [
      "pt",
      [
        "De: Ann Payee <ann@payee.example>",
        "Enviada em: terça-feira, 10 de novembro de 2026 09:12",
        "Para: Bob Buyer <bob@buyer.example>",
        "Assunto: Invoice",
      ],
    ],
    [
      "nl",
      [
        "Van: Ann Payee <ann@payee.example>",
        "Verzonden: dinsdag 10 november 2026 09:12",
        "Aan: Bob Buyer <bob@buyer.example>",
        "Onderwerp: Invoice",
      ],
    ],
  ])("in %s", (_, block) => {
    const { own, quoted } = splitText("New words.", "", "Regards", "", ...block, "", "Old words.");
    expect(own.text).toBe("New words.\n\nRegards");
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toMatchObject({
      from: ANN,
      to: [{ name: "Bob Buyer", address: "bob@buyer.example" }],
      date: "2026-11-10T09:12:00",
      subject: "Invoice",
    });
    expect(quoted.map(quotedWords)).toEqual(["Old words."]);
    expect(quoted[0]?.text).toContain(block[0]);
  });

  test("bold marks, a rule above, mailto and Cc in another order", () => {
    const { own, quoted } = splitText(
      "New.",
      "_______________________________",
      "*From:* Ann Payee [mailto:ann@payee.example]",
      "*To:* 'Bob Buyer'; Roe, Cy <cy@buyer.example>",
      "*Cc:* dan@buyer.example",
      "*Subject:* Invoice",
      "*Date:* 10 Nov 2026 09:12 +0100",
      "",
      "Old.",
    );
    expect(own.text).toBe("New.");
    expect(quoted[0]).toMatchObject({
      from: ANN,
      to: [
        { name: "Bob Buyer", address: "" },
        { name: "Roe, Cy", address: "cy@buyer.example" },
      ],
      cc: [{ name: "", address: "dan@buyer.example" }],
      date: "2026-11-10T08:12:00.000Z",
    });
  });

  test("a To list over several lines stays in the header block", () => {
    const { quoted } = splitText(
      "From: Ann Payee <ann@payee.example>",
      "Sent: 10 November 2026 09:12",
      "To: Bob <bob@buyer.example>;",
      " Cy <cy@buyer.example>;",
      " Dan <dan@buyer.example>",
      "Subject: Invoice",
      "",
      "Old.",
    );
    expect(quoted[0]?.to.map(({ address }) => address)).toEqual([
      "bob@buyer.example",
      "cy@buyer.example",
      "dan@buyer.example",
    ]);
    expect(quoted.map(quotedWords)).toEqual(["Old."]);
  });

  test("several earlier messages come newest first", () => {
    const block = (name: string, day: number): string[] => [
      `From: ${name} <${name}@x.example>`,
      `Sent: ${day} November 2026 09:00`,
      "",
      `words of ${name}`,
    ];
    const { own, quoted } = splitText("mine", ...block("cy", 12), ...block("dan", 11), ...block("eve", 10));
    expect(own.text).toBe("mine");
    expect(quoted.map(({ from }) => from?.name)).toEqual(["cy", "dan", "eve"]);
    expect(quoted.map(quotedWords)).toEqual(["words of cy", "words of dan", "words of eve"]);
  });

  test("of a delegate's message the person it was sent for counts", () => {
    const { quoted } = splitText(
      "From: Desk <d@x.example> on behalf of Ann Payee <ann@payee.example>",
      "Sent: 10 Nov 2026",
      "",
      "x",
    );
    expect(quoted[0]?.from).toEqual(ANN);
  });

  test.each([
    ["one label", ["Thanks,", "From: the desk of Ann", "", "Regards"]],
    ["labels of two languages", ["From: Ann", "Betreff: x", "words"]],
    ["a stay written with two labels", ["Holiday", "From: 3 May", "To: 9 May"]],
    ["a rule alone", ["Signed", "----------", "Ann Payee Ltd"]],
    ["a list of amounts", ["Subject: stationery", "Date: 3 May", "Total: 5"]],
  ])("%s does not start a quotation", (_, lines) => {
    expect(splitText(...lines)).toMatchObject({ own: { text: lines.join("\n") }, quoted: [] });
  });
});

describe("splitQuoted: forwarded messages", () => {
  const block = [
    "From: Ann Payee <ann@payee.example>",
    "Date: Tue, 10 Nov 2026 at 09:12",
    "Subject: Invoice",
    "To: <bob@buyer.example>",
  ];

  test.each([
    "---------- Forwarded message ---------",
    "---------- Message transféré ----------",
    "---------- Weitergeleitete Nachricht ---------",
    "---------- Messaggio inoltrato ----------",
    "---------- Mensaje reenviado ---------",
    "---------- Mensagem encaminhada ---------",
    "---------- Doorgestuurd bericht ---------",
    "Begin forwarded message:",
    "Début du message réexpédié :",
    "Anfang der weitergeleiteten Nachricht:",
    "-------- Forwarded Message --------",
    "-----Ursprüngliche Nachricht-----",
    "-----Messaggio originale-----",
    "-----Mensaje original-----",
    "-----Mensagem original-----",
    "-----Oorspronkelijk bericht-----",
    "-----Message d'origine-----",
    "-----Message d’origine-----",
  ])("%s", (separator) => {
    const { own, quoted } = splitText("See below.", "", separator, "", ...block, "", "Old.");
    expect(own.text).toBe("See below.");
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toMatchObject({ from: ANN, subject: "Invoice" });
    expect(quoted[0]?.text.startsWith(separator)).toBe(true);
    expect(quoted.map(quotedWords)).toEqual(["Old."]);
  });

  test("of a body that is only a forwarded message, the own words are empty", () => {
    const { own, quoted } = splitText(...block, "", "Old.");
    expect(own.text).toBe("");
    expect(quoted).toHaveLength(1);
  });

  test("an original-message line without a header block opens a quotation of unknown origin", () => {
    const { own, quoted } = splitText("New.", "-----Original Message-----", "Old.");
    expect(own.text).toBe("New.");
    expect(quoted).toMatchObject([{ from: null, date: null, text: "-----Original Message-----\nOld." }]);
  });
});

describe("splitQuoted: attribution lines", () => {
  test.each([
    ["On Tue, Nov 10, 2026 at 9:12 AM Ann Payee <ann@payee.example> wrote:", "2026-11-10T09:12:00"],
    ["On 10 Nov 2026, at 09:12, Ann Payee <ann@payee.example> wrote:", "2026-11-10T09:12:00"],
    ["On 10/11/2026 09:12, Ann Payee <ann@payee.example> wrote:", null],
    ["On 11/10/26, 9:12 PM, Ann Payee <ann@payee.example> wrote:", "2026-11-10T21:12:00"],
    ["Le mar. 10 nov. 2026 à 09:12, Ann Payee <ann@payee.example> a écrit :", "2026-11-10T09:12:00"],
    ["Am Di., 10. Nov. 2026 um 09:12 Uhr schrieb Ann Payee <ann@payee.example>:", "2026-11-10T09:12:00"],
    ["Am 10.11.26 um 09:12 schrieb Ann Payee:", "2026-11-10T09:12:00"],
    ["Il giorno mar 10 nov 2026 alle ore 09:12 Ann Payee <ann@payee.example> ha scritto:", "2026-11-10T09:12:00"],
    ["El mar, 10 nov 2026 a las 9:12, Ann Payee (<ann@payee.example>) escribió:", "2026-11-10T09:12:00"],
    ["Em ter., 10 de nov. de 2026 às 09:12, Ann Payee <ann@payee.example> escreveu:", "2026-11-10T09:12:00"],
    ["A terça, 10/11/2026, à(s) 09:12, Ann Payee <ann@payee.example> escreveu:", "2026-11-10T09:12:00"],
    ["Op di 10 nov 2026 om 09:12 schreef Ann Payee <ann@payee.example>:", "2026-11-10T09:12:00"],
  ])("%s", (line, date) => {
    const { own, quoted } = splitText("New.", "", line, "> Old.", "> More.");
    expect(own.text).toBe("New.");
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toMatchObject({ from: { name: "Ann Payee" }, date });
    expect(quoted.map(quotedWords)).toEqual(["Old.\nMore."]);
  });

  test.each([2, 3])("folded over %i lines", (lines) => {
    const words = "On Tuesday, 10 November 2026 at 09:12 Ann Payee <ann@payee.example> wrote:".split(" ");
    const length = Math.ceil(words.length / lines);
    const folded = Array.from({ length: lines }, (_, at) => words.slice(at * length, (at + 1) * length).join(" "));
    const { own, quoted } = splitText("New.", ...folded, "> Old.");
    expect(own.text).toBe("New.");
    expect(quoted[0]).toMatchObject({ from: ANN, date: "2026-11-10T09:12:00" });
  });

  test("without marks, everything below it is quoted", () => {
    const { own, quoted } = splitText(
      "New.",
      "On 10 Nov 2026, Ann Payee <ann@payee.example> wrote:",
      "",
      "Old.",
      "Older.",
    );
    expect(own.text).toBe("New.");
    expect(quoted.map(quotedWords)).toEqual(["Old.\nOlder."]);
  });

  test("replies below and between quoted lines are joined in the own words", () => {
    const { own, quoted } = splitText(
      "On 10 Nov 2026, Ann Payee <ann@payee.example> wrote:",
      "> First question?",
      "First answer.",
      "> Second question?",
      "Second answer.",
      "",
      "-- ",
      "Bob",
    );
    expect(own.text).toBe("First answer.\nSecond answer.\n\n-- \nBob");
    expect(quoted.map(quotedWords)).toEqual(["First question?\nSecond question?"]);
  });

  test("a quotation in a quotation is a message of its own", () => {
    const { quoted } = splitText(
      "New.",
      "On 12 Nov 2026, Cy <cy@x.example> wrote:",
      "> Cy's words.",
      "> On 10 Nov 2026, Ann Payee <ann@payee.example> wrote:",
      ">> Ann's words.",
    );
    expect(quoted.map(({ from }) => from?.name)).toEqual(["Cy", "Ann Payee"]);
    expect(quoted.map(quotedWords)).toEqual(["Cy's words.", "Ann's words."]);
  });

  test.each(["He wrote:", "As I wrote: nothing", "On Tuesday we met:", "On 10 Nov 2026 the auditors said:x"])(
    "the sentence %s is none",
    (line) => {
      expect(splitText("Hello", line, "goodbye").quoted).toEqual([]);
    },
  );
});

describe("splitQuoted: HTML", () => {
  test("Gmail's reply", () => {
    const { own, quoted } = splitQuoted(
      readHtml(
        '<div dir=ltr>New.</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 10, 2026 at 9:12 AM Ann Payee ' +
          '&lt;<a href="mailto:ann@payee.example">ann@payee.example</a>&gt; wrote:<br></div>' +
          '<blockquote class="gmail_quote"><div>Old <a href="https://x.example">link</a>.</div></blockquote></div><div>Sig</div>',
      ),
    );
    expect(own.text).toBe("New.\n\nSig");
    expect(quoted[0]).toMatchObject({ from: ANN, date: "2026-11-10T09:12:00" });
    const link = quoted[0]?.links.at(-1);
    expect(quoted[0]?.text.slice(link?.start, link?.end)).toBe("link");
  });

  test("Outlook's reply; hidden text goes with the message it is hidden in", () => {
    const { own, quoted } = splitQuoted(
      readHtml(
        "<p class=MsoNormal>New.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Ann Payee " +
          "&lt;ann@payee.example&gt;<br><b>Gesendet:</b> Dienstag, 10. November 2026 09:12<br><b>Betreff:</b> Rechnung</p></div>" +
          "<p class=MsoNormal>Old.<span style='display:none'>old secret</span></p>",
      ),
    );
    expect(own).toMatchObject({ text: "New.", hidden: [] });
    expect(quoted[0]).toMatchObject({ from: ANN, subject: "Rechnung", hidden: [{ text: "old secret" }] });
  });

  test("Thunderbird's forward, whose header block is a table", () => {
    const { quoted } = splitQuoted(
      readHtml(
        "<div>-------- Weitergeleitete Nachricht --------<table><tr><th>Betreff: </th><td>Rechnung</td></tr><tr><th>Datum: </th>" +
          "<td>Tue, 10 Nov 2026 09:12:00 +0100</td></tr><tr><th>Von: </th><td>Ann Payee &lt;ann@payee.example&gt;</td></tr></table><br>Old.</div>",
      ),
    );
    expect(quoted[0]).toMatchObject({ from: ANN, date: "2026-11-10T08:12:00.000Z", subject: "Rechnung" });
  });
});

describe("splitQuoted: laws", () => {
  const words = (text: string): string[] =>
    text
      .split(/[\s>]+/)
      .filter((word) => word !== "")
      .sort();

  const line = fc.oneof(
    fc.constantFrom(
      "",
      "> quoted",
      ">> deeper",
      "own words",
      "From: Ann <a@b.example>",
      "Sent: 10 Nov 2026 09:12",
      "To: Bob",
      "Subject: x",
      "-----Original Message-----",
      "On 10 Nov 2026, Ann <a@b.example> wrote:",
      "De : Ann",
      "Objet : y",
      "_______",
    ),
    fc.string({ maxLength: 12 }),
  );

  test("splitting loses no visible word, and every offset is in range", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const visible = readPlainText(lines.join("\n"));
        const { own, quoted } = splitQuoted(visible);
        expect(words([own, ...quoted].map(({ text }) => text).join("\n"))).toEqual(words(visible.text));
        for (const { text, bodyStart, links } of quoted) {
          expect(bodyStart >= 0 && bodyStart <= text.length).toBe(true);
          for (const { start, end } of links) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  test("more earlier messages than the limit stay readable in the last one", () => {
    const blocks = Array.from(
      { length: MAX_QUOTED_MESSAGES + 50 },
      (_, at) => `From: a${at}@x.example\nSent: 10 Nov 2026\n\nwords ${at}`,
    );
    const { quoted, tooMany } = splitText("new", ...blocks);
    expect(tooMany).toBe(true);
    expect(quoted).toHaveLength(MAX_QUOTED_MESSAGES);
    expect(quoted.at(-1)?.text).toContain(`words ${MAX_QUOTED_MESSAGES + 49}`);
  });
});

describe("splitQuoted: hostile text", () => {
  test.each([
    "@:\n",
    "a@b:\n",
    "On x:\n",
    "On 1 May 2026 a@b.example wrote:\n",
    "To:\nx\n",
    "From: a@b\nTo: c\n\n",
    "> a\n>>> b\n",
  ])("repeated %j takes no more than linear work", (piece) => {
    expect(growth((count) => splitText(piece.repeat(count)), 1000)).toBeLessThan(12);
  });
});
