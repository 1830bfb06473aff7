import type { Check, Facts } from "./check";
import { isNear } from "./deadlines/near-deadline";
import type { Evidence, Severity } from "./finding";
import type { ActCode } from "./language/act";
import { asksForMoney } from "./money";

/**
 * How an act is shown. It says nothing of the level: that is for `act-roles.ts` and the table.
 * `beside-money`: a caution where the sender asks for money, otherwise a note.
 */
const WEIGHTS: Readonly<Record<Exclude<ActCode, "language.hidden-text">, Severity | "beside-money">> = {
  "language.account-change": "caution",
  "language.new-account": "caution",
  "language.payment-instruction": "info",
  "language.payroll-change": "caution",
  "language.closing-funds": "caution",
  "language.executive-request": "caution",
  "language.gift-card": "caution",
  "language.cryptocurrency": "caution",
  "language.ledger-request": "caution",
  "language.customer-contacts": "caution",
  "language.urgency": "info",
  "language.secrecy": "beside-money",
  "language.discourages-calling": "beside-money",
  "language.discourages-checking": "beside-money",
  "language.overrides-warning": "caution",
  "language.planted-contact": "beside-money",
  "language.moves-channel": "beside-money",
  "language.proof-request": "info",
  "language.overdue-pressure": "info",
  "language.pretext": "beside-money",
  "language.other-holder": "beside-money",
  "language.claimed-approval": "beside-money",
  "language.early-discount": "info",
  "language.opener": "info",
  "language.contradicts-notice": "danger",
};

function severityOf(weight: Severity | "beside-money", facts: Facts): Severity {
  if (weight !== "beside-money") return weight;
  return asksForMoney(facts) ? "caution" : "info";
}

/** Returns the near deadlines of a message that asks for money, but those that its words of haste hold already. */
function hurriedBeside(said: readonly Evidence[], facts: Facts): readonly Evidence[] {
  if (!asksForMoney(facts)) return [];
  return facts.deadlines
    .filter((deadline) => isNear(deadline, facts.message.date ?? facts.now))
    .map(({ evidence }) => evidence)
    .filter(({ part, start, end }) => !said.some((act) => act.part === part && act.start < end && start < act.end));
}

function checkFor(code: ActCode, weight: Severity | "beside-money"): Check {
  return {
    id: code,
    needs: ["body", "language", "attachments"],
    find: (facts) => {
      const said = facts.acts.filter((act) => act.code === code).map(({ evidence }) => evidence);
      const evidence = code === "language.urgency" ? [...said, ...hurriedBeside(said, facts)] : said;
      return evidence.length === 0 ? [] : [{ code, severity: severityOf(weight, facts), params: {}, evidence }];
    },
  };
}

/** One check for each act: what the grammar read becomes a finding with all passages as its evidence. No params. */
export const languageChecks: readonly Check[] = Object.entries(WEIGHTS).map(([code, weight]) =>
  checkFor(code as ActCode, weight),
);
