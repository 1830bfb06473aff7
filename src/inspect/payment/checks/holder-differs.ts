import { domainOf } from "../../../directory/domain";
import { organisationDomain } from "../../conversation";
import type { Check, Facts } from "../../check";
import type { Finding, Severity } from "../../finding";
import { isInternal } from "../../sender/internal";
import { nameVariants } from "../../sender/name-variants";
import { askedPayments, isOwnPart, MAX_FINDINGS } from "../asked-payments";
import { isOneName, sharesWord } from "../holder-name";
import { isOnRecordFor } from "../on-record";
import { payeeNamedIn } from "../payee-named";
import type { NamedBeside, Payment } from "../payment";

/**
 * The account is said to be held by somebody else than the payee: a `caution`, or a note where it is the sender by name,
 * as with a sole trader. Where the sender is no payee on record, whoever the message names as creditor is meant; where it
 * names nobody known, a holder who shares no word with the sender is a note. Names are compared without legal forms,
 * accents and order.
 * Params: `holder` (as written), `expected` (whose account it should be), `seen` and `kind` (the account).
 */
export const holderDiffers: Check = {
  id: "payment.holder-differs",
  needs: ["body"],
  find: (facts) => {
    if (isInternal(facts)) return [];
    return askedPayments(facts)
      .flatMap((payment) => findingFor(facts, payment))
      .slice(0, MAX_FINDINGS);
  },
};

function findingFor(facts: Facts, payment: Payment): readonly Finding[] {
  const holders = payment.holders.filter(({ evidence }) => isOwnPart(facts, evidence.part));
  if (holders.length === 0) return [];
  const payee = facts.payee ?? payeeNamedIn(facts);
  if (payee && isOnRecordFor(payee, payment)) return [];
  const [holder] = payee ? strangersTo(payee.name, holders) : strangersToSender(facts, holders);
  const expected = payee?.name ?? senderName(facts);
  if (!holder || expected === "") return [];
  const isSender = nameVariants(facts.message.from?.name ?? "").some((name) => isOneName(name, holder.name));
  const severity: Severity = payee && !(facts.payee && isSender) ? "caution" : "info";
  return [
    {
      code: "payment.holder-differs",
      severity,
      params: { holder: holder.name, expected, seen: payment.value, kind: payment.kind },
      evidence: [holder.evidence],
    },
  ];
}

/** Returns the holders, unless one of them is the payee: a name and its addition often stand on two lines. */
function strangersTo(name: string, holders: readonly NamedBeside[]): readonly NamedBeside[] {
  return holders.some((holder) => isOneName(name, holder.name)) ? [] : holders;
}

function strangersToSender({ message }: Facts, holders: readonly NamedBeside[]): readonly NamedBeside[] {
  const label = organisationDomain(domainOf(message.from?.address ?? "")).split(".")[0] ?? "";
  const names = [message.from?.name ?? "", label, message.from?.address.split("@")[0] ?? ""];
  return holders.some((holder) => names.some((name) => sharesWord(name, holder.name))) ? [] : holders;
}

function senderName({ message }: Facts): string {
  const { name = "", address = "" } = message.from ?? {};
  return name === "" ? address : name;
}
