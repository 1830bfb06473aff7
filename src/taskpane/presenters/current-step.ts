import type { Step } from "../../verify/scenarios";
import { answerTo, outcomeOf, stepsIn, type Verification } from "../../verify/verification";

/** Whether a step can be answered now: what gates a release only while none is concluded. */
export function isStepOpen(verification: Verification, { phase }: Step): boolean {
  return phase === "after-payment" || outcomeOf(verification) === "hold";
}

/**
 * Returns the id of the step whose form is shown: the one that was opened while it is not answered, else the first that
 * is due; what comes after the payment is due once it is released. Null where none is left.
 * @param opened the id of the step that the person opened
 */
export function currentStep(verification: Verification, opened: string | null): string | null {
  const unanswered = stepsIn(verification).filter(
    (step) => !answerTo(verification, step.id) && isStepOpen(verification, step),
  );
  const isReleased = ["verified", "recorded"].includes(outcomeOf(verification));
  const due = unanswered.find(({ phase }) => phase === "before-release" || isReleased);
  return unanswered.find(({ id }) => id === opened)?.id ?? due?.id ?? null;
}
