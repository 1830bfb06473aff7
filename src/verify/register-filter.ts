import type { VerificationRecord } from "./record";
import { isVerification, type ReadEntry } from "./register";
import type { Outcome } from "./verification";

/** What of the register is shown; an empty text or null asks for nothing. */
export interface RegisterFilter {
  readonly payee: string | null;
  readonly outcome: Outcome | null;
  /** `yyyy-mm-dd`, both included. */
  readonly from: string;
  readonly to: string;
  /** Looked for in what a person would look for: names, addresses, subjects, accounts, notes. */
  readonly text: string;
}

export const EVERYTHING: RegisterFilter = { payee: null, outcome: null, from: "", to: "", text: "" };

/**
 * Returns the entries that a filter asks for, newest first. One that cannot be read is always among them: nobody knows
 * what it was.
 */
export function filtered(read: readonly ReadEntry[], filter: RegisterFilter): readonly ReadEntry[] {
  const sought = plain(filter.text);
  return read.filter((one) => isAskedFor(one, filter, sought)).reverse();
}

function isAskedFor({ entry }: ReadEntry, { payee, outcome, from, to }: RegisterFilter, sought: string): boolean {
  if (!entry) return true;
  const day = entry.record.at.slice(0, 10);
  if ((from !== "" && day < from) || (to !== "" && day > to)) return false;
  if (!isVerification(entry)) return payee === null && outcome === null && sought === "";
  const { record } = entry;
  if (payee !== null && record.payee !== payee) return false;
  if (outcome !== null && record.outcome !== outcome) return false;
  return sought === "" || soughtIn(record).some((text) => plain(text).includes(sought));
}

function soughtIn(record: VerificationRecord): readonly string[] {
  const { payee, amount, account, message, by, remark, answers } = record;
  const told = answers.flatMap(({ given }) => textsIn(given));
  return [payee, ...textsIn(amount), account?.masked ?? "", message.from, message.subject, by, remark, ...told];
}

/** Returns the texts in a value, however deep. What is recorded has a depth that its schema limits. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Returns a text in which case, accents and width do not matter. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Returns the payees of a register, each once, in the order of a language. */
export function payeesIn(read: readonly ReadEntry[], language: string): readonly string[] {
  const names = read.flatMap(({ entry }) => (entry && isVerification(entry) ? [entry.record.payee] : []));
  return [...new Set(names)].filter((name) => name !== "").sort(new Intl.Collator(language).compare);
}
