import { dayText, listText, timeText } from "../../locales/format";
import type { Sentences } from "../../locales/sentences";
import type { VerificationSentences } from "../../locales/verification/verification-sentences";
import { visible } from "../../locales/visible";
import { checklistIn, isByOnePerson, outcomeOf, type Verification } from "../../verify/verification";

/** Returns what a concluded verification says: which account, when, on whose word, and what to do. */
export function settledLines(
  verification: Verification,
  words: VerificationSentences,
  { language, outcomes, pane }: Sentences,
): readonly string[] {
  const { subject, paid, conclusion } = verification;
  const outcome = outcomeOf(verification);
  const asked = outcome === "fraud" ? undefined : subject.asked[paid]?.masked;
  const when = conclusion ? words.settled.at(dayText(language, conclusion.at), timeText(language, conclusion.at)) : "";
  const about = [asked ?? "", visible(subject.payee), when].filter((one) => one !== "").join(", ");
  return [
    about,
    ...(outcome === "verified" ? [saidBy(verification, words, language)] : []),
    `${outcomes[outcome].meaning}${isByOnePerson(verification) ? ` ${pane.byOnePerson}` : ""}`,
  ].filter((line) => line !== "");
}

/** On whose word the payment was released. */
function saidBy(verification: Verification, { settled }: VerificationSentences, language: string): string {
  const checklist = checklistIn(verification);
  const given = verification.answers
    .filter((answer) => answer.checklist === checklist && answer.kind === "done")
    .map((answer) => answer.given);
  const heard = given.flatMap((one) => ("heard" in one ? [visible(one.heard.person)] : []));
  const agreed = given.flatMap((one) => (one.form === "second-person" ? [visible(one.agreement.name)] : []));
  const confirmed = heard.length === 0 ? [] : [settled.confirmed(listText(language, [...new Set(heard)]))];
  return [...confirmed, ...agreed.map((name) => settled.agreed(name))].join(" ");
}
