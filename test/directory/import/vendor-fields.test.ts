import { guessedMapping, HEADINGS, headingKey } from "../../../src/directory/import/vendor-fields";

describe("headings of a vendor list are recognised", () => {
  it.each([
    ["QuickBooks", "Vendor,Phone,Email,Full name,Account number", ["name", "phone", "email", null, null]],
    [
      "Xero",
      "*ContactName,AccountNumber,EmailAddress,PhoneNumber,BankAccountName,BankAccountNumber,Website",
      ["name", null, "email", "phone", null, "account", "website"],
    ],
    [
      "Sage",
      "A/C,Name,E-mail,Telephone,Sort Code,Bank Account Number,IBAN",
      [null, "name", "email", "phone", "sort-code", "account", "iban"],
    ],
    [
      "SAP, table names",
      "LIFNR,NAME1,LAND1,TELF1,SMTP_ADDR,BANKS,BANKL,BANKN,IBAN",
      [null, "name", "country", "phone", "email", "bank-country", "bank-key", "account", "iban"],
    ],
    [
      "DATEV",
      "Konto,Name (Adressattyp Unternehmen),EU-Land,Telefon,E-Mail,Bankleitzahl 1,Bank-Kontonummer 1,IBAN-Nr. 1,IBAN-Nr. 2",
      [null, "name", "country", "phone", "email", "blz", "account", "iban", "iban"],
    ],
    ["French", "Fournisseur,Courriel,Téléphone,Code IBAN", ["name", "email", "phone", "iban"]],
    ["Italian", "Ragione sociale,Posta elettronica,Telefono,Codice IBAN", ["name", "email", "phone", "iban"]],
    ["Spanish", "Razón social,Correo electrónico,Teléfono,Número IBAN", ["name", "email", "phone", "iban"]],
    ["Portuguese", "Razão social,Correio eletrónico,Telemóvel,IBAN", ["name", "email", "phone", "iban"]],
    ["Dutch", "Leverancier,E-mailadres,Telefoonnummer,IBAN-nummer", ["name", "email", "phone", "iban"]],
  ])("of %s", (_, headings, expected) => {
    expect(guessedMapping(headings.split(","))).toEqual(expected);
  });

  it("the first of two names counts", () => {
    expect(guessedMapping(["Name", "Company"])).toEqual(["name", null]);
  });

  it("no heading belongs to two fields", () => {
    const keys = Object.values(HEADINGS).map((headings) => new Set(headings.map(headingKey)));
    const all = keys.flatMap((one) => [...one]);
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });
});
