import { growth } from "../../support/counted-work";
import fc from "fast-check";
import { attachment, body, message } from "../../support/build";
import { partText, textParts } from "../../../src/message/parts";
import type { Message } from "../../../src/message/message";
import { readLanguage } from "../../../src/inspect/language/language";
import { codesIn } from "./examples";

const CHANGE = "Please note that our bank details have changed.";

function inBody(text: string, overrides: Partial<Message> = {}): Message {
  return message({ subject: "", body: body(text), ...overrides });
}

describe("whose words count", () => {
  it("reads subject, body and the text of attachments, and says which", () => {
    const mail = inBody("See attached.", {
      subject: "Our IBAN has been updated",
      attachments: [attachment({ name: "letter.pdf", text: CHANGE }), attachment({ name: "photo.png" })],
    });
    expect(readLanguage(textParts(mail)).acts.map(({ evidence }) => evidence.part)).toEqual([
      "subject",
      "attachment:letter.pdf",
    ]);
  });

  it.each([
    "They will claim that their bank details have changed.",
    "Criminals write that they have changed banks and ask for payment into a new account.",
    "Beware of invoice fraud: a supplier may ask you to pay into a new account.",
    "A typical message reads: we have changed banks, please pay to the new account.",
    "Les escrocs prétendent souvent que le fournisseur a changé de RIB.",
    "Attention à la fraude : un faux fournisseur annonce un nouveau RIB.",
  ])("does not count reported speech and warnings: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("does not count an example between quotation marks", () => {
    expect(codesIn("Look out for phrases like “please pay to our new account”.")).toEqual([]);
    expect(codesIn("Repérez les formules comme « nos coordonnées bancaires ont changé ».")).toEqual([]);
  });

  it("knows where a quotation ends that is a paragraph of its own", () => {
    const headline = "«Our bank details have changed»\n\nA factory lost 70,000 after reading this.";
    expect(codesIn(headline)).toEqual([]);
    expect(codesIn(`${headline} Please pay the attached invoice.`)).toEqual(["language.payment-instruction"]);
  });

  it.each([
    "We will never email you changed bank details.",
    "If you receive a message with new bank details, call us on a number you already know.",
    "Our account details do not change during a transaction.",
    "Nous ne vous communiquerons jamais un changement de RIB par e-mail.",
    "Si vous recevez de nouvelles coordonnées bancaires, appelez-nous au numéro que vous connaissez.",
  ])("does not count a fraud notice: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("takes away only the notice's own paragraph and reads the rest", () => {
    const text = `${CHANGE}\n\nBeware of fraud: criminals may ask you to pay into a new account.`;
    expect(codesIn(text)).toEqual(["language.account-change"]);
  });

  it("still counts a sentence that points at this message when a warning is copied above it", () => {
    const text = "Beware of wire fraud. We have moved to a new bank, the new bank details are attached.";
    expect(codesIn(text)).toContain("language.account-change");
  });

  it.each([
    "Have your bank details changed?",
    "Should we pay into the new account?",
    "Remittance advice: we have paid the invoices listed below.",
    "Avez-vous changé de banque ?",
    "Avis de règlement : nous avons payé les factures ci-dessous.",
    "Your order is confirmed and your payment has been received.",
    "You changed your direct deposit; tell us if this was not you.",
  ])("does not count what the other side of a payment writes: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("language.contradicts-notice", () => {
  const NOTICE = "We will never change our bank details by email.";

  it("is said by a message that breaks its own notice, and quotes the notice", () => {
    const { acts } = readLanguage(textParts(inBody(`${CHANGE}\n\n${NOTICE}`)));
    const broken = acts.find(({ code }) => code === "language.contradicts-notice");
    expect(broken?.evidence.quote).toBe("will never change our bank details");
  });

  it("is said in French too", () => {
    const text =
      "Merci de noter que nos coordonnées bancaires ont changé.\n\nNotre étude ne modifie jamais son RIB par e-mail, notre RIB ne change pas.";
    expect(codesIn(text)).toContain("language.contradicts-notice");
  });

  it("is not said by the notice alone, nor by a plain change", () => {
    expect(codesIn(NOTICE)).toEqual([]);
    expect(codesIn(CHANGE)).toEqual(["language.account-change"]);
  });
});

describe("evidence", () => {
  it.each([
    ["zero-width characters inside words", "Our ba\u200bnk det\u200dails have chan\u00adged."],
    ["letters that only look Latin", "Our b\u0430nk det\u0430ils h\u0430ve ch\u0430nged."],
    ["full-width letters", "Our \uff42\uff41\uff4e\uff4b details have changed."],
    ["capitals", "OUR BANK DETAILS HAVE CHANGED"],
    ["ligatures and accents", "C\u0153ur \u2026 \u00ab nos coordonne\u0301es bancaires ont change\u0301"],
    ["missing accents", "Nos coordonnees bancaires ont change"],
  ])("quotes the original text with %s", (_, text) => {
    const [act] = readLanguage(textParts(inBody(text))).acts;
    expect(act?.code).toBe("language.account-change");
    expect(act?.evidence.quote).toBe(text.slice(act?.evidence.start, act?.evidence.end));
    expect(act?.evidence.quote.length).toBeGreaterThan(15);
  });

  it("reads a sentence that a mail program wrapped, and not across list items", () => {
    expect(codesIn("We kindly ask you to note that from this month our bank\ndetails have changed.")).toEqual([
      "language.account-change",
    ]);
    expect(codesIn("Agenda:\n- bank details\n- changed opening hours")).toEqual([]);
  });

  it("does not end a sentence at an abbreviation", () => {
    expect(codesIn("Please pay Inv. No. 12 of Smith Ltd. to the new account.")).toContain("language.new-account");
  });

  it("reads table cells as sentences of their own", () => {
    expect(codesIn("bank details\tchanged by\tdate")).toEqual([]);
  });
});

describe("languages", () => {
  it("names the languages used, the most used first", () => {
    const french = "Bonjour, voici le plan de la salle pour la réunion de demain avec les autres membres du groupe.";
    expect(readLanguage(textParts(inBody(`${french} Thank you for this and see you there.`))).languages).toEqual([
      "fr",
      "en",
    ]);
    expect(readLanguage(textParts(inBody("The plan for the meeting is with you and the others."))).languages).toEqual([
      "en",
    ]);
    expect(readLanguage(textParts(inBody(""))).languages).toEqual([]);
  });

  it.each([
    ["Polish", "Dzień dobry, w załączeniu przesyłam umowę. Proszę o potwierdzenie, że wszystko się zgadza. Dziękuję."],
    ["Swedish", "Hej, jag skickar avtalet som vi talade om. Kan ni titta på det och höra av er om det är något? Tack."],
    ["Romanian", "Contractul este în dosar și datele sunt cele din documentul de luna trecută, cu semnătura noastră."],
    ["Catalan", "Bon dia, us enviem el contracte amb els detalls. Si no és correcte, ens ho dieu, gràcies."],
    ["short Swedish", "Hej Karin, räkningen är betald. Vi hörs på tisdag. Hälsningar, Olle"],
    ["short Turkish", "Merhaba, ödeme bugün yapıldı. Teşekkürler, iyi günler."],
    ["short Czech", "Dobrý den, prosím o potvrzení platby do pátku. Děkuji."],
    ["Russian", "Добрый день, направляю договор. Прошу подтвердить, что все в порядке."],
    ["short Chinese, with an account", "请将货款转到新账户：GB94 BARC 2053 1798 7634 59。谢谢。"],
    ["Japanese in a mail signed in English", "新しい口座にお振込みください。Best regards, Kenji Mori, Accounts"],
    ["Japanese", "お世話になっております。契約書をお送りしますので、ご確認をお願いいたします。"],
  ])("says that %s is not read", (_, text) => {
    expect(readLanguage(textParts(inBody(text))).unreadLanguage).toBe(true);
  });

  it.each([
    ["a foreign name", "Thank you for the update. Best regards, Krzysztof Wiśniewski, Владимир Петров"],
    ["a Chinese name", "Thank you for the update. Best regards, Li Wei (李伟), Northgate Marine (北门海运)"],
    ["a foreign greeting", "Dzień dobry Anna, please find the minutes of our meeting in the attachment. See you!"],
    ["short Portuguese", "A partir de segunda, o acesso à rede do escritório passa a exigir a palavra-passe nova."],
    ["short Spanish", "El acceso a la red de la oficina de Vigo pasa a la tarde de la fiesta."],
    ["short Italian", "Il passaggio a fibra si fa domani: la rete va e viene da mezzogiorno a sera."],
    ["short German", "Der Drucker druckt nun in Farbe, bitte in der IT melden, wenn er klemmt."],
    ["a line of figures", "4711 12 3.50 42.00 EUR"],
    ["nothing", ""],
  ])("says nothing of the kind about %s", (_, text) => {
    expect(readLanguage(textParts(inBody(text))).unreadLanguage).toBe(false);
  });

  it("reads no sentence in a kindred language that it is clearly not in", () => {
    const spanish =
      "Buenos días: como ya les dijimos ayer, nuestro IBAN no cambia y pueden pagar como siempre. Gracias.";
    const languages = readLanguage(textParts(inBody(spanish))).acts.map(({ language }) => language);
    expect(languages.filter((language) => language !== "es")).toEqual([]);
  });

  it("reads each sentence of a mixed mail in its own language", () => {
    const { acts } = readLanguage(textParts(inBody("Please pay the attached invoice. Attention, notre RIB a changé.")));
    expect(acts.map(({ code, language }) => [code, language])).toEqual([
      ["language.payment-instruction", "en"],
      ["language.account-change", "fr"],
    ]);
  });
});

describe("any text", () => {
  const SNIPPETS = [
    "pay",
    "our new bank details",
    "never",
    "if",
    "\n\n",
    "\n- ",
    "\t",
    ". ",
    "? ",
    "“",
    "é",
    "œ",
    "ß",
    "\u200b",
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: "binary" }), fc.string()), { maxLength: 40 })
    .map((pieces) => pieces.join(" "));

  it("never throws, and evidence always quotes its part", () => {
    fc.assert(
      fc.property(text, text, (subject, words) => {
        const mail = message({ subject, body: body(words) });
        for (const { evidence } of readLanguage(textParts(mail)).acts) {
          expect(evidence.quote).not.toBe("");
          expect(partText(mail, evidence.part)?.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }),
    );
  });

  it("says the same whatever the case of the letters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(CHANGE, "Merci de régler la facture jointe.", "Are you at your desk?"),
        (sentence) => {
          expect(codesIn(sentence.toUpperCase())).toEqual(codesIn(sentence));
        },
      ),
    );
  });
});

describe("cost", () => {
  it.each([
    ["one word", "pay "],
    ["one stem without spaces", "chang"],
    ["phrases that almost match", "new bank account pay if not "],
    ["quotation marks", '"pay" '],
    ["empty lines", "\n,"],
    ["letters that are not Latin", "\u0440\u0430\u0443 "],
  ])("stays in proportion for many times %s", (_, unit) => {
    codesIn(unit);
    expect(growth((count) => codesIn(unit.repeat(count)), 2000)).toBeLessThan(12);
  });

  it("names a repeated act a few times only", () => {
    expect(codesIn(`${CHANGE} `.repeat(500)).length).toBeLessThanOrEqual(10);
  });
});
