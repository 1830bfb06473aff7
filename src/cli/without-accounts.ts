import { maskedAccount, PAYMENT_KINDS, type PaymentKind } from "../directory/account";
import type { Finding } from "../inspect/finding";
import type { KnownPayment } from "../inspect/inspection";

/** What a person reads over somebody's shoulder, or copies into a ticket, must not hold whole account numbers. */

/** Returns a finding whose params show payment details masked: `seen` is of `kind`, `known` of `knownKind`. */
export function withMaskedParams(finding: Finding): Finding {
  const { params } = finding;
  return {
    ...finding,
    params: {
      ...params,
      ...masked("seen", params.seen, params.kind),
      ...masked("known", params.known, params.knownKind),
    },
  };
}

/** Returns a quotation with the message's payment details in it masked. */
export function withoutAccounts(quote: string, payments: readonly KnownPayment[]): string {
  return payments.reduce(
    (text, { kind, value, evidence }) =>
      evidence.reduce(
        (rest, { quote: written }) =>
          written === "" ? rest : rest.replaceAll(written, () => maskedAccount(kind, value)),
        text,
      ),
    quote,
  );
}

function masked(key: string, value: string | undefined, kind: string | undefined): Record<string, string> {
  return value !== undefined && isPaymentKind(kind) ? { [key]: maskedAccount(kind, value) } : {};
}

function isPaymentKind(kind: string | undefined): kind is PaymentKind {
  return PAYMENT_KINDS.some((known) => known === kind);
}
