import type { Check, Facts } from "../../check";
import type { Evidence, Finding } from "../../finding";
import { askedPayments, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import type { Payment } from "../payment";

/** Letters that are no Latin ones. Styled and full-width forms are Latin after NFKC, and come from fonts. */
const FOREIGN = /\p{L}/u;
const LATIN = /\p{sc=Latin}/u;

/** Not drawn: what breaks a number for a search, and not for the eye. A soft hyphen or a joiner also lets long lines wrap. */
const TURNS_ROUND = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * An account is written with letters of another script that look like Latin ones, or turned round: it reads as one thing
 * and is another for every search. Nobody types it so by accident.
 * Params: `seen` (normalised), `kind`, `written` (as it stands).
 */
export const deceptiveCharactersInAccount: Check = {
  id: "payment.deceptive-characters",
  needs: ["body"],
  find: (facts) =>
    askedPayments(facts)
      .flatMap((payment) => findingFor(facts, payment))
      .slice(0, MAX_FINDINGS),
};

function findingFor(facts: Facts, payment: Payment): readonly Finding[] {
  const evidence = ownEvidence(facts, payment).filter(({ quote }) => deceives(quote));
  const [first] = evidence;
  if (!first) return [];
  return [
    {
      code: "payment.deceptive-characters",
      severity: "danger",
      params: { seen: payment.value, kind: payment.kind, written: first.quote },
      evidence,
    },
  ];
}

function deceives(quote: Evidence["quote"]): boolean {
  if (TURNS_ROUND.test(quote)) return true;
  return Array.from(quote.normalize("NFKC")).some((character) => FOREIGN.test(character) && !LATIN.test(character));
}
