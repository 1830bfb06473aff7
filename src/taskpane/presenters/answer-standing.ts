import type { VerificationSentences } from "../../locales/verification/verification-sentences";
import type { AnswerKind, Given } from "../../verify/answer";
import type { Step } from "../../verify/scenarios";

/** Returns how an answered step stands; an advised one that nobody tried is skipped, not failed. */
export function answerStanding(
  words: VerificationSentences,
  { given, kind }: { readonly given: Given; readonly kind: AnswerKind },
  step: Step | undefined,
): string {
  if (given.form === "refused") return words.refused;
  const isSkipped = given.form === "could-not" && step?.mandatory === false;
  return isSkipped ? words.skipped : words.answers[kind];
}
