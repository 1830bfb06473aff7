import { isAccount } from "../directory/account";
import type { HiddenText, Message } from "../message/message";
import type { Check } from "./check";
import type { Finding } from "./finding";
import { findAmounts } from "./payment/amounts";
import { findPayments } from "./payment/find-payments";

/** Newsletters hide a preview line of about this many characters at their top. */
const PREVIEW_LENGTH = 300;

/** More hidden words than this are no preview: they are there for a filter or a machine. */
const MUCH_TEXT = 2000;

/** Hidden text is compared up to here; longer than that it is found to be much anyway. */
const MAX_READ = 20_000;

/** How much of the hidden text the finding quotes. */
const QUOTED_LENGTH = 200;

function shownWords({ text }: HiddenText): string {
  return text.replace(/[\s\p{DI}]+/gu, " ").trim();
}

function hiddenWords({ body }: Message): string {
  return body.hidden.map(shownWords).join("\n").slice(0, MAX_READ);
}

function isBulk({ headers }: Message): boolean {
  return headers.some(({ name }) => /^list-unsubscribe$/i.test(name));
}

function amountsIn(text: string): readonly string[] {
  return findAmounts(text).map(({ currency, value }) => `${currency} ${value}`);
}

/** Preview lines repeat what the message says: an amount that the reader sees as well is not hidden from them. */
function hidesAmount({ body, subject }: Message, text: string): boolean {
  const hidden = amountsIn(text);
  if (hidden.length === 0) return false;
  const shown = new Set([...amountsIn(subject), ...amountsIn(body.text)]);
  return hidden.some((amount) => !shown.has(amount));
}

/**
 * Whether hidden words name an account, or an amount that the reader does not see. The preview line of a bulk mailing
 * may name an amount, as prices and headlines do; any sender can write List-Unsubscribe, so it excuses no account and
 * no more than that line. The last digits of an account, as banks' notices have them, let nobody pay into it.
 */
function namesMoney(message: Message, text: string): boolean {
  if (findPayments([{ part: "body", text, links: [] }]).some(({ kind }) => isAccount(kind))) return true;
  const isPreview = text.length <= PREVIEW_LENGTH && isBulk(message);
  return !isPreview && hidesAmount(message, text);
}

function finding(words: string, reason: "money" | "much", severity: Finding["severity"]): Finding {
  const quote = words.slice(0, QUOTED_LENGTH);
  return {
    code: "language.hidden-text",
    severity,
    params: { reason },
    // Hidden words stand nowhere in the text that a reader sees, so the evidence has no place there.
    evidence: [{ part: "body", start: 0, end: 0, quote }],
  };
}

/**
 * The message holds words that its reader does not see: an account, an amount named nowhere else, or more of them than
 * a newsletter's preview line. Params: `reason` (`money`, `much`).
 */
export const hiddenText: Check = {
  id: "language.hidden-text",
  needs: ["body"],
  find: ({ message }) => {
    const words = hiddenWords(message);
    if (words.length <= PREVIEW_LENGTH && !/\d/.test(words)) return [];
    if (namesMoney(message, words)) return [finding(words, "money", "caution")];
    return words.length > MUCH_TEXT ? [finding(words, "much", "info")] : [];
  },
};
