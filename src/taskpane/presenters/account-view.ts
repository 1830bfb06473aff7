import { maskedAccount } from "../../directory/account";
import type { Finding } from "../../inspect/finding";
import type { Inspection, KnownPayment } from "../../inspect/inspection";
import { partLabel } from "../../locales/describe";
import { listText } from "../../locales/format";
import type { Sentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";
import { differingRanges, segmentsOf, type Segment } from "./segments";

/** A payment detail as the pane shows it. */
export interface AccountView {
  readonly key: string;
  readonly kind: string;
  readonly masked: string;
  /** The value in full, with what differs from the account it should be marked. */
  readonly full: readonly Segment[];
  readonly isKnown: boolean;
  /** "On record 17 February 2026", "Not on record". */
  readonly standing: string;
  /** "The same as the account recorded for …", "Differs from …"; null where there is nothing to compare with. */
  readonly comparison: string | null;
  readonly places: string;
}

/** Returns the payment details of a message in its order. */
export function accountViews(sentences: Sentences, { payments, findings }: Inspection): readonly AccountView[] {
  return payments.map((payment) => accountView(sentences, payment, rivalOf(payment, findings)));
}

function accountView(sentences: Sentences, payment: KnownPayment, rival: string | null): AccountView {
  const { kind, value, record, known, parts } = payment;
  const { accounts } = sentences.pane;
  const places = listText(
    sentences.language,
    parts.map((part) => partLabel(sentences, part)),
  );
  return {
    key: `${kind} ${value}`,
    kind: sentences.paymentKinds[kind],
    masked: visible(maskedAccount(kind, value)),
    full: segmentsOf(value, rival === null ? [] : differingRanges(value, rival)),
    isKnown: known,
    standing: standingText(sentences, payment),
    comparison: record
      ? accounts.sameAs(record.payee, record.since, record.source)
      : rival === null
        ? null
        : accounts.differsFrom(visible(maskedAccount(kind, rival))),
    places: accounts.seenIn(places),
  };
}

function standingText({ pane: { accounts } }: Sentences, { known, record }: KnownPayment): string {
  if (!known) return accounts.notOnRecord;
  return accounts[record?.status ?? "recorded"](record?.since ?? null);
}

/** Returns the account that this one stands in the place of, as a finding names it. */
function rivalOf({ value }: KnownPayment, findings: readonly Finding[]): string | null {
  const finding = findings.find(
    ({ code, params }) => code.startsWith("payment.account-differs") && params.seen === value,
  );
  return finding?.params.known ?? null;
}
