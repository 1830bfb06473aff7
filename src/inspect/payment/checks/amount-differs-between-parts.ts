import type { PartName } from "../../../message/message";
import type { TextPart } from "../../../message/parts";
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
 * amount, with attachments that name an account; a code with what is printed around it and with the words; a
 * link that pays with the words around it.
 * Params: `amount` and `expected` (`CURRENCY VALUE`), `seenPart` (or `link`), `expectedPart`.
 */
export const amountDiffersBetweenParts: Check = {
  id: "payment.amount-differs-between-parts",
  needs: ["body"],
  find: (facts) =>
    isInternal(facts) ? [] : [...payloadsAgainstText(facts), ...wordsAgainstInvoice(facts)].slice(0, MAX_FINDINGS),
};

/** What a code or a link asks for beside the text around it. */
function payloadsAgainstText(facts: Facts): readonly Finding[] {
  return facts.payments.flatMap((payment) =>
    payment.amounts.flatMap((amount): Finding[] => {
      const { evidence } = amount;
      if (!evidence.part.startsWith("code:") && !isOwnPart(facts, evidence.part)) return [];
      const { part, text } = textAround(facts, evidence.part);
      const printed = findAmounts(text.slice(0, MAX_READ)).filter(({ currency }) => currency === amount.currency);
      const [first] = printed;
      if (!first || names(text, amount)) return [];
      const place = evidence.part.startsWith("code:") ? evidence.part : "link";
      return [finding(amount, first, [evidence], place, part)];
    }),
  );
}

/** Returns the text of a link's part; of the attachment that holds a code, or the words where it has none. */
function textAround({ parts, message }: Facts, place: PartName): Pick<TextPart, "part" | "text"> {
  const name = place.startsWith("code:") ? `attachment:${place.slice("code:".length)}` : place;
  const around = parts.find(({ part }) => part === name);
  return around?.text.trim() ? around : { part: "body", text: message.body.text };
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
