import { createHash } from "node:crypto";
import type { PaymentKind } from "../../src/directory/payment-kind";
import type { Random } from "./random";

/** An identifier drawn by arithmetic of its own, with the fields in which it is written. */
export interface Drawn {
  readonly kind: PaymentKind;
  /** The value that is to be found. */
  readonly value: string;
  /** Label by language (en fr de it es pt nl) and the text of each field. */
  readonly fields: readonly { readonly labels: readonly string[]; readonly written: string }[];
}

const same = (label: string): readonly string[] => Array<string>(7).fill(label);
const ACCOUNT = [
  "Account number",
  "N° de compte",
  "Kontonummer",
  "Numero di conto",
  "Número de cuenta",
  "Número da conta",
  "Rekeningnummer",
];

/** Returns the two check digits of ISO 7064 MOD 97-10 by long division in big integers. */
function checkDigits(country: string, bban: string): string {
  const number = Array.from(`${bban}${country}00`)
    .map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55)))
    .join("");
  return String(98n - (BigInt(number) % 97n)).padStart(2, "0");
}

/** Returns the sum of digit times weight. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

const inFours = (value: string): string => value.replace(/(.{4})(?=.)/g, "$1 ");

type PlainIban = readonly [country: string, letters: number, digits: number];

/** Countries without national check digits: prefix of letters, then digits. */
const PLAIN_IBANS: readonly [PlainIban, ...PlainIban[]] = [
  ["DE", 0, 18],
  ["GB", 4, 14],
  ["NL", 4, 10],
  ["AT", 0, 16],
  ["CH", 0, 17],
  ["IE", 4, 14],
  ["DK", 0, 14],
  ["LU", 0, 16],
  ["SE", 0, 20],
];

function iban(random: Random): Drawn {
  const [country, letters, digits] = random.pick(PLAIN_IBANS);
  const bban = random.letters(letters) + (country === "CH" ? `0${random.digits(digits - 1)}` : random.digits(digits));
  const value = country + checkDigits(country, bban) + bban;
  return { kind: "iban", value, fields: [{ labels: same("IBAN"), written: random.pick([inFours(value), value]) }] };
}

function qrIban(random: Random): Drawn {
  const bban = `3${random.pick(["0", "1"])}${random.digits(15)}`;
  const value = `CH${checkDigits("CH", bban)}${bban}`;
  return { kind: "qr-iban", value, fields: [{ labels: same("IBAN"), written: inFours(value) }] };
}

function rib(random: Random): Drawn {
  const [bank, branch, account] = [random.digits(5), random.digits(5), random.digits(11)];
  const key = String(97n - (BigInt(`${bank}${branch}${account}00`) % 97n)).padStart(2, "0");
  return {
    kind: "rib",
    value: bank + branch + account + key,
    fields: [{ labels: same("RIB"), written: `${bank} ${branch} ${account} ${key}` }],
  };
}

const ABA_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7];

function aba(random: Random): Drawn {
  const first = `0${random.pick(["1", "2", "5", "9"])}${random.digits(6)}`;
  const routing = first + String((10 - (weighted(first, ABA_WEIGHTS) % 10)) % 10);
  const account = `${1 + random.below(9)}${random.digits(8 + random.below(3))}`;
  const labels = [
    "Routing number",
    "Numéro d'acheminement",
    "Routing-Nummer",
    "Codice ABA",
    "Número de ruta",
    "Número de roteamento",
    "Routing nummer",
  ];
  return {
    kind: "aba",
    value: `${routing}/${account}`,
    fields: [
      { labels, written: routing },
      { labels: ACCOUNT, written: account },
    ],
  };
}

function pair(kind: PaymentKind, labels: readonly string[], code: string, written: string, account: string): Drawn {
  return {
    kind,
    value: `${code}/${account}`,
    fields: [
      { labels, written },
      { labels: ACCOUNT, written: account },
    ],
  };
}

function sortCode(random: Random): Drawn {
  const code = random.digits(6);
  const labels = ["Sort code", "Code de tri", "Sort Code", "Codice sort", "Sort code", "Sort code", "Sorteercode"];
  return pair("sort-code", labels, code, code.replace(/(..)(?=.)/g, "$1-"), random.digits(8));
}

function bsb(random: Random): Drawn {
  const code = random.digits(6);
  return pair(
    "bsb",
    same("BSB"),
    code,
    `${code.slice(0, 3)}-${code.slice(3)}`,
    `${1 + random.below(9)}${random.digits(8)}`,
  );
}

function canadian(random: Random): Drawn {
  const [transit, institution, account] = [random.digits(5), `0${random.digits(2)}`, random.digits(7)];
  const labels = [
    "Transit",
    "N° de transit",
    "Transitnummer",
    "Codice transit",
    "Número de tránsito",
    "Transit",
    "Transitnummer",
  ];
  const second = [
    "Institution",
    "N° d'institution",
    "Institutionsnummer",
    "Istituto",
    "Institución",
    "Instituição",
    "Instellingsnummer",
  ];
  return {
    kind: "ca-transit",
    value: `${transit}-${institution}/${account}`,
    fields: [
      { labels, written: transit },
      { labels: second, written: institution },
      { labels: ACCOUNT, written: account },
    ],
  };
}

function ifsc(random: Random): Drawn {
  const code = `${random.letters(4)}0${random.digits(6)}`;
  return pair("ifsc", same("IFSC"), code, code, random.digits(12));
}

function blz(random: Random): Drawn {
  const code = `${1 + random.below(8)}${random.digits(7)}`;
  return pair("blz", same("BLZ"), code, code, `${1 + random.below(9)}${random.digits(8)}`);
}

function agencia(random: Random): Drawn {
  const code = random.digits(4);
  return pair("agencia", same("Agência"), code, code, `${1 + random.below(9)}${random.digits(6)}`);
}

function ccc(random: Random): Drawn {
  const [bank, account] = [random.digits(8), random.digits(10)];
  const digit = (digits: string): string => {
    const rest = weighted(digits, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11;
    return String(rest < 2 ? rest : 11 - rest);
  };
  const value = bank + digit(`00${bank}`) + digit(account) + account;
  return {
    kind: "ccc",
    value,
    fields: [{ labels: same("CCC"), written: value.replace(/^(.{4})(.{4})(..)/, "$1 $2 $3 ") }],
  };
}

/** Values of A0 to Z in odd places, as the ABI's table prints them. */
const ODD = "1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23".split(" ").map(Number);

function cin(random: Random): Drawn {
  const rest = random.digits(22);
  const sum = Array.from(rest).reduce(
    (total, digit, at) => total + (at % 2 ? Number(digit) : (ODD[Number(digit)] ?? 0)),
    0,
  );
  const value = String.fromCharCode(65 + (sum % 26)) + rest;
  return {
    kind: "cin",
    value,
    fields: [{ labels: same("BBAN"), written: value.replace(/^(.)(.{5})(.{5})/, "$1 $2 $3 ") }],
  };
}

function clabe(random: Random): Drawn {
  const digits = random.digits(17);
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + ((Number(digit) * ([3, 7, 1][at % 3] ?? 0)) % 10),
    0,
  );
  return {
    kind: "clabe",
    value: `${digits}${(10 - (sum % 10)) % 10}`,
    fields: [{ labels: same("CLABE"), written: `${digits}${(10 - (sum % 10)) % 10}` }],
  };
}

function cbu(random: Random): Drawn {
  const [bank, account] = [random.digits(7), random.digits(13)];
  const end = (digits: string, weights: readonly number[]): string =>
    digits + String((10 - (weighted(digits, weights) % 10)) % 10);
  const value = end(bank, [7, 1, 3, 9, 7, 1, 3]) + end(account, [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]);
  return { kind: "cbu", value, fields: [{ labels: same("CBU"), written: value }] };
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Luhn's digit: the doubles of every second digit from the right, their tens and ones added. */
function withLuhn(digits: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  let sum = 0;
  for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double)
    sum += double ? (doubled[Number(digits[at])] ?? 0) : Number(digits[at]);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function bankgiro(random: Random): Drawn {
  const value = withLuhn(`${1 + random.below(9)}${random.digits(6)}`);
  return {
    kind: "bankgiro",
    value,
    fields: [{ labels: same("Bankgiro"), written: `${value.slice(0, 4)}-${value.slice(4)}` }],
  };
}

function plusgiro(random: Random): Drawn {
  const value = withLuhn(`${1 + random.below(9)}${random.digits(5)}`);
  const written = `${value.slice(0, 2)} ${value.slice(2, 4)} ${value.slice(4, 6)}-${value.slice(6)}`;
  return { kind: "plusgiro", value, fields: [{ labels: same("PlusGiro"), written }] };
}

/** Numbers are drawn until the weighted sum is a multiple of eleven. */
function czech(random: Random): Drawn {
  const weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
  const draw = (): string => `${1 + random.below(9)}${random.digits(9)}`;
  let number = draw();
  while (weighted(number, weights) % 11 !== 0) number = draw();
  const value = `${number}/${random.pick(["0100", "0300", "0800", "2010", "5500"])}`;
  return { kind: "cz-account", value, fields: [{ labels: same("Číslo účtu"), written: value }] };
}

function multibanco(random: Random): Drawn {
  const [entity, reference] = [`${1 + random.below(9)}${random.digits(4)}`, random.digits(9)];
  return {
    kind: "multibanco",
    value: `${entity}/${reference}`,
    fields: [
      { labels: same("Entidade"), written: entity },
      { labels: same("Referência"), written: reference.replace(/(...)(?=.)/g, "$1 ") },
    ],
  };
}

function bizum(random: Random): Drawn {
  const number = `${random.pick(["6", "7"])}${random.digits(8)}`;
  return {
    kind: "pay-link",
    value: `bizum:${number}`,
    fields: [{ labels: same("Bizum"), written: number.replace(/(...)(?=.)/g, "$1 ") }],
  };
}

/** Base58Check with Node's own SHA-256 and big integers. */
function base58check(version: number, random: Random): string {
  const body = Buffer.from([version, ...Array.from({ length: 20 }, () => random.below(256))]);
  const sha = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();
  const bytes = Buffer.concat([body, sha(sha(body)).subarray(0, 4)]);
  let number = BigInt(`0x${bytes.toString("hex")}`);
  let written = "";
  for (; number > 0n; number /= 58n) written = BASE58.charAt(Number(number % 58n)) + written;
  return "1".repeat([...bytes].findIndex((byte) => byte !== 0)) + written;
}

const wallet = (kind: PaymentKind, label: string, value: string): Drawn => ({
  kind,
  value,
  fields: [{ labels: same(label), written: value }],
});

const alias = (kind: PaymentKind, label: string, random: Random): Drawn =>
  wallet(kind, label, `${random.letters(6).toLowerCase()}@${random.letters(7).toLowerCase()}.example`);

/** One drawing for each kind. */
export const DRAW: readonly ((random: Random) => Drawn)[] = [
  iban,
  qrIban,
  rib,
  aba,
  sortCode,
  bsb,
  canadian,
  ifsc,
  blz,
  agencia,
  ccc,
  cin,
  clabe,
  cbu,
  bankgiro,
  plusgiro,
  czech,
  multibanco,
  bizum,
  (random) => wallet("btc", "Bitcoin", base58check(random.pick([0, 5]), random)),
  (random) => wallet("tron", "TRC20", base58check(0x41, random)),
  (random) => wallet("eth", "Ethereum", `0x${random.of("0123456789abcdef", 40)}`),
  (random) => wallet("upi", "UPI", `${random.letters(6).toLowerCase()}@${random.pick(["okaxis", "ybl", "paytm"])}`),
  (random) =>
    wallet("pix", "Pix", ["8", "4", "4", "4", "12"].map((n) => random.of("0123456789abcdef", Number(n))).join("-")),
  (random) => alias("payid", "PayID", random),
  (random) => alias("interac", "Interac", random),
  (random) => ({ ...wallet("pay-link", "PayPal", `paypal.me/${random.letters(8).toLowerCase()}`) }),
  (random) => {
    const digits = random.digits(4);
    return { kind: "masked", value: `*${digits}`, fields: [{ labels: ACCOUNT, written: `****${digits}` }] };
  },
  (random) => {
    const code = random.digits(16);
    return {
      kind: "gift-card",
      value: code,
      fields: [{ labels: same("Gift card, card code"), written: inFours(code) }],
    };
  },
];
