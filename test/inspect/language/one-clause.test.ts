import { codesIn } from "./examples";

const CHANGE = "language.account-change";
const ACCOUNT = "language.new-account";
const PAY = "language.payment-instruction";
const CARDS = "language.gift-card";

describe("an example", () => {
  it.each([
    ["Our bank details have changed, e.g. for AB-1234.", CHANGE],
    ["Our bank details have changed, for example for AB-1234.", CHANGE],
    ["Our bank details have changed for every invoice, such as AB-1234.", CHANGE],
    ["Please buy ten gift cards, such as Amazon, and send me the codes.", CARDS],
    ["Nos coordonnées bancaires ont changé, par exemple pour AB-1234.", CHANGE],
    ["Merci d'acheter des cartes cadeaux, par exemple Amazon, et de m'envoyer les codes.", CARDS],
    ["Notre RIB a changé pour toutes les factures, telles que AB-1234.", CHANGE],
  ])("of something else takes nothing away: %s", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each([
    "Look for odd wording, for example: our bank details have changed.",
    "Some mails are forged, e.g. please pay to our new account.",
    "Méfiez-vous de certaines formules, par exemple : nos coordonnées bancaires ont changé.",
  ])("that holds the act takes it away: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a condition", () => {
  it.each([
    "If you have not yet run this week the payment of AB-1234 should go to our new account because the old account has been closed.",
    "If the June invoice is still open please send the payment to our new account.",
    "Si vous n'avez pas encore lancé la campagne de juin le règlement doit être versé sur notre nouveau compte.",
    "Si la facture de juin est encore ouverte merci de verser le solde sur notre nouveau compte.",
  ])("does not cover its consequence: %s", (text) => {
    expect(codesIn(text)).toContain(ACCOUNT);
  });

  it.each([
    "If you receive a mail that our account has changed, call us.",
    "If somebody asks you to pay into our new account please call us.",
    "If the payment should go to a new account, we will send a letter.",
    "If our bank details change you must hear it from us by letter.",
    "Si vous recevez un message selon lequel le paiement doit aller sur un nouveau compte appelez-nous.",
    "Si notre RIB change vous devez recevoir une lettre.",
  ])("covers its own clause: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a quotation", () => {
  it.each([
    [
      'Our treasurer writes: "Our bank details have changed, please pay all invoices to the new account from now on." The form follows.',
      CHANGE,
    ],
    ["My boss asks: “Could you get some gift cards for the team today?”", CARDS],
    ["The finance team wrote: “Thank you. Our bank details have changed.”", CHANGE],
    ["Notre trésorière écrit : « Nos coordonnées bancaires ont changé. »", CHANGE],
    ["Notre service financier précise : « Merci de noter. Notre RIB a changé. »", CHANGE],
  ])("of the sender's own side is the sender's: %s", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each([
    "The caller wrote: “Our bank details have changed.”",
    "“Our bank has changed,” the letter went, “please send the balance to the new account.”",
    "A fraudster writes: “Our bank details have changed, please pay to the new account.”",
    "Un escroc écrit : « Nos coordonnées bancaires ont changé. »",
  ])("of somebody else is not: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a warning", () => {
  it.each([
    [
      "To guard against fraud, any supplier who changes bank details should be confirmed on a known number. Finance has done so. The account moved to Metro Bank last week and every open invoice goes there.",
      CHANGE,
    ],
    [
      "This message was verified by phone before sending. Fraud alert: beware of fraudsters. Kindly wire 48,000 USD this afternoon to the vendor, I will share the coordinates.",
      PAY,
    ],
    ["Beware of fraud. We have moved to another bank, so please pay invoice 4411 to the new account.", CHANGE],
    [
      "Attention aux fraudes : vérifiez tout changement par téléphone. Merci de virer 48 000 euros cet après-midi au fournisseur, je vous transmets les coordonnées.",
      PAY,
    ],
    [
      "Attention à la fraude. Notre compte a été transféré à la Banque Centrale, réglez nos factures sur le nouveau compte.",
      CHANGE,
    ],
  ])("does not cover what the sender then asks: %s", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each([
    "Wire fraud alert: criminals hack mailboxes. We never change our bank details. Please call us before wiring any funds.",
    "Beware of invoice fraud. A mail asks you to pay into a new account. The bank details look genuine.",
    "Attention à la fraude au virement. Un message vous demande de modifier le RIB. Appelez-nous avant tout virement.",
  ])("covers its own paragraph: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a question", () => {
  it.each([
    "Could it be that you still have the old account, now that we bank with Metro Bank?",
    "Did you know that we have moved to a new bank?",
    "Avez-vous encore l'ancien compte, maintenant que nous sommes à la Banque Centrale ?",
    "Savez-vous que nous avons changé de banque ?",
  ])("that states a change says it: %s", (text) => {
    expect(codesIn(text)).toContain(CHANGE);
  });

  it.each(["Have you moved to a new bank?", "Did your bank details change?", "Avez-vous changé de banque ?"])(
    "that asks for one does not: %s",
    (text) => {
      expect(codesIn(text)).toEqual([]);
    },
  );
});

describe("words of a change that change nothing", () => {
  it.each([
    "Agenda: new bank mandate, year-end closing, payroll calendar.",
    "Topics: new bank account, closing of the books, travel policy.",
    "Ordre du jour : nouveau mandat bancaire, nouvelles coordonnées bancaires, clôture annuelle.",
  ])("are the items of a list: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it.each([
    "The title company will send you the closing figures; please call them before you wire anything.",
    "Your solicitor will send the completion statement; please ring them before you transfer the money.",
    "Le notaire vous enverra le décompte ; merci de l'appeler avant de virer quoi que ce soit.",
    "Merci d'appeler l'étude avant de verser le solde.",
  ])("are advice to ask first: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a negation", () => {
  it.each([
    "Please pay this invoice not.",
    "Bitte überweisen Sie den Betrag nicht.",
    "Bezahlen Sie diese Rechnung bitte nicht, sie ist storniert.",
  ])("at the end of the clause denies it: %s", (text) => {
    expect(codesIn(text)).not.toContain(PAY);
  });

  it("of something further on does not", () => {
    expect(codesIn("Bitte überweisen Sie den Betrag, nicht den Skonto.")).toContain(PAY);
  });
});
