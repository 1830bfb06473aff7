import { isAccount } from "../../directory/account";
import type { PartName } from "../../message/message";
import type { Facts } from "../check";
import type { Evidence } from "../finding";
import type { Payment } from "./payment";

/** A message that names more different accounts is a list; as many findings as a person could look at say so. */
export const MAX_FINDINGS = 20;

/** Whether the sender speaks there. */
export function isOwnPart({ ownParts }: Facts, part: PartName): boolean {
  return ownParts.has(part);
}

/** Returns the accounts that the sender asks to be paid to: those in their own text, attachments and codes. */
export function askedPayments(facts: Facts): readonly Payment[] {
  return facts.payments.filter(({ kind, parts }) => isAccount(kind) && parts.some((part) => isOwnPart(facts, part)));
}

/** Returns where a payment stands in the sender's own parts, for the evidence of a finding. */
export function ownEvidence(facts: Facts, payment: Payment): readonly Evidence[] {
  return payment.evidence.filter(({ part }) => isOwnPart(facts, part));
}
