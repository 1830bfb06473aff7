import type { PaymentKind } from "./payment-kind";

/** How the values of a kind are written down and recognised. */
export interface AccountFormat {
  /** Returns a value without the freedoms people take with it. */
  readonly normal: (value: string) => string;
  /** What a whole value looks like when normalised. */
  readonly shape: RegExp;
}

const alphanumeric = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
const digits = (value: string): string => value.replace(/\D/g, "");
const trimmed = (value: string): string => value.trim();
const lower = (value: string): string => value.trim().toLowerCase();

/**
 * Returns the format of a kind of two fields, `first/second`; without a slash the first field is the first `length`
 * characters.
 */
function pair(length: number, firstOf: (value: string) => string, shape: RegExp): AccountFormat {
  return {
    shape,
    normal: (value) => {
      const slash = value.indexOf("/");
      const whole = firstOf(value);
      const first = slash < 0 ? whole.slice(0, length) : firstOf(value.slice(0, slash));
      const second = slash < 0 ? whole.slice(length) : digits(value.slice(slash + 1));
      return `${first}/${second}`;
    },
  };
}

/** Returns `transit-institution/account`; the electronic form `0iiittttt` (Payments Canada Standard 005) is turned round. */
function canadian(value: string): string {
  const slash = value.lastIndexOf("/");
  const routing = digits(slash < 0 ? value.slice(0, ROUTING_WITH_HYPHEN) : value.slice(0, slash));
  const account = digits(slash < 0 ? value.slice(ROUTING_WITH_HYPHEN) : value.slice(slash + 1));
  const [institution, transit] =
    routing.length === 9 && routing.startsWith("0")
      ? [routing.slice(1, 4), routing.slice(4)]
      : [routing.slice(5), routing.slice(0, 5)];
  return `${transit}-${institution}/${account}`;
}

/** `12345-003`. */
const ROUTING_WITH_HYPHEN = 9;

/** Returns `prefix-number/bank` without the zeros that may stand before the first two (Czech decree 169/2011). */
function czech(value: string): string {
  const [account = "", bank = ""] = value.replace(/[^\d/-]/g, "").split("/");
  const parts = account.split("-").map((part) => part.replace(/^0+/, ""));
  return `${parts.filter((part) => part !== "").join("-")}/${bank}`;
}

/** Returns an e-mail address, a random key or a place on the web in small letters, a number without its separators. */
function alias(value: string): string {
  const written = lower(value);
  const isNumber = /^\+?[\d\s()./-]+$/.test(written) && !/^[0-9a-f]{8}-/.test(written);
  if (isNumber) return written.replace(/[^\d+]/g, "");
  return /^[a-z0-9]{2}\.?[a-z0-9]{3}\.?[a-z0-9]{3}\/?[a-z0-9]{4}-?\d{2}$/.test(written)
    ? alphanumeric(written)
    : written;
}

const ALIAS: AccountFormat = { normal: alias, shape: /^\S+$/ };

/** Returns the digits that are shown around one `*`, which stands for all that are hidden. */
function withMask(value: string): string {
  const hidden = /[*xX\u2022\u25cf\u00b7\u2026#](?:[^\p{L}\p{N}]|[xX])*/gu;
  return value
    .toUpperCase()
    .replace(hidden, "*")
    .replace(/[^A-Z0-9*]/g, "")
    .replace(/\*{2,}/g, "*");
}

/** The written form of each kind. A new kind is a line here, and a file in `inspect/payment/kinds/`. */
export const ACCOUNT_FORMATS: Readonly<Record<PaymentKind, AccountFormat>> = {
  iban: { normal: alphanumeric, shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/ },
  "qr-iban": { normal: alphanumeric, shape: /^(?:CH|LI)\d{2}3[01]\d{3}[A-Z0-9]{12}$/ },
  bic: { normal: alphanumeric, shape: /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/ },
  aba: pair(9, digits, /^\d{9}\/\d{4,17}$/),
  "sort-code": pair(6, digits, /^\d{6}\/\d{6,10}$/),
  bsb: pair(6, digits, /^\d{6}\/\d{4,10}$/),
  "ca-transit": { normal: canadian, shape: /^\d{5}-\d{3}\/\d{5,12}$/ },
  ifsc: pair(11, alphanumeric, /^[A-Z]{4}0[A-Z0-9]{6}\/\d{6,18}$/),
  upi: { normal: lower, shape: /^[a-z0-9._-]+@[a-z0-9]+$/ },
  rib: { normal: alphanumeric, shape: /^\d{10}[A-Z0-9]{11}\d{2}$/ },
  ccc: { normal: digits, shape: /^\d{20}$/ },
  cin: { normal: alphanumeric, shape: /^[A-Z]\d{10}[A-Z0-9]{12}$/ },
  blz: pair(8, digits, /^\d{8}\/\d{1,10}$/),
  clabe: { normal: digits, shape: /^\d{18}$/ },
  // An alias is words joined by points.
  cbu: {
    normal: (value) => (/[a-z]/i.test(value) ? lower(value) : digits(value)),
    shape: /^(?:\d{22}|[a-z0-9][a-z0-9.-]{4,18}[a-z0-9])$/,
  },
  pix: ALIAS,
  agencia: pair(4, digits, /^\d{4}\/\d{4,13}$/),
  bankgiro: { normal: digits, shape: /^\d{7,8}$/ },
  plusgiro: { normal: digits, shape: /^\d{2,8}$/ },
  "cz-account": { normal: czech, shape: /^(?:\d{2,6}-)?\d{2,10}\/\d{4}$/ },
  multibanco: pair(5, digits, /^\d{5}\/\d{9}$/),
  "swift-field": {
    normal: (value) => value.split("/").map(alphanumeric).join("/"),
    shape: /^(?:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\/)?[A-Z0-9]{4,34}$/,
  },
  interac: ALIAS,
  payid: ALIAS,
  "pay-link": { normal: trimmed, shape: /^\S+$/ },
  // Only Bech32 is the same in either case (BIP-173); Base58 is not.
  btc: {
    normal: (value) => (/^bc1/i.test(value.trim()) ? lower(value) : trimmed(value)),
    shape: /^(?:[13][1-9A-HJ-NP-Za-km-z]{24,34}|bc1[02-9ac-hj-np-z]{11,87})$/,
  },
  eth: { normal: lower, shape: /^0x[0-9a-f]{40}$/ },
  tron: { normal: trimmed, shape: /^T[1-9A-HJ-NP-Za-km-z]{33}$/ },
  xmr: { normal: trimmed, shape: /^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/ },
  sol: { normal: trimmed, shape: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/ },
  "gift-card": { normal: alphanumeric, shape: /^[A-Z0-9]+$/ },
  masked: { normal: withMask, shape: /^[A-Z0-9]*\*[A-Z0-9]*$/ },
};
