import { isAccount } from "../../../directory/account";
import { accountKey } from "../../../directory/account-key";
import { domainOf, normalAddress } from "../../../directory/domain";
import type { Lookup } from "../../../directory/lookup";
import type { PartName, QuotedMessage } from "../../../message/message";
import type { Check, Facts } from "../../check";
import type { Finding } from "../../finding";
import { askedPayments, isOwnPart, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import type { Payment } from "../payment";

/**
 * The sender asks to be paid to an account that stands in no earlier message, while the earlier messages name another
 * one. What the other side wrote is compared with first; the user's own side often repeats "the usual account".
 * Params: `seen` and `kind`, `known` and `knownKind` (normalised values), `quotedPart`, `date` (ISO 8601, "" unknown).
 * Evidence: the new account, then the earlier one.
 */
export const accountDiffersFromThread: Check = {
  id: "payment.account-differs-from-thread",
  needs: ["body"],
  find: (facts) => {
    const isEarlier = earlierParts(facts);
    const earlier = earlierAccounts(facts, isEarlier);
    if (earlier.length === 0) return [];
    const quotedKeys = new Set(
      facts.payments.filter(({ parts }) => parts.some(isEarlier)).map(({ kind, value }) => accountKey(kind, value)),
    );
    return askedPayments(facts)
      .filter(({ kind, value }) => !quotedKeys.has(accountKey(kind, value)))
      .slice(0, MAX_FINDINGS)
      .flatMap((payment): Finding[] => {
        const known = earlier.find(({ payment: { kind } }) => kind === payment.kind) ?? earlier[0];
        if (!known) return [];
        return [
          {
            code: "payment.account-differs-from-thread",
            severity: "caution",
            params: {
              seen: payment.value,
              kind: payment.kind,
              known: known.payment.value,
              knownKind: known.payment.kind,
              quotedPart: `quoted:${known.number}`,
              date: known.quoted.date ?? "",
            },
            evidence: [
              ...ownEvidence(facts, payment),
              ...known.payment.evidence.filter(({ part }) => part === `quoted:${known.number}`),
            ],
          },
        ];
      });
  },
};

interface EarlierAccount {
  readonly payment: Payment;
  readonly quoted: QuotedMessage;
  readonly number: number;
}

/**
 * Returns whether a part is an earlier message. Where the sender shows an account outside quotations, every quotation is
 * one to compare it with, also one in the sender's own name.
 */
function earlierParts(facts: Facts): (part: PartName) => boolean {
  const isQuoted = (part: PartName): boolean => part.startsWith("quoted:");
  const shown = facts.payments.some(({ kind, parts }) => isAccount(kind) && parts.some((part) => !isQuoted(part)));
  return (part) => isQuoted(part) && (shown || !isOwnPart(facts, part));
}

/** Returns the accounts in quoted messages, the newest message first, those that the user's own side wrote last. */
function earlierAccounts(
  { message, payments, known }: Facts,
  isEarlier: (part: PartName) => boolean,
): readonly EarlierAccount[] {
  const byPart = new Map<string, Payment[]>();
  for (const payment of payments) {
    if (!isAccount(payment.kind)) continue;
    for (const part of payment.parts) {
      const list = byPart.get(part);
      if (list) list.push(payment);
      else byPart.set(part, [payment]);
    }
  }
  const all = message.quoted.flatMap((quoted, at): EarlierAccount[] => {
    const part = `quoted:${at + 1}` as const;
    if (!isEarlier(part)) return [];
    return (byPart.get(part) ?? []).map((payment) => ({ payment, quoted, number: at + 1 }));
  });
  const isOurs = ({ quoted }: EarlierAccount): boolean => isOwnSide(quoted, known.lookup);
  return [...all.filter((account) => !isOurs(account)), ...all.filter(isOurs)];
}

/** Whether the user or their organisation wrote a quoted message. */
function isOwnSide({ from }: QuotedMessage, lookup: Lookup): boolean {
  if (from === null) return false;
  return lookup.isOwnDomain(domainOf(from.address)) || normalAddress(from.address) === lookup.me;
}
