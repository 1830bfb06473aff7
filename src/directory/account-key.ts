import type { PaymentKind } from "./payment-kind";
import { normalAccount } from "./account";
import { ibanVerdict } from "./iban";

/** The national form that a country's IBAN contains: which kind it is, and its value. */
type NationalForm = (nationalPart: string) => readonly [PaymentKind, string];

const sortCode: NationalForm = (bban) => ["sort-code", `${bban.slice(4, 10)}/${bban.slice(10)}`];
const rib: NationalForm = (bban) => ["rib", bban];
const cin: NationalForm = (bban) => ["cin", bban];

/** National forms by country code (SWIFT IBAN Registry, structure of the BBAN). A new country is a line here. */
const NATIONAL_FORMS: ReadonlyMap<string, NationalForm> = new Map<string, NationalForm>([
  ["GB", sortCode],
  ["IE", sortCode],
  ["FR", rib],
  ["MC", rib],
  ["IT", cin],
  ["SM", cin],
  ["ES", (bban) => ["ccc", bban]],
  ["DE", (bban) => ["blz", `${bban.slice(0, 8)}/${bban.slice(8)}`]],
]);

/** The number of digits an account has inside an IBAN, where the national form may leave out leading zeros. */
const ACCOUNT_LENGTHS: ReadonlyMap<PaymentKind, number> = new Map([
  ["sort-code", 8],
  ["blz", 10],
]);

/**
 * Returns a key that is equal for two ways to name the same account: an IBAN and the national form inside it,
 * a QR-IBAN and the same IBAN, an account number with and without leading zeros.
 * @param value in any spacing.
 */
export function accountKey(kind: PaymentKind, value: string): string {
  const normal = normalAccount(kind, value);
  if (kind !== "iban" && kind !== "qr-iban") return `${kind}:${padded(kind, normal)}`;
  const national = NATIONAL_FORMS.get(normal.slice(0, 2));
  // The national part of a mistyped IBAN is as doubtful as the whole.
  if (national === undefined || !["right", "national-digits-wrong"].includes(ibanVerdict(normal))) {
    return `iban:${normal}`;
  }
  const [nationalKind, nationalValue] = national(normal.slice(4));
  return `${nationalKind}:${padded(nationalKind, nationalValue)}`;
}

function padded(kind: PaymentKind, value: string): string {
  const length = ACCOUNT_LENGTHS.get(kind);
  const slash = value.indexOf("/");
  if (length === undefined || slash < 0) return value;
  return `${value.slice(0, slash)}/${value.slice(slash + 1).padStart(length, "0")}`;
}
