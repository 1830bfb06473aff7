import type { Payee } from "../directory/directory";
import type { Lookup } from "../directory/lookup";
import type { Finding } from "../inspect/finding";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";

/** A message about more payees is a list of them, and no number of theirs is a likelier one. */
const MAX_PAYEES = 3;

/**
 * Returns whom of the directory a message is about: the payee that is imitated, whose account it replaces or names, the
 * sender's own entry, or the one of the sender's name. Their numbers are the ones to call: an imitator gains nothing by
 * being taken for the payee they imitate.
 */
export function payeesInQuestion(
  { from, replyTo, quoted }: Message,
  { findings, payments }: Pick<Inspection, "findings" | "payments">,
  lookup: Lookup,
): readonly Payee[] {
  const names = [
    ...findings.map(({ params }) => params.payee ?? ""),
    ...payments.map(({ record }) => record?.payee ?? ""),
    from?.name ?? "",
  ].filter((name) => name !== "");
  const addresses = [...findings.flatMap(imitated), from?.address ?? "", ...replyTo.map(({ address }) => address)];
  const earlier = quoted.map((one) => one.from?.address ?? "");
  const found = [
    ...names.flatMap((name) => lookup.payeesNamed(name)),
    ...[...addresses, ...earlier].filter((address) => address !== "").map(lookup.payeeOfAddress),
  ].filter((payee) => payee !== undefined);
  return [...new Set(found)].slice(0, MAX_PAYEES);
}

/** Returns the known address or domain in whose place a message puts another one. */
function imitated({ code, params: { known } }: Finding): readonly string[] {
  if (known === undefined || code.startsWith("payment.")) return [];
  return [known.includes("@") ? known : `@${known}`];
}
