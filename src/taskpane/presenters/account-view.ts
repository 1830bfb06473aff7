import { isAccount, maskedAccount } from "../../directory/account";
import { PAYMENT_KINDS, type PaymentKind } from "../../directory/payment-kind";
import type { Finding } from "../../inspect/finding";
import type { Inspection, KnownPayment } from "../../inspect/inspection";
import { differingRanges } from "../../inspect/payment/differing-digits";
import { partLabel } from "../../locales/describe";
import { countryText, dayText, listText, shortDayText } from "../../locales/format";
import type { Sentences } from "../../locales/sentences";
import type { PartName } from "../../message/message";
import { visible } from "../../locales/visible";
import { segmentsOf, type Segment } from "./segments";

/** A payment detail as the pane shows it. */
export interface AccountView {
  readonly key: string;
  readonly kind: string;
  readonly masked: string;
  /** The value in full, with what differs from the account it should be marked; null where nothing of it is masked. */
  readonly full: readonly Segment[] | null;
  /** The account that it stands in the place of, in full and marked likewise; null when there is none. */
  readonly rival: readonly Segment[] | null;
  readonly isKnown: boolean;
  /** "On record 17 Feb 2026", "Not on record"; null for what is no account of its own, such as a BIC. */
  readonly standing: string | null;
  /** "The same as the account recorded for …", "Differs from …"; null where there is nothing to compare with. */
  readonly comparison: string | null;
  /** Whose account it is said to be, at which bank and in which country: "Holder: …"; what is not said has no line. */
  readonly said: readonly string[];
  readonly places: string;
}

/** Returns the payment details of a message in its order, accounts before what tells of a bank only. */
export function accountViews(sentences: Sentences, { payments, findings }: Inspection): readonly AccountView[] {
  const accountsFirst = [
    ...payments.filter(({ kind }) => isAccount(kind)),
    ...payments.filter(({ kind }) => !isAccount(kind)),
  ];
  return accountsFirst.map((payment) => accountView(sentences, payment, rivalOf(sentences, payment, findings)));
}

function accountView(sentences: Sentences, payment: KnownPayment, rival: Rival | null): AccountView {
  const { kind, value, known, parts } = payment;
  const places = listText(
    sentences.language,
    parts.map((part) => partLabel(sentences, part)),
  );
  const marks = rival && differingRanges(value, rival.value);
  const masked = maskedAccount(kind, value);
  return {
    key: `${kind} ${value}`,
    kind: sentences.paymentKinds[kind],
    masked: visible(masked),
    full: masked === value ? null : segmentsOf(value, marks?.seen ?? []),
    rival: rival && segmentsOf(rival.value, marks?.known ?? []),
    isKnown: known,
    standing: standingText(sentences, payment),
    comparison: comparisonText(sentences, payment, rival),
    said: saidOf(sentences, payment),
    places: sentences.pane.accounts.seenIn(places),
  };
}

function standingText(
  { language, pane: { accounts } }: Sentences,
  { kind, known, record }: KnownPayment,
): string | null {
  if (!isAccount(kind)) return null;
  if (!known) return accounts.notOnRecord;
  const since = record?.since ?? null;
  return accounts[record?.status ?? "recorded"](since && shortDayText(language, since));
}

function comparisonText({ language, pane: { accounts } }: Sentences, { record }: KnownPayment, rival: Rival | null) {
  if (record) {
    const since = record.since && dayText(language, record.since);
    return accounts.sameAs(record.payee, since, record.source, record.status === "verified");
  }
  return rival && accounts.differsFrom(visible(maskedAccount(rival.kind, rival.value)), rival.origin);
}

/** Longer names are cut: the message is beside the pane. */
const MAX_NAME = 80;

function saidOf({ language, labelled, pane: { accounts } }: Sentences, { holders, banks, country }: KnownPayment) {
  const names = (beside: KnownPayment["holders"]): string =>
    listText(
      language,
      beside.map(({ name }) => visible(name.slice(0, MAX_NAME))),
    );
  return [
    ...(holders.length === 0 ? [] : [labelled(accounts.holder, names(holders))]),
    ...(banks.length === 0 ? [] : [labelled(accounts.bank, names(banks))]),
    ...(country === null ? [] : [labelled(accounts.country, countryText(language, country))]),
  ];
}

interface Rival {
  /** Where it is known from, in words; null where the finding does not tell. */
  readonly origin: string | null;
  readonly kind: PaymentKind;
  readonly value: string;
}

/** Returns the account that this one stands in the place of, as a finding names it. */
function rivalOf(sentences: Sentences, { kind, value }: KnownPayment, findings: readonly Finding[]): Rival | null {
  const finding = findings.find(
    ({ code, params }) => code.startsWith("payment.account-differs") && params.seen === value,
  );
  const { known, knownKind } = finding?.params ?? {};
  if (!finding || !known) return null;
  const origin = originOf(sentences, finding);
  return { kind: PAYMENT_KINDS.find((one) => one === knownKind) ?? kind, value: known, origin };
}

function originOf(sentences: Sentences, { code, params }: Finding): string | null {
  const { accounts } = sentences.pane;
  const day = (iso: string | undefined): string | null => (iso ? dayText(sentences.language, iso) : null);
  switch (code) {
    case "payment.account-differs-from-directory":
      return accounts.onRecordSince(day(params.since));
    case "payment.account-differs-from-thread":
      return accounts.namedEarlier(day(params.date));
    case "payment.account-differs-between-parts":
      return accounts.namedIn(partLabel(sentences, params.knownPart as PartName));
    default:
      return null;
  }
}
