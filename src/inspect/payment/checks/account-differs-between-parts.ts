import { isAccount } from "../../../directory/account";
import type { PartName } from "../../../message/message";
import type { Check, Facts } from "../../check";
import type { Finding } from "../../finding";
import { isOwnPart, MAX_FINDINGS } from "../asked-payments";
import { isComparable, isSameAccount } from "../comparable";
import { isOnRecord } from "../on-record";
import type { Payment } from "../payment";
import { isInternal } from "../../sender/internal";

/**
 * Two parts of the message that should name the same account name different ones: its words and an attachment, or a
 * QR code and what is printed around it. Parts that share an account agree, whatever else they list; so do two accounts
 * of which both are on record. Mail from inside, which forwards invoices over an own footer, is not compared.
 * Params: `seen` and `kind`, `known` and `knownKind` (normalised values), `seenPart`, `knownPart`. The one on record
 * is `known`; else the one that is easier to read, for it is the other that nobody looks at.
 */
export const accountDiffersBetweenParts: Check = {
  id: "payment.account-differs-between-parts",
  needs: ["body"],
  find: (facts) => {
    if (isInternal(facts)) return [];
    const places = placesOf(facts);
    return places
      .flatMap((place, at) => places.slice(at + 1).flatMap((other) => differenceOf(facts, place, other)))
      .slice(0, MAX_FINDINGS);
  },
};

/** A part of the message with the accounts in it. */
interface Place {
  readonly part: PartName;
  readonly payments: readonly Payment[];
}

/** A message with accounts in more places is a pile of invoices: comparing all of them with each other says nothing. */
const MAX_PLACES = 12;

/** Returns the sender's parts that name accounts, the easiest to read first: words, attachments, codes. */
function placesOf(facts: Facts): readonly Place[] {
  const byPart = new Map<PartName, Payment[]>();
  for (const payment of facts.payments) {
    if (!isAccount(payment.kind)) continue;
    for (const part of payment.parts) {
      if (!isOwnPart(facts, part)) continue;
      const place = wordsOf(part);
      byPart.set(place, [...(byPart.get(place) ?? []), payment]);
    }
  }
  const ease = ({ part }: Place): number => (part === "body" ? 0 : part.startsWith("attachment:") ? 1 : 2);
  return [...byPart]
    .map(([part, payments]): Place => ({ part, payments }))
    .sort((a, b) => ease(a) - ease(b))
    .slice(0, MAX_PLACES);
}

/** The subject, the body and a quotation that counts as the sender's own are one text. */
function wordsOf(part: PartName): PartName {
  return part === "subject" || part.startsWith("quoted:") ? "body" : part;
}

/** Two attached invoices may well name two payees: only one's words and its attachments, or a code and its page, belong together. */
function belongTogether(a: PartName, b: PartName): boolean {
  if (a === "body" || b === "body") return true;
  return nameOf(a) === nameOf(b);
}

function nameOf(part: PartName): string {
  return part.slice(part.indexOf(":") + 1);
}

function differenceOf(facts: Facts, a: Place, b: Place): readonly Finding[] {
  if (!belongTogether(a.part, b.part)) return [];
  if (a.payments.some((one) => b.payments.some((other) => isSameAccount(one, other)))) return [];
  for (const one of a.payments) {
    const other = b.payments.find((candidate) => isComparable(one, candidate));
    if (!other || (isOnRecord(facts, one) && isOnRecord(facts, other))) continue;
    const isSwapped = isOnRecord(facts, other);
    return [
      isSwapped
        ? finding({ payment: one, part: a.part }, { payment: other, part: b.part })
        : finding({ payment: other, part: b.part }, { payment: one, part: a.part }),
    ];
  }
  return [];
}

interface Placed {
  readonly payment: Payment;
  readonly part: PartName;
}

function finding(seen: Placed, known: Placed): Finding {
  const within = ({ payment, part }: Placed) => payment.evidence.filter((evidence) => wordsOf(evidence.part) === part);
  return {
    code: "payment.account-differs-between-parts",
    severity: "caution",
    params: {
      seen: seen.payment.value,
      kind: seen.payment.kind,
      known: known.payment.value,
      knownKind: known.payment.kind,
      seenPart: seen.part,
      knownPart: known.part,
    },
    evidence: [...within(seen), ...within(known)],
  };
}
