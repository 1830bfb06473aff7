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
