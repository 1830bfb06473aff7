import type { Check, Facts } from "../../check";
import type { Evidence, Finding } from "../../finding";
import { isInternal } from "../../sender/internal";
import { findAmounts } from "../amounts";
import { isOwnPart, MAX_FINDINGS } from "../asked-payments";
import type { Amount, Payment } from "../payment";

/** How much of an attachment is read for amounts: an invoice has a few pages. */
const MAX_READ = 100_000;

/** Digits with separators, however amounts are grouped. Matching moves on, so that it takes one pass. */
const NUMBER = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g;

/**
 * What the words ask for is not what the attached invoice or its code asks for. Words are compared where they name one
 * amount, with attachments that name an account; a code with what is printed around it and with the words.
 * Params: `amount` and `expected` (`CURRENCY VALUE`), `seenPart`, `expectedPart`.
 */
export const amountDiffersBetweenParts: Check = {
  id: "payment.amount-differs-between-parts",
  needs: ["body"],
  find: (facts) =>
    isInternal(facts) ? [] : [...codesAgainstText(facts), ...wordsAgainstInvoice(facts)].slice(0, MAX_FINDINGS),
};

/** A code in an attachment beside the text of that attachment, or beside the words where it has none. */
function codesAgainstText(facts: Facts): readonly Finding[] {
  return facts.payments.flatMap((payment) =>
    payment.amounts.flatMap((amount): Finding[] => {
      const { evidence } = amount;
      if (!evidence.part.startsWith("code:")) return [];
      const page = facts.parts.find(({ part }) => part === `attachment:${evidence.part.slice("code:".length)}`);
      const [part, text] = page?.text.trim() ? [page.part, page.text] : (["body", facts.message.body.text] as const);
      const printed = findAmounts(text.slice(0, MAX_READ)).filter(({ currency }) => currency === amount.currency);
      const [first] = printed;
      if (!first || names(text, amount)) return [];
      return [finding(amount, first, [evidence], evidence.part, part)];
    }),
  );
}

function wordsAgainstInvoice(facts: Facts): readonly Finding[] {
  const [asked, ...others] = findAmounts(facts.message.body.text);
  if (!asked || others.length > 0) return [];
  return facts.parts.flatMap(({ part, text }): Finding[] => {
    if (!part.startsWith("attachment:") || !isOwnPart(facts, part) || !namesAccount(facts.payments, part)) return [];
    const invoiced = findAmounts(text.slice(0, MAX_READ)).filter(({ currency }) => currency === asked.currency);
    const largest = invoiced.toSorted((a, b) => b.value - a.value)[0];
    if (!largest || names(text, asked)) return [];
    return [finding(largest, asked, [], part, "body")];
  });
}

function namesAccount(payments: readonly Payment[], part: Evidence["part"]): boolean {
  return payments.some(({ parts }) => parts.includes(part));
}

/** Whether a text names an amount in any grouping, with or without its decimals. */
function names(text: string, { value }: Amount): boolean {
  const cents = String(Math.round(value * 100));
  const whole = Number.isInteger(value) ? String(value) : cents;
  for (const [number] of text.slice(0, MAX_READ).matchAll(NUMBER)) {
    const digits = number.replace(/\D/g, "");
    if (digits === cents || digits === whole) return true;
    // Columns side by side run together: `2 1 250.00`.
    if (digits.endsWith(cents) && /[ \u00a0\u202f]/.test(number)) return true;
  }
  return false;
}

function finding(
  seen: Amount,
  expected: Amount,
  evidence: readonly Evidence[],
  seenPart: string,
  expectedPart: string,
): Finding {
  const text = ({ currency, value }: Amount): string => `${currency} ${value.toFixed(2)}`;
  return {
    code: "payment.amount-differs-between-parts",
    severity: "caution",
    params: { amount: text(seen), expected: text(expected), seenPart, expectedPart },
    evidence,
  };
}
