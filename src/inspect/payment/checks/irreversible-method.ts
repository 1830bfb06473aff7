import type { PaymentKind } from "../../../directory/payment-kind";
import type { Check, Facts } from "../../check";
import type { Evidence, Finding, Severity } from "../../finding";
import { asksForMoney } from "../../money";
import { isOwnPart, MAX_FINDINGS, ownEvidence } from "../asked-payments";

/** How money goes by which it does not come back. */
type Method = "crypto" | "gift-card" | "link" | "cash";

/** Links and transfers by name are also how shops and colleagues are paid, so they are a note. */
const METHODS: ReadonlyMap<PaymentKind, readonly [Method, Severity]> = new Map<
  PaymentKind,
  readonly [Method, Severity]
>([
  ["btc", ["crypto", "caution"]],
  ["eth", ["crypto", "caution"]],
  ["tron", ["crypto", "caution"]],
  ["xmr", ["crypto", "caution"]],
  ["sol", ["crypto", "caution"]],
  ["gift-card", ["gift-card", "caution"]],
  ["pay-link", ["link", "info"]],
  ["interac", ["link", "info"]],
]);

/** Services that pay out cash to whoever knows the number. */
const CASH_SERVICES =
  /(?<![\p{L}\p{N}])(?:western union|money ?gram|ria money transfer|cash ?app|paysafecard)(?![\p{L}\p{N}])/iu;

/**
 * The sender asks for money in a form that cannot be called back: a wallet, gift cards, a payment link, a cash service.
 * A wallet or link on record for the payee is a note.
 * Params: `method` (`crypto`, `gift-card`, `link`, `cash`), `seen` (normalised; the service's name for `cash`), `kind`.
 */
export const irreversibleMethod: Check = {
  id: "payment.irreversible-method",
  needs: ["body"],
  find: (facts) => [...byPayment(facts), ...byService(facts)].slice(0, MAX_FINDINGS),
};

function byPayment(facts: Facts): readonly Finding[] {
  return facts.payments.flatMap((payment): Finding[] => {
    const [method, severity] = METHODS.get(payment.kind) ?? [];
    const evidence = ownEvidence(facts, payment);
    if (!method || !severity || evidence.length === 0) return [];
    const isOnRecord = facts.known.lookup.accountsOnRecord(payment.kind, payment.value).length > 0;
    return [
      {
        code: "payment.irreversible-method",
        severity: isOnRecord ? "info" : severity,
        params: { method, seen: payment.value, kind: payment.kind },
        evidence,
      },
    ];
  });
}

function byService(facts: Facts): readonly Finding[] {
  if (!asksForMoney(facts)) return [];
  for (const { part, text } of facts.parts) {
    const match = isOwnPart(facts, part) ? CASH_SERVICES.exec(text) : null;
    if (!match) continue;
    const evidence: Evidence = { part, start: match.index, end: match.index + match[0].length, quote: match[0] };
    const params = { method: "cash", seen: match[0], kind: "pay-link" };
    return [{ code: "payment.irreversible-method", severity: "caution", params, evidence: [evidence] }];
  }
  return [];
}
