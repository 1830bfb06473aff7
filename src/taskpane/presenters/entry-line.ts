import { amountText, dayText, shortDayText } from "../../locales/format";
import type { RegisterSentences } from "../../locales/register/register-sentences";
import type { Sentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";
import { validityOf } from "../../verify/expiry";
import type { VerificationRecord } from "../../verify/record";
import { isVerification, type ReadEntry } from "../../verify/register";

/** An entry in the two lines of a list. */
export interface EntryLine {
  readonly title: string;
  readonly detail: string;
}

/**
 * Returns an entry as the list shows it.
 * @param now ISO 8601
 */
export function entryLine(
  { place, entry }: ReadEntry,
  words: RegisterSentences,
  sentences: Sentences,
  now: string,
): EntryLine {
  const { language, outcomes, labelled } = sentences;
  if (!entry) return { title: words.entry.title(place), detail: words.entry.unreadable };
  const day = shortDayText(language, entry.record.at);
  if (!isVerification(entry)) {
    const { removedThrough, before } = entry.record;
    return { title: words.entry.removed(removedThrough.sequence, dayText(language, before)), detail: day };
  }
  const { payee, amount, outcome } = entry.record;
  const validity = validityText(entry.record, words, language, now);
  return {
    title: [payee === "" ? words.entry.noPayee : visible(payee), amount ? amountText(language, amount) : ""]
      .filter(Boolean)
      .join(", "),
    detail: labelled(day, [outcomes[outcome].title, ...(validity === null ? [] : [validity])].join(". ")),
  };
}

/** Returns until when a verification counts, where that has to be said in a list: it is over, or will be soon. */
function validityText(
  record: VerificationRecord,
  words: RegisterSentences,
  language: string,
  now: string,
): string | null {
  const validity = validityOf(record, now);
  if (validity === "none" || validity === "valid") return null;
  const day = shortDayText(language, record.expires ?? "");
  return validity === "expired" ? words.entry.expired(day) : words.entry.endsSoon(day);
}
