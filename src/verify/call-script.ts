import type { ComparedAccounts } from "./answer";
import type { ChecklistId } from "./scenarios";

/** What to do and to ask in a call, so that a cloned voice or a voice that reads the mailbox does not pass. */
export type ScriptLine =
  | "you-call" // never take their call
  | "their-reason" // they say it, not you
  | "old-digits" // of the account paid before
  | "earlier-invoice" // exposes, proves nothing: thieves read the mailbox
  | "something-known" // likewise, between colleagues
  | "new-account" // never read it out first
  | "code-word";

/** Between these people there are no invoices. */
const COLLEAGUES: ReadonlySet<ChecklistId> = new Set<ChecklistId>(["payroll-change", "executive-request"]);

/** At a closing the two sides meet once: there is no earlier invoice either. */
const ONCE: ReadonlySet<ChecklistId> = new Set<ChecklistId>([
  "closing-funds-buyer",
  "closing-funds-agent",
  "first-payment",
]);

/**
 * Returns the lines of a call in their order: first what exposes, then the account, last the word that was agreed.
 * @param isMet whether they stand face to face, where nobody dials
 */
export function scriptOf(
  checklist: ChecklistId,
  { asked, known }: ComparedAccounts,
  { codeWordAgreed, isMet }: { readonly codeWordAgreed: boolean; readonly isMet: boolean },
): readonly ScriptLine[] {
  const areColleagues = COLLEAGUES.has(checklist);
  const lines: readonly (readonly [boolean, ScriptLine])[] = [
    [!isMet, "you-call"],
    [true, "their-reason"],
    [known.length > 0, "old-digits"],
    [!areColleagues && !ONCE.has(checklist), "earlier-invoice"],
    [areColleagues && !isMet, "something-known"],
    [asked !== null, "new-account"],
    [codeWordAgreed, "code-word"],
  ];
  return lines.filter(([holds]) => holds).map(([, line]) => line);
}
