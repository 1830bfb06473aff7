/** What a column of a vendor list can hold; each is a line of the table of headings. */
export const VENDOR_FIELDS = [
  "name",
  "email",
  "website",
  "phone",
  "phone-source",
  "phone-since",
  "phone-note",
  "country",
  "iban",
  "account",
  "aba",
  "sort-code",
  "bsb",
  "blz",
  "ifsc",
  "bank-key",
  "bank-country",
  "account-kind",
  "account-status",
  "account-source",
  "account-since",
  "code-word",
] as const;

export type VendorField = (typeof VENDOR_FIELDS)[number];

/** Fields of which a list may have several columns; of the others the first one counts. */
export const REPEATED_FIELDS: ReadonlySet<VendorField> = new Set<VendorField>([
  "email",
  "website",
  "phone",
  "iban",
  "account",
  "aba",
  "sort-code",
  "bsb",
  "blz",
  "ifsc",
  "bank-key",
  "bank-country",
]);

/**
 * The headings of each field, by program and language, written as there; case, accents, spaces, punctuation and a number at
 * the end do not count. A new program or language is a line here.
 * "Account number" alone is no bank account: QuickBooks and Xero call so what the vendor calls you.
 */
export const HEADINGS: Readonly<Record<VendorField, readonly string[]>> = {
  name: [
    ...["Vendor", "Vendor Name", "Supplier", "Supplier Name", "Company", "Company Name", "Name", "Payee", "Payee Name"],
    ...["Display Name", "Vendor display name", "Full Name"], // QuickBooks
    ...["*ContactName", "Contact Name"], // Xero
    ...["A/C Name", "Account Name"], // Sage
    ...["NAME1", "Name 1", "MCOD1", "Name of Vendor"], // SAP
    ...["Name (Adressattyp Unternehmen)", "Name (Adressattyp keine Angabe)", "Kurzbezeichnung", "Adressat"], // DATEV
    ...["Fournisseur", "Nom", "Nom du fournisseur", "Raison sociale", "Société", "Bénéficiaire"],
    ...["Lieferant", "Lieferantenname", "Firma", "Firmenname", "Kreditor", "Empfänger", "Begünstigter"],
    ...["Fornitore", "Ragione sociale", "Nome", "Denominazione", "Beneficiario"],
    ...["Proveedor", "Nombre", "Nombre del proveedor", "Razón social"],
    ...["Fornecedor", "Nome do fornecedor", "Razão social", "Empresa"],
    ...["Leverancier", "Leveranciersnaam", "Naam", "Bedrijfsnaam", "Crediteur", "Begunstigde"],
  ],
  email: [
    ...[
      "Email",
      "E-mail",
      "Email Address",
      "E-mail address",
      "Main Email",
      "EmailAddress",
      "Contact email",
      "Addresses",
    ],
    ...["SMTP_ADDR", "E-Mail-Adresse", "E-Mail Adresse", "Mailadresse"],
    ...["Adresse e-mail", "Courriel", "Adresse électronique", "Mél"],
    ...["Indirizzo e-mail", "Posta elettronica", "PEC"],
    ...["Correo electrónico", "Correo", "Endereço de e-mail", "Correio eletrónico", "Correio eletrônico"],
    ...["E-mailadres"],
  ],
  website: [
    ...[
      "Website",
      "Web site",
      "Web",
      "Web address",
      "URL",
      "Homepage",
      "Internet",
      "Internetadresse",
      "Domain",
      "Domains",
    ],
    ...["Site web", "Site internet", "Sito web", "Sitio web", "Página web", "Webseite", "Site", "Domaine", "Domäne"],
  ],
  phone: [
    ...[
      "Phone",
      "Phone number",
      "Telephone",
      "Tel",
      "Main Phone",
      "Phone Number",
      "PhoneNumber",
      "Mobile",
      "MobileNumber",
    ],
    ...["DDINumber", "TELF1", "TEL_NUMBER", "Telephone 1", "Contact phone"],
    ...["Telefon", "Telefonnummer", "Telefon-Nr.", "Rufnummer", "Mobiltelefon", "Handy"],
    ...["Téléphone", "Numéro de téléphone", "Tél.", "Portable"],
    ...["Telefono", "Numero di telefono", "Cellulare", "Teléfono", "Móvil", "Telefone", "Telemóvel", "Celular"],
    ...["Telefoonnummer", "Telefoon", "Mobiel"],
  ],
  "phone-source": ["Phone source"],
  "phone-since": ["Phone since"],
  "phone-note": ["Phone note"],
  country: [
    ...["Country", "Country code", "LAND1", "Country Key", "POCountry", "Billing country", "Land", "Länderschlüssel"],
    ...["EU-Land", "Ländercode", "Pays", "Code pays", "Paese", "Nazione", "País", "Código de país", "Landcode"],
  ],
  iban: [
    ...["IBAN", "IBAN number", "IBAN code", "IBAN-Nr.", "IBAN Nummer", "IBAN-nummer", "IBAN Bankverbindung"],
    ...["Code IBAN", "Numéro IBAN", "Codice IBAN", "Código IBAN", "Número IBAN", "Coordinate IBAN"],
  ],
  account: [
    ...["Bank account", "Bank account number", "BankAccountNumber", "Bank Account No", "Bank A/C No", "Account"],
    ...["ACH account number", "Vendor bank account number", "Beneficiary account number"],
    ...["BANKN", "Bankkonto", "Bankkontonummer", "Bank-Kontonummer", "Bankkonto-Nr.", "Kontonummer"],
    ...["Compte bancaire", "Numéro de compte", "Numéro de compte bancaire", "RIB"],
    ...["Conto corrente", "Numero conto", "Numero di conto", "Cuenta bancaria", "Número de cuenta"],
    ...["Conta bancária", "Número da conta", "Bankrekening", "Bankrekeningnummer", "Rekeningnummer"],
  ],
  aba: [
    "ABA",
    "ABA number",
    "ABA routing number",
    "Routing number",
    "Bank routing number",
    "ACH routing number",
    "RTN",
  ],
  "sort-code": ["Sort code", "Bank sort code", "Sortcode", "Branch sort code"],
  bsb: ["BSB", "BSB number", "BSB code", "Bank BSB"],
  blz: ["BLZ", "Bankleitzahl", "Bank-BLZ"],
  ifsc: ["IFSC", "IFSC code", "Bank IFSC"],
  "bank-key": ["BANKL", "Bank key", "Bankschlüssel", "Bank code"],
  "bank-country": ["BANKS", "Bank country", "Bank country key", "Bankland", "Länderkennzeichen", "Pays de la banque"],
  "account-kind": ["Account kind"],
  "account-status": ["Account status"],
  "account-source": ["Account source"],
  "account-since": ["Account since"],
  "code-word": ["Code word agreed"],
};

/** Returns a heading in the form in which headings are compared. */
export function headingKey(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/\d{1,2}$/, "");
}

const FIELD_BY_HEADING: ReadonlyMap<string, VendorField> = new Map(
  VENDOR_FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [headingKey(heading), field] as const)),
);

/** What each column holds; null for one that is left out. */
export type Mapping = readonly (VendorField | null)[];

/** Returns the fields that the headings of a list speak of, a guess that the person confirms. */
export function guessedMapping(headings: readonly string[]): Mapping {
  const taken = new Set<VendorField>();
  return headings.map((heading) => {
    const field = FIELD_BY_HEADING.get(headingKey(heading)) ?? null;
    if (field === null || (taken.has(field) && !REPEATED_FIELDS.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** Whether a list is one that this program exported: a payee may have several rows, and says what is known and no more. */
export function isOurList(mapping: Mapping): boolean {
  return mapping.includes("account-kind");
}
