import { isAccount, maskedAccount } from "../directory/account";
import { PAYMENT_KINDS } from "../directory/payment-kind";
import type { Finding } from "../inspect/finding";
import type { Inspection, KnownPayment } from "../inspect/inspection";
import type { Mailbox, Message } from "../message/message";
import { needsSecondPerson, type Policy } from "./policy";
import { scenariosFor } from "./scenarios";
import type { AskedAccount, Started, Subject } from "./verification";

/** A person is asked about one account; more than a few are a price list. */
const MAX_ACCOUNTS = 20;

/**
 * Returns the event that begins the verification of a message: the scenario that the inspection proposes, those that may
 * be chosen, where a second person has to agree, and what is verified.
 * @param at ISO 8601
 */
export function startOf(message: Message, inspection: Inspection, policy: Policy, at: string): Started {
  const offered = scenariosFor(inspection);
  return {
    type: "started",
    proposed: inspection.scenario,
    offered,
    secondPerson: {
      for: offered.filter((scenario) => needsSecondPerson(policy, scenario, inspection)),
      approvers: policy.approvers.map(({ address }) => address),
      inEveryList: inspection.level === "stop",
    },
    subject: subjectOf(message, inspection),
    at,
  };
}

/** Returns what is verified: the accounts in question, those on record or in the thread, whose, and how much. */
function subjectOf({ from }: Message, { payments, findings, amounts }: Inspection): Subject {
  const asked = payments.filter(isAsked).slice(0, MAX_ACCOUNTS);
  const largest = [...amounts].sort((a, b) => b.value - a.value)[0];
  return {
    asked: [...asked.filter(({ known }) => !known), ...asked.filter(({ known }) => known)].map(maskedPayment),
    known: findings.flatMap(earlierAccount),
    payee: payeeIn(findings, payments) ?? senderName(from),
    amount: largest ?? null,
  };
}

/** What only earlier messages name, nobody asks to pay now. */
function isAsked({ kind, parts }: KnownPayment): boolean {
  return isAccount(kind) && parts.some((part) => !part.startsWith("quoted:"));
}

function senderName(from: Mailbox | null): string {
  if (!from) return "";
  return from.name === "" ? from.address : from.name;
}

function maskedPayment({ kind, value }: KnownPayment): AskedAccount {
  return { kind, masked: maskedAccount(kind, value) };
}

/** The account in whose place the message puts another one. */
function earlierAccount({ code, params }: Finding): readonly AskedAccount[] {
  if (code !== "payment.account-differs-from-directory" && code !== "payment.account-differs-from-thread") return [];
  const kind = PAYMENT_KINDS.find((one) => one === params.knownKind);
  return kind && params.known ? [{ kind, masked: maskedAccount(kind, params.known) }] : [];
}

function payeeIn(findings: readonly Finding[], payments: readonly KnownPayment[]): string | undefined {
  const differing = findings.find(({ code }) => code === "payment.account-differs-from-directory")?.params.payee;
  return differing ?? payments.find(({ record }) => record !== null)?.record?.payee;
}
