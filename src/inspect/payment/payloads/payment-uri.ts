import { normalAccount } from "../../../directory/account";
import type { PaymentKind } from "../../../directory/payment-kind";
import type { Range } from "../../address/lookalike";
import type { Sighting } from "../finder";
import { eip55 } from "../kinds/eth";
import { isBitcoinAddress } from "../kinds/btc";
import { isTronAddress } from "../kinds/tron";
import { ibanSighting } from "./payload";

/** What an address of a payment scheme says. */
interface PaymentUri {
  readonly kind: PaymentKind;
  readonly account: string;
  readonly country: string | null;
  readonly valid: boolean | null;
  /** The parameters that hold the receiver's name, the amount and its currency, and the currency where none is given. */
  readonly keys: { readonly name: string; readonly amount: string; readonly currency: string };
  readonly currency: string;
}

/** Nobody writes one this long. */
const MAX_LENGTH = 2_048;

const URI = /(?<![\w+-])(?:bitcoin|ethereum|tron|upi|payto):[^\s"'<>]{8,2048}/gi;

type Reader = (path: string, params: URLSearchParams) => PaymentUri | null;

/** BIP-21. Its amounts are bitcoins. */
const readBitcoin: Reader = (path) =>
  /^[a-z0-9]{25,90}$/i.test(path)
    ? {
        kind: "btc",
        account: path,
        country: null,
        valid: isBitcoinAddress(path),
        keys: { name: "label", amount: "amount", currency: "" },
        currency: "BTC",
      }
    : null;

/** EIP-681: a transfer of tokens names the receiver in a parameter, and the token's contract in the path. Amounts are in the smallest unit. */
const readEthereum: Reader = (path, params) => {
  const [, target] = /^(?:pay-)?(0x[0-9a-f]{40})(?![0-9a-f])/i.exec(path) ?? [];
  const account = params.get("address") ?? target;
  if (account === undefined || !/^0x[0-9a-f]{40}$/i.test(account)) return null;
  const keys = { name: "", amount: "", currency: "" };
  return { kind: "eth", account, country: null, valid: eip55(account), keys, currency: "ETH" };
};

const readTron: Reader = (path) =>
  /^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(path)
    ? {
        kind: "tron",
        account: path,
        country: null,
        valid: isTronAddress(path),
        keys: { name: "", amount: "amount", currency: "token" },
        currency: "TRX",
      }
    : null;

/** NPCI, UPI linking specification: `upi://pay?pa=…&pn=…&am=…&cu=INR`. */
const readUpi: Reader = (_, params) => {
  const account = params.get("pa") ?? "";
  if (!/^[\w.-]{2,64}@[a-z][a-z0-9]{1,31}$/i.test(account)) return null;
  const keys = { name: "pn", amount: "am", currency: "cu" };
  return { kind: "upi", account, country: "IN", valid: null, keys, currency: "INR" };
};

/** RFC 8905: `payto://iban/BIC/IBAN?receiver-name=…&amount=EUR:20`. */
const readPayto: Reader = (path) => {
  const [, account] = /^\/\/iban\/(?:[A-Z0-9]{8,11}\/)?([A-Z]{2}\d{2}[A-Z0-9]{11,30})$/i.exec(path) ?? [];
  if (account === undefined) return null;
  const { kind, value, country, valid } = ibanSighting(account, { start: 0, end: 0 });
  const keys = { name: "receiver-name", amount: "amount", currency: "" };
  return { kind, account: value, country, valid, keys, currency: "EUR" };
};

const READERS: Readonly<Record<string, Reader>> = {
  bitcoin: readBitcoin,
  ethereum: readEthereum,
  tron: readTron,
  upi: readUpi,
  payto: readPayto,
};

/** Reads the payment addresses in a text (`bitcoin:`, `ethereum:`, `tron:`, `upi:`, `payto:`), with name and amount. */
export function readPaymentUris(text: string): readonly Sighting[] {
  return Array.from(text.matchAll(URI)).flatMap((match) => {
    const written = match[0].replace(/[.,;)\]]{1,8}$/, "");
    return readPaymentUri(written, { start: match.index, end: match.index + written.length });
  });
}

/** Reads one payment address; nothing for any other. The offsets are those at which it is shown. */
export function readPaymentUri(written: string, span: Range): readonly Sighting[] {
  const uri = written.slice(0, MAX_LENGTH);
  const colon = uri.indexOf(":");
  const question = uri.indexOf("?");
  const scheme = uri.slice(0, colon).toLowerCase();
  const reader = Object.hasOwn(READERS, scheme) ? READERS[scheme] : undefined;
  const params = new URLSearchParams(question < 0 ? "" : uri.slice(question + 1));
  const read = reader?.(uri.slice(colon + 1, question < 0 ? undefined : question), params);
  if (!read) return [];
  const name = params.get(read.keys.name)?.trim() ?? "";
  const amount = amountOf(params, read);
  return [
    {
      kind: read.kind,
      value: normalAccount(read.kind, read.account),
      country: read.country,
      valid: read.valid,
      spans: [span],
      ...(name !== "" && { holder: { name, span } }),
      ...(amount && { amount: { ...amount, span } }),
    },
  ];
}

function amountOf(params: URLSearchParams, { keys, currency }: PaymentUri) {
  const [, code, number] = /^(?:([A-Z]{3,4}):)?(\d{1,12}(?:\.\d{1,8})?)$/.exec(params.get(keys.amount) ?? "") ?? [];
  if (number === undefined || Number(number) === 0) return null;
  const own = params.get(keys.currency) ?? "";
  return { currency: code ?? (/^[A-Z]{3,4}$/.test(own) ? own : currency), value: Number(number) };
}
