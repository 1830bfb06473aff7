import { isAccount, maskedAccount } from "../../directory/account";
import { PAYMENT_KINDS, type PaymentKind } from "../../directory/payment-kind";
import type { Finding } from "../../inspect/finding";
import type { Inspection, KnownPayment, PaymentRecord } from "../../inspect/inspection";
import { differingRanges } from "../../inspect/payment/differing-digits";
import { partLabel } from "../../locales/describe";
import { countryText, dayText, listText, shortDayText } from "../../locales/format";
import type { Sentences } from "../../locales/sentences";
import type { PartName } from "../../message/message";
import { visible } from "../../locales/visible";
import { printedAccount, printedRanges } from "./printed-account";
import { segmentsOf, type Segment } from "./segments";

/** A payment detail as the pane shows it. */
export interface AccountView {
  readonly key: string;
  readonly kind: string;
  readonly masked: string;
  readonly isKnown: boolean;
  /** Whether it was verified too long ago. */
  readonly isExpired: boolean;
  /** "On record 17 Feb 2026", "Not on record"; null for what is no account of its own, such as a BIC. */
  readonly standing: string | null;
  /** "The same as the account you verified for …"; null where no record has it. */
  readonly recordedAs: string | null;
  /** The account beside the one that it stands in the place of; null when there is none. */
  readonly comparison: AccountComparison | null;
  /** What else is told of it, in rows: the whole value where it is compared with none, whose it is, where it was seen. */
  readonly details: readonly AccountDetail[];
}

/** Two accounts in full, what differs marked in both. */
export interface AccountComparison {
  readonly name: string;
  readonly seen: PlacedAccount;
  readonly known: PlacedAccount;
}

interface PlacedAccount {
  /** Where it stands, with the date: "On record since 17 February 2026". */
  readonly place: string;
  readonly value: readonly Segment[];
}

export interface AccountDetail {
  readonly name: keyof Sentences["pane"]["accounts"]["details"];
  readonly text: string;
}

/** Tells whether an account on record was verified too long ago. */
export type IsOver = (record: PaymentRecord) => boolean;

/** Returns the payment details of a message in its order, accounts before what tells of a bank only. */
export function accountViews(
  sentences: Sentences,
  { payments, findings }: Inspection,
  isOver: IsOver,
): readonly AccountView[] {
  const accountsFirst = [
    ...payments.filter(({ kind }) => isAccount(kind)),
    ...payments.filter(({ kind }) => !isAccount(kind)),
  ];
  return accountsFirst.map((payment) => accountView(sentences, payment, differenceOf(payment, findings), isOver));
}

function accountView(
  sentences: Sentences,
  payment: KnownPayment,
  difference: Finding | null,
  isOver: IsOver,
): AccountView {
  const { kind, value, known, record } = payment;
  const isExpired = record !== null && isOver(record);
  const comparison = difference && comparisonOf(sentences, payment, difference);
  return {
    key: `${kind} ${value}`,
    kind: sentences.paymentKinds[kind],
    masked: visible(maskedAccount(kind, value)),
    isKnown: known,
    isExpired,
    standing: standingText(sentences, payment, difference, isExpired),
    recordedAs: recordText(sentences, payment, difference),
    comparison,
    details: detailsOf(sentences, payment, comparison !== null),
  };
}

/** Returns the finding that tells another account in the place of this one, or whose account it is instead. */
function differenceOf({ value }: KnownPayment, findings: readonly Finding[]): Finding | null {
  const isTold = ({ code, params }: Finding): boolean =>
    code.startsWith("payment.account-differs") && params.seen === value;
  return findings.find(isTold) ?? null;
}

function standingText(
  { language, pane: { accounts } }: Sentences,
  { kind, known, record }: KnownPayment,
  difference: Finding | null,
  isExpired: boolean,
): string | null {
  if (!isAccount(kind)) return null;
  if (difference?.params.recordedFor) return accounts.anotherPayees;
  if (!known) return accounts.notOnRecord;
  const since = record?.since ?? null;
  if (isExpired && since !== null) return accounts.expired(shortDayText(language, since));
  return accounts[record?.status ?? "recorded"](since && shortDayText(language, since));
}

function recordText(
  { language, pane: { accounts } }: Sentences,
  { record }: KnownPayment,
  difference: Finding | null,
): string | null {
  const { recordedFor, payee = "" } = difference?.params ?? {};
  if (recordedFor) return accounts.recordedFor(recordedFor, payee);
  if (!record) return null;
  const since = record.since && dayText(language, record.since);
  return accounts.sameAs(
    record.payee,
    since,
    record.source === "import" ? accounts.imported : record.source,
    record.status === "verified",
  );
}

function comparisonOf(
  sentences: Sentences,
  { kind, value }: KnownPayment,
  { code, params }: Finding,
): AccountComparison | null {
  const { known } = params;
  if (!known) return null;
  const knownKind = PAYMENT_KINDS.find((one) => one === params.knownKind) ?? kind;
  const marks = differingRanges(value, known);
  const placed = (of: PaymentKind, account: string, ranges: typeof marks.seen, place: string): PlacedAccount => ({
    place,
    value: segmentsOf(printedAccount(of, account), printedRanges(of, account, ranges)),
  });
  const places = placesOf(sentences, code, params);
  return {
    name: sentences.pane.accounts.differsFrom(visible(maskedAccount(knownKind, known))),
    seen: placed(kind, value, marks.seen, places.seen),
    known: placed(knownKind, known, marks.known, places.known),
  };
}

/** Returns where the two accounts of a finding stand. */
function placesOf(
  sentences: Sentences,
  code: Finding["code"],
  { since, date, seenPart, knownPart }: Finding["params"],
): Readonly<Record<"seen" | "known", string>> {
  const { here, onRecordSince, namedEarlier, namedIn } = sentences.pane.accounts;
  const day = (iso: string | undefined): string | null => (iso ? dayText(sentences.language, iso) : null);
  const named = (part: string | undefined): string => namedIn(partLabel(sentences, part as PartName));
  switch (code) {
    case "payment.account-differs-from-thread":
      return { seen: here, known: namedEarlier(day(date)) };
    case "payment.account-differs-between-parts":
      return { seen: named(seenPart), known: named(knownPart) };
    default:
      return { seen: here, known: onRecordSince(day(since)) };
  }
}

/** Longer names are cut: the message is beside the pane. */
const MAX_NAME = 80;

function detailsOf(sentences: Sentences, payment: KnownPayment, isCompared: boolean): readonly AccountDetail[] {
  const { language } = sentences;
  const { kind, value, holders, banks, country, parts } = payment;
  const names = (beside: KnownPayment["holders"]): string =>
    listText(
      language,
      beside.map(({ name }) => visible(name.slice(0, MAX_NAME))),
    );
  const places = parts.map((part) => partLabel(sentences, part));
  const isHidden = !isCompared && kind !== "masked" && maskedAccount(kind, value) !== value;
  const rows: readonly AccountDetail[] = [
    { name: "account", text: isHidden ? visible(printedAccount(kind, value)) : "" },
    { name: "holder", text: names(holders) },
    { name: "bank", text: names(banks) },
    { name: "country", text: country === null ? "" : countryText(language, country) },
    { name: "kind", text: sentences.paymentKinds[kind] },
    { name: "seenIn", text: listText(language, places) },
  ];
  return rows.filter(({ text }) => text !== "");
}
