import { codesIn } from "./examples";

describe("salaries", () => {
  it.each([
    "From this month please send my salary to my Northern account instead of the old one.",
    "Could my salary land at IBAN DE89 3704 0044 0532 0130 00 from December?",
    "I have moved to Northern Bank. Can payroll use the new one for my next salary?",
    "I recently moved my banking to Northern Bank, which form do you need for my pay?",
    "Je viens de quitter ma banque. Où dois-je envoyer mon nouveau RIB pour que la prochaine paie y arrive ?",
    "Mon salaire peut-il arriver sur l'IBAN suivant dès décembre ?",
  ])("are redirected by: %s", (text) => {
    expect(codesIn(text)).toContain("language.payroll-change");
  });

  it.each(["My salary was paid on Friday.", "I have moved to the Leeds office.", "Je viens de quitter la réunion."])(
    "are not redirected by: %s",
    (text) => {
      expect(codesIn(text)).not.toContain("language.payroll-change");
    },
  );
});

describe("what replaces something else than an account", () => {
  it.each([
    "Please use the new loading bay instead of the old one from Monday.",
    "Expense claims go on the new form instead of the old one.",
    "Bitte nicht mehr an die alte Rampe liefern, sondern an Tor 7.",
    "De chauffeur belt u op het nieuwe nummer.",
  ])("says nothing of accounts: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.account-change");
    expect(codesIn(text)).not.toContain("language.new-account");
  });
});

describe("a change of bank", () => {
  it.each([
    "Northern Bank looks after us these days, Western Bank does not any more.",
    "Our banking is handled by Northern Bank these days.",
    "Nous travaillons désormais avec la Banque du Nord, le compte à la Banque du Sud n'existe plus. Je vous transmets le RIB.",
    "Le compte que vous connaissez n'existe plus.",
  ])("is said by: %s", (text) => {
    expect(codesIn(text)).toContain("language.account-change");
  });

  it.each([
    "A new agency looks after us these days.",
    "Nous travaillons désormais avec un nouveau transporteur.",
    "Le fichier n'existe plus.",
  ])("is not said by: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("money back for what was paid twice", () => {
  it.each([
    "Your invoice was credited twice, could you return the difference to the account below?",
    "We overpaid you in May; please refund the excess.",
    "Nous avons payé deux fois la facture, merci de nous rembourser le trop-perçu.",
    "Pourriez-vous nous restituer la différence ?",
  ])("is asked by: %s", (text) => {
    expect(codesIn(text)).toContain("language.payment-instruction");
  });

  it.each(["We will refund the difference to you.", "Please explain the difference between the two plans."])(
    "is not asked by: %s",
    (text) => {
      expect(codesIn(text)).not.toContain("language.payment-instruction");
    },
  );
});

describe("the ledger", () => {
  it.each([
    "Please send me everything that we still owe suppliers, with the names.",
    "I need an overview of what each customer still owes us.",
    "Envoyez-moi tout ce que nous devons encore aux fournisseurs, avec les noms.",
    "Il me faut la liste de ce que nos clients nous doivent.",
  ])("is asked for by: %s", (text) => {
    expect(codesIn(text)).toContain("language.ledger-request");
  });

  it.each(["We still owe you an answer.", "Nous vous devons encore une réponse."])(
    "is not asked for by: %s",
    (text) => {
      expect(codesIn(text)).not.toContain("language.ledger-request");
    },
  );
});

describe("gift cards without their name", () => {
  it.each([
    "Pick up an Apple card at 200 and send the numbers behind the silver strip to me.",
    "Send me the numbers under the scratch panel.",
    "Prends une carte Apple à 200 et envoie-moi les chiffres sous la bande argentée.",
  ])("are meant by: %s", (text) => {
    expect(codesIn(text)).toContain("language.gift-card");
  });

  it.each(["The silver strip on the badge is worn.", "Send me the numbers of the third quarter."])(
    "are not meant by: %s",
    (text) => {
      expect(codesIn(text)).not.toContain("language.gift-card");
    },
  );
});

describe("words of one language that begin like those of another", () => {
  it("report nothing: an Italian enclosure is no English allegation", () => {
    expect(codesIn("In allegato trovate il nuovo IBAN. Our bank details have changed.")).toContain(
      "language.account-change",
    );
    expect(codesIn("He alleges that our bank details have changed.")).toEqual([]);
  });
});

describe("an account given by its number", () => {
  it.each([
    "Next month as usual, but this time DE89 3704 0044 0532 0130 00 please.",
    "Diesmal bitte auf DE89 3704 0044 0532 0130 00.",
    "Cette fois merci de prendre FR76 3000 6000 0112 3456 7890 189.",
    "Questa volta IT60 X054 2811 1010 0000 0123 456.",
    "Esta vez mejor ES91 2100 0418 4502 0005 1332.",
    "Desta vez PT50 0002 0123 1234 5678 9015 4.",
    "Dit keer graag NL91 ABNA 0417 1643 00.",
    "From now on BSB 062-000, account 12345678.",
    "Could you send invoice 77 to\nBSB 062-000",
    "The second instalment is 4,300 EUR:\nIBAN DE89 3704 0044 0532 0130 00",
  ])("is what is to be paid into: %s", (text) => {
    expect(codesIn(text)).toContain("language.payment-instruction");
  });

  it.each([
    "Please verify that DE89 3704 0044 0532 0130 00 is still the account you have.",
    "We paid your invoice to DE89 3704 0044 0532 0130 00.",
    "Please use ES6 modules from now on.",
    "Please add the following registers: be20 fc04 de10 aa55.",
    "This time room DE12 please.",
  ])("is not asked to be paid into: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.payment-instruction");
  });
});

describe("the usual account out of service, and another one given", () => {
  it.each([
    "Our account is under review this month, please credit sort code 20-00-00.",
    "Unser Konto wird gerade geprüft, nehmen Sie deshalb dieses: DE89 3704 0044 0532 0130 00. Die Rechnung kennen Sie.",
    "La cuenta está embargada por error, el pago va a la cuenta siguiente.",
    "Il nostro conto è bloccato, per il pagamento usate quello indicato sotto.",
  ])("is a change of account: %s", (text) => {
    expect(codesIn(text)).toContain("language.account-change");
  });

  it.each([
    "Your account is blocked, please pay the fee at our counter.",
    "Our account is being audited this week, so payments out may be slow.",
    "The mailbox account is blocked after too many attempts to sign in; use the one below.",
  ])("is none: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.account-change");
  });
});

describe("talk of paying", () => {
  it.each([
    "In the euro zone we have to pay in euro.",
    "They need to pay the broker before they can trade.",
    "Where should we send the money?",
    "Please keep this email, the invoice comes by post.",
    "Please send the invoice to our Leeds office.",
    "The landlord may require a cash deposit.",
    "The bank extends high credit to those who need it.",
    "Bei dieser Bank muss man den Betrag auf ein Konto überweisen.",
    "Wohin soll ich das Geld überweisen?",
    "Sag deiner Bank Bescheid, du kannst die Bank anweisen, das zu prüfen.",
    "Ich habe ein Konto in Wien und denke über Überweisungen in die Schweiz nach.",
  ])("asks the reader for no payment: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("an order for a payment without its papers", () => {
  it.each([
    "I promised the architects they'd have their deposit today. I'll do the paperwork later. Please pay EUR 8,000.",
    "Your managing director has approved it. Please arrange 12,000 EUR today.",
    "Bitte heute 9.000 € überweisen, die Freigabe Ihres Geschäftsführers liegt vor. Formular reiche ich nach.",
  ])("is a superior's: %s", (text) => {
    expect(codesIn(text)).toContain("language.executive-request");
  });

  it.each([
    "I'll do the paperwork for the trade fair later.",
    "Your managing director has approved the holiday calendar.",
    "Please pay invoice 44 today; the board has approved it.",
  ])("is not: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.executive-request");
  });
});

describe("talk of banks, of what was paid, and of what is not an account", () => {
  it.each([
    "We are thinking of opening a second account for the club.",
    "My bank charges for every transfer to another account.",
    "On doit payer chaque virement vers un autre compte.",
    "Nella mia banca si paga per ogni bonifico su un altro conto.",
    "En mi banco hay que pagar por cada transferencia a otra cuenta.",
    "No meu banco paga-se por cada transferência para outra conta.",
    "Bij mijn bank moet je betalen voor elke overboeking naar een andere rekening.",
    "Bei meiner Bank kostet jede Überweisung auf ein anderes Konto etwas.",
    "Below is the payment we made to your account.",
    "Accounts asks everybody to use the new form for claims instead of the old one.",
    "Para alterar o IBAN, preencha o pedido no portal.",
    "De bestelling van 2.500 stuks moet vanmiddag de deur uit.",
  ])("asks for nothing: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it.each([
    ["What is the balance on the company account? I will tell you who it goes to.", "language.executive-request"],
    ["Zur Begleichung gilt nun eine andere Verbindung.", "language.account-change"],
    ["Bitte schicken Sie mir eine Liste aller Kunden mit offenen Beträgen.", "language.ledger-request"],
    ["Please pay me into my new account at Northern from May.", "language.payroll-change"],
    ["Nutzen Sie einfach den unten abgedruckten Girocode.", "language.payment-instruction"],
  ] as const)("is no such talk: %s", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });
});

describe("what befell somebody else", () => {
  it.each([
    "In May a customer received a forged message asking them to pay into a new account.",
    "En mars, une entreprise a reçu un message annonçant un changement de RIB.",
    "Im März erhielt eine Kanzlei eine gefälschte E-Mail mit einer neuen Bankverbindung.",
    "A marzo un'azienda è stata raggirata con una mail che annunciava nuove coordinate bancarie.",
    "En marzo una empresa recibió un correo que anunciaba un cambio de cuenta bancaria.",
    "Em março uma empresa recebeu um email a pedir o pagamento numa conta diferente.",
    "In maart ontving een bedrijf een mail waarin om betaling op een nieuwe rekening werd gevraagd.",
  ])("is told, not asked: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.account-change");
    expect(codesIn(text)).not.toContain("language.new-account");
  });

  it.each([
    "Our company received a letter from the bank: our account has changed.",
    "A customer received a wrong message; please pay to our new account DE89 3704 0044 0532 0130 00.",
  ])("hides nothing the sender asks for: %s", (text) => {
    expect(codesIn(text).some((code) => code === "language.account-change" || code === "language.new-account")).toBe(
      true,
    );
  });
});

describe("staff who enter their own account", () => {
  it.each([
    "Whoever has a new bank account enters it only in the HR portal.",
    "Le RIB se modifie uniquement depuis l'espace personnel.",
    "Neue Bankverbindungen bitte nur im Portal hinterlegen.",
    "Chi ha un nuovo IBAN lo inserisce esclusivamente nel portale.",
  ])("are not asked to pay anybody: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.account-change");
  });
});

describe("a usual account that is named with its number", () => {
  it.each([
    "Pago por transferencia a nuestra cuenta de siempre: IBAN ES91 2100 0418 4502 0005 1332",
    "Pagamento por transferência para a conta de sempre: IBAN PT50 0002 0123 1234 5678 9015 4",
  ])("has not changed: %s", (text) => {
    expect(codesIn(text)).not.toContain("language.account-change");
  });
});

it("a data bank, a sandbank and a check of names are no bank and no holder", () => {
  expect(codesIn("Die Werte wurden in die neue Datenbank übertragen.")).toEqual([]);
  expect(codesIn("Neu im Banking: die Empfängerprüfung.")).not.toContain("language.other-holder");
});
