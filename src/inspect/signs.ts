import { isAccount } from "../directory/account";
import type { Message, PartName } from "../message/message";
import {
  ACTS_OF_PAYMENT,
  anyAct,
  CORE_ACTS,
  GRAVE_ACTS,
  GRAVE_BESIDE_UNRECORDED,
  HASTE_IN_SECRET,
  HURRY,
  IRREVERSIBLE_ACTS,
  PRESSURE,
  REASONS_FOR_CHANGE,
  WORDS_OF_CHANGE,
} from "./act-roles";
import type { Facts } from "./check";
import type { Finding, FindingCode } from "./finding";
import type { KnownPayment } from "./inspection";
import type { AccountStanding, Signs } from "./level";
import { isOwnPart } from "./payment/asked-payments";
import { bringsUnreadInvoice, pointsToUnreadAttachment } from "./unread-attachment";

/** Findings which say that the account shown is not the one on record or in the thread. */
const ACCOUNT_DIFFERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "payment.account-differs-from-directory",
  "payment.account-differs-from-thread",
  "payment.account-differs-between-parts",
  "payment.invoice-reused",
]);

/** Findings that make an account on no record one to check, whoever sends it. */
const DOUBTS_ACCOUNT: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "payment.holder-differs",
  "payment.country-unexpected",
]);

/** Whether one of the findings has one of the codes, as a caution at least. */
function warns(findings: readonly Finding[], codes: ReadonlySet<FindingCode>): boolean {
  return findings.some(({ code, severity }) => severity !== "info" && codes.has(code));
}

/** What the sender shows themselves: an account that stands only in quoted mail is shown when they ask for money. */
function accountsShown(facts: Facts, payments: readonly KnownPayment[], act: boolean): readonly KnownPayment[] {
  const isShown = (part: PartName) => isOwnPart(facts, part);
  return payments.filter(({ kind, parts }) => isAccount(kind) && (act || parts.some(isShown)));
}

function accountStanding(
  facts: Facts,
  payments: readonly KnownPayment[],
  findings: readonly Finding[],
  act: boolean,
): AccountStanding {
  if (findings.some(({ code }) => ACCOUNT_DIFFERS.has(code))) return "differs";
  const shown = accountsShown(facts, payments, act);
  if (shown.length === 0) return "none";
  return shown.every(({ known }) => known) ? "on-record" : "unrecorded";
}

function headersUnread(message: Message): boolean {
  return message.unread.some(({ part }) => part === "header:*");
}

/** Returns what the message holds, as the rows of the level table ask. */
export function signsOf(facts: Facts, payments: readonly KnownPayment[], findings: readonly Finding[]): Signs {
  const { acts, message } = facts;
  const inSecretHaste = HASTE_IN_SECRET.every((code) => acts.some((act) => act.code === code));
  const act = anyAct(acts, ACTS_OF_PAYMENT) || inSecretHaste;
  const account = accountStanding(facts, payments, findings, act);
  const newAccount = account === "unrecorded" || account === "differs";
  const reasonCounts = newAccount || anyAct(acts, CORE_ACTS);
  return {
    account,
    act,
    graveAct: anyAct(acts, GRAVE_ACTS),
    irreversible: anyAct(acts, IRREVERSIBLE_ACTS) || warns(findings, new Set(["payment.irreversible-method"])),
    hidesMoney: warns(findings, new Set(["language.hidden-text"])),
    graveBesideUnrecorded: anyAct(acts, GRAVE_BESIDE_UNRECORDED) || warns(findings, DOUBTS_ACCOUNT),
    change: anyAct(acts, WORDS_OF_CHANGE) || (reasonCounts && anyAct(acts, REASONS_FOR_CHANGE)),
    pressure: anyAct(acts, PRESSURE) || (newAccount && anyAct(acts, HURRY)),
    headersUnread: headersUnread(message),
    pointsToUnread: pointsToUnreadAttachment(message),
    bringsUnreadInvoice: bringsUnreadInvoice(message),
  };
}
