import { ACTS_OF_PAYMENT, anyAct } from "./act-roles";
import type { Facts } from "./check";
import type { Finding, FindingCode } from "./finding";
import type { KnownPayment, Scenario } from "./inspection";
import type { ActCode } from "./language/act";

/** What the choice of a scenario looks at. */
interface Case {
  readonly facts: Facts;
  readonly codes: ReadonlySet<FindingCode>;
  readonly unrecorded: boolean;
}

function acts(...codes: readonly ActCode[]): (from: Case) => boolean {
  const wanted = new Set(codes);
  return ({ facts }) => anyAct(facts.acts, wanted);
}

function findings(...wanted: readonly FindingCode[]): (from: Case) => boolean {
  return ({ codes }) => wanted.some((code) => codes.has(code));
}

/** A person of the own organisation is imitated, and money is asked for. */
function imitatesExecutive({ facts, codes }: Case): boolean {
  const imitated = ["sender.display-name-person", "sender.own-domain-spoofed", "thread.executive-handoff"] as const;
  return anyAct(facts.acts, ACTS_OF_PAYMENT) && imitated.some((code) => codes.has(code));
}

/** Nobody on record to compare with: neither the payee nor an account of theirs. */
function isFirstPayment({ facts, unrecorded }: Case): boolean {
  return unrecorded && (facts.payee === null || facts.payee.accounts.length === 0);
}

/** Scenarios by what speaks for them, the most telling first. */
const SIGNS: readonly { readonly scenario: Scenario; readonly speaks: (from: Case) => boolean }[] = [
  { scenario: "gift-card", speaks: acts("language.gift-card") },
  { scenario: "payroll-change", speaks: acts("language.payroll-change") },
  { scenario: "executive-request", speaks: acts("language.executive-request") },
  { scenario: "executive-request", speaks: imitatesExecutive },
  { scenario: "closing-funds", speaks: acts("language.closing-funds") },
  { scenario: "account-change", speaks: acts("language.account-change") },
  {
    scenario: "account-change",
    speaks: findings("payment.account-differs-from-directory", "payment.account-differs-from-thread"),
  },
  { scenario: "first-payment", speaks: isFirstPayment },
  { scenario: "account-change", speaks: acts("language.new-account") },
  { scenario: "invoice", speaks: ({ facts }) => anyAct(facts.acts, ACTS_OF_PAYMENT) || facts.payments.length > 0 },
];

/** Returns the scenario whose checklist fits the message; the person can choose another. */
export function scenarioOf(facts: Facts, payments: readonly KnownPayment[], found: readonly Finding[]): Scenario {
  const from: Case = {
    facts,
    codes: new Set(found.map(({ code }) => code)),
    unrecorded: payments.some(({ kind, known }) => kind !== "bic" && !known),
  };
  return SIGNS.find(({ speaks }) => speaks(from))?.scenario ?? "other";
}
