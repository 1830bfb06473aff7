import { maskedAccount } from "../directory/account";
import { PAYMENT_KINDS } from "../directory/payment-kind";
import type { FindingCode, Params } from "./finding";

/** Whether a finding is about an account, which its params and its evidence then hold in full. */
export function isAboutAccount(code: FindingCode): boolean {
  return code.startsWith("payment.") || code === "attachment.code-with-payment";
}

/** Returns the params of a finding with accounts masked, for sentences and records; once masked they stay as they are. */
export function maskedParams(code: FindingCode, params: Params): Params {
  if (!isAboutAccount(code)) return params;
  const { seen, kind, known, knownKind = kind } = params;
  return {
    ...params,
    ...(seen === undefined ? {} : { seen: maskedValue(kind, seen) }),
    ...(known === undefined ? {} : { known: maskedValue(knownKind, known) }),
  };
}

function maskedValue(kind: string | undefined, value: string): string {
  const isMasked = value.includes("•");
  return isMasked ? value : maskedAccount(PAYMENT_KINDS.find((known) => known === kind) ?? "iban", value);
}
