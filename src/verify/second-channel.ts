import type { Phone } from "../directory/directory";
import type { Message, PartName } from "../message/message";
import { partsWithNumber } from "./numbers-in-message";
import type { PhoneNumber } from "./phone-number";

/** Where a person may have a call-back number from; `email` is asked so that it can be refused. */
export const NUMBER_SOURCES = [
  "directory",
  "contract",
  "earlier-invoice",
  "official-site",
  "face-to-face",
  "email",
] as const;
export type NumberSource = (typeof NUMBER_SOURCES)[number];

/** Those that are papers with a date of their own, which has to lie before the thread. */
const DATED_PAPERS: ReadonlySet<NumberSource> = new Set<NumberSource>(["directory", "contract", "earlier-invoice"]);

/** Where a number came from. */
export interface Provenance {
  readonly source: NumberSource;
  /** Which contract, which invoice, which site, who gave it: in the person's words. */
  readonly named: string;
  /** ISO date of the paper, of the entry or of the look-up; null when not told. */
  readonly dated: string | null;
}

/** A number that may serve as the second channel: only `admitted` makes one. */
export interface CallBackNumber {
  /** E.164. */
  readonly e164: string;
  readonly provenance: Provenance;
  /** Where the message repeats it, so that the pane and the record can say so. */
  readonly repeatedIn: readonly PartName[];
}

/** Why a number cannot serve as the second channel. */
export type Refusal =
  | "from-email" // whoever wrote the mails would answer the call
  | "only-in-message" // nothing but this message, its thread or its files gives it
  | "not-named" // no paper, site or person is told
  | "not-dated"
  | "site-of-message" // the message itself brings that site, and nobody on record has it
  | "younger-than-thread"; // noted only since this conversation runs

export type Admission =
  { readonly usable: CallBackNumber } | { readonly refused: Refusal; readonly foundIn: readonly PartName[] };

/**
 * Decides whether a number may serve as the second channel: the message never verifies itself.
 * A number that the message, its thread, its files or its signature give needs a named and dated source that did not
 * come by mail, and papers have to be older than the thread; a number that stands nowhere in it needs a named source.
 * @param began ISO 8601, the beginning of the thread: see `threadBegan`
 */
export function admitted(
  number: PhoneNumber,
  provenance: Provenance,
  message: Message,
  began: string | null,
): Admission {
  const repeatedIn = partsWithNumber(message, number.national);
  const refused = refusalOf(provenance, repeatedIn.length > 0, began);
  if (refused) return { refused, foundIn: repeatedIn };
  return { usable: { e164: number.e164, provenance, repeatedIn } };
}

function refusalOf({ source, named, dated }: Provenance, isRepeated: boolean, began: string | null): Refusal | null {
  if (source === "email") return isRepeated ? "only-in-message" : "from-email";
  if (named.trim() === "") return isRepeated ? "only-in-message" : "not-named";
  if (!isRepeated) return null;
  if (dated === null) return "not-dated";
  return DATED_PAPERS.has(source) && began !== null && !isBefore(dated, began) ? "younger-than-thread" : null;
}

/** Whether a day lies before the day of a moment; on the same day nobody can tell. */
function isBefore(day: string, moment: string): boolean {
  return day.slice(0, 10) < moment.slice(0, 10);
}

/** Returns the provenance of a number that the directory has on record. */
export function provenanceOnRecord({ source, since, note }: Phone): Provenance {
  return { source: "directory", named: note ?? source ?? "", dated: since };
}

/**
 * Returns when a conversation began: the earliest date that the message, the messages quoted in it and the clock give.
 * A sender can only make a thread look older by dates of their own, which makes the rules stricter.
 * @param now ISO 8601
 */
export function threadBegan({ date, quoted }: Message, now: string): string {
  const dates = [date, ...quoted.map((one) => one.date), now].filter((one) => one !== null);
  return dates.reduce((first, one) => (Date.parse(one) < Date.parse(first) ? one : first), now);
}
