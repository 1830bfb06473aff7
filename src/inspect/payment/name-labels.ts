/** What a name beside an account is: whose account it is, or at which bank. */
export type NameRole = "holder" | "bank";

/**
 * Labels of names in English, French, German, Italian, Spanish, Portuguese and Dutch: lower case, without accents. A space
 * stands for up to two spaces, dots or hyphens, or for none. The name follows behind a colon, in the next cell or line, or
 * in the cell below.
 */
export const NAME_LABELS: Readonly<Record<NameRole, readonly string[]>> = {
  holder: [
    ...["account name", "account holder", "account holder name", "account holder s name", "name of account holder"],
    ...[
      "name of account",
      "name on account",
      "name on the account",
      "account title",
      "a/c name",
      "acct name",
      "acc name",
    ],
    ...["account owner", "beneficiary", "beneficiary name", "beneficiary s name", "name of beneficiary", "payee"],
    ...["payee name", "name of payee", "payable to", "recipient", "recipient name", "holder", "account in the name of"],
    ...["receiver", "receiver name", "creditor", "creditor name", "pay to", "bnf name", "ultimate beneficiary", "name"],
    ...["titulaire", "titulaire du compte", "nom du titulaire", "beneficiaire", "nom du beneficiaire", "intitule"],
    ...["intitule du compte", "nom du compte", "destinataire", "a l'ordre de", "libelle au nom de", "nom", "creancier"],
    ...[
      "kontoinhaber",
      "kontoinhaberin",
      "inhaber",
      "inhaberin",
      "name des kontoinhabers",
      "begunstigter",
      "kontoname",
    ],
    ...["zahlungsempfanger", "empfanger", "name des empfangers", "kontobezeichnung", "zahlbar an", "glaubiger"],
    ...["intestatario", "intestatario del conto", "intestatario conto", "intestazione", "intestazione conto", "nome"],
    ...["beneficiario", "nome del beneficiario", "nominativo", "conto intestato a", "titolare", "titolare del conto"],
    ...["titular", "titular de la cuenta", "nombre del titular", "nombre del beneficiario", "nombre de la cuenta"],
    ...[
      "nombre",
      "destinatario",
      "a la orden de",
      "titular da conta",
      "nome do titular",
      "nome da conta",
      "favorecido",
    ],
    ...["nome do favorecido", "nome do beneficiario", "recebedor", "titularidade", "razao social", "razon social"],
    ...[
      "rekeninghouder",
      "naam rekeninghouder",
      "tenaamstelling",
      "begunstigde",
      "naam begunstigde",
      "ontvanger",
      "naam",
    ],
    ...["ten name van", "t n v", "tnv", "op naam van", "naam van de rekeninghouder"],
  ],
  bank: [
    ...[
      "bank",
      "bank name",
      "name of bank",
      "name of the bank",
      "beneficiary bank",
      "beneficiary s bank",
      "receiving bank",
    ],
    ...["bank/branch", "bank & branch", "account with institution", "bank of beneficiary", "payee bank", "our bank"],
    ...[
      "banque",
      "nom de la banque",
      "etablissement",
      "etablissement bancaire",
      "domiciliation",
      "banque beneficiaire",
    ],
    ...["banque du beneficiaire", "kreditinstitut", "name der bank", "bankname", "geldinstitut", "bankinstitut"],
    ...["bank des begunstigten", "empfangerbank", "hausbank", "banca", "nome della banca", "istituto bancario"],
    ...[
      "istituto di credito",
      "banca d'appoggio",
      "banca beneficiaria",
      "banco",
      "nombre del banco",
      "entidad bancaria",
    ],
    ...["banco beneficiario", "banco del beneficiario", "entidad financiera", "nome do banco", "banco do favorecido"],
    ...["instituicao financeira", "naam bank", "naam van de bank", "bank begunstigde", "bank van de begunstigde"],
  ],
};

/** Words behind which the name of a holder follows without a colon, also in a sentence. */
export const NAME_LEADS: readonly string[] = [
  ...["in the name of", "held in the name of", "held by", "in favour of", "in favor of", "account name is"],
  ...[
    "beneficiary is",
    "payee is",
    "au nom de",
    "au nom de la societe",
    "ouvert au nom de",
    "a l'ordre de",
    "en faveur de",
  ],
  ...["lautend auf", "auf den namen", "auf den namen der", "zugunsten von", "zugunsten der", "kontoinhaber ist"],
  ...["kontoinhaberin ist", "intestato a", "intestato alla", "conto intestato a", "a favore di", "a nombre de"],
  ...[
    "a favor de",
    "el titular es",
    "em nome de",
    "em nome da",
    "em nome do",
    "titular e",
    "t n v",
    "tnv",
    "ten name van",
  ],
  ...["op naam van", "ten gunste van"],
];
