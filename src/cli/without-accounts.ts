import { maskedAccount } from "../directory/account";
import type { KnownPayment } from "../inspect/inspection";

/**
 * Returns a quotation with the message's payment details in it masked: what a person copies into a ticket must not hold
 * whole account numbers.
 */
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
