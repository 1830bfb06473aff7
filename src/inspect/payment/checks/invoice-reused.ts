import { isAccount } from "../../../directory/account";
import type { PartName } from "../../../message/message";
import type { Check, Facts } from "../../check";
import type { Evidence, Finding } from "../../finding";
import { askedPayments, isOwnPart, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import { isComparable, isSameAccount } from "../comparable";
import { invoiceNumbersIn } from "../invoice-numbers";
import type { Payment } from "../payment";

/**
 * An invoice that an earlier message of the conversation names with one account comes again with another.
 * Params: `invoice` (its number), `seen` and `kind`, `known` and `knownKind` (normalised values).
 */
export const invoiceReused: Check = {
  id: "payment.invoice-reused",
  needs: ["body"],
  find: (facts) => {
    const asked = askedPayments(facts).filter(({ parts }) => parts.some((part) => isNew(facts, part)));
    if (asked.length === 0) return [];
    const own = ownNumbers(facts);
    if (own.size === 0) return [];
    return facts.parts
      .filter(({ part }) => part.startsWith("quoted:"))
      .flatMap(({ part, text }) => {
        const number = [...own.keys()].find((value) => text.toUpperCase().includes(value));
        return number === undefined ? [] : findingsFor(facts, asked, part, own.get(number), number);
      })
      .slice(0, MAX_FINDINGS);
  },
};

/** Whether the sender speaks there and does not quote: a quotation is earlier even where it is their own. */
function isNew(facts: Facts, part: PartName): boolean {
  return isOwnPart(facts, part) && !part.startsWith("quoted:");
}

/** Returns the invoice numbers that the sender names, with the first place of each. */
function ownNumbers(facts: Facts): ReadonlyMap<string, Evidence> {
  const numbers = new Map<string, Evidence>();
  for (const { part, text } of facts.parts) {
    if (!isNew(facts, part)) continue;
    for (const { value, start, end } of invoiceNumbersIn(text)) {
      if (!numbers.has(value)) numbers.set(value, { part, start, end, quote: text.slice(start, end) });
    }
  }
  return numbers;
}

function findingsFor(
  facts: Facts,
  asked: readonly Payment[],
  part: PartName,
  place: Evidence | undefined,
  invoice: string,
): readonly Finding[] {
  const earlier = facts.payments.filter(({ kind, parts }) => isAccount(kind) && parts.includes(part));
  if (earlier.length === 0 || asked.some((one) => earlier.some((other) => isSameAccount(one, other)))) return [];
  return asked.flatMap((payment): Finding[] => {
    const known = earlier.find((other) => isComparable(payment, other));
    if (!known) return [];
    return [
      {
        code: "payment.invoice-reused",
        severity: "danger",
        params: { invoice, seen: payment.value, kind: payment.kind, known: known.value, knownKind: known.kind },
        evidence: [
          ...(place ? [place] : []),
          ...ownEvidence(facts, payment),
          ...known.evidence.filter((evidence) => evidence.part === part),
        ],
      },
    ];
  });
}
