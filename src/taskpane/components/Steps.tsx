import { makeStyles } from "@griffel/react";
import type { Ref } from "react";
import type { StepSentences } from "../../locales/sentences";
import type { Given } from "../../verify/answer";
import type { Phase, Step } from "../../verify/scenarios";
import {
  answerTo,
  checklistIn,
  draftFor,
  stepsBeforeRelease,
  stepsIn,
  type Outcome,
  type Verification,
  type VerificationEvent,
} from "../../verify/verification";
import { useMatter } from "../matter";
import { isStepOpen } from "../presenters/current-step";
import { tokens } from "../tokens";
import { useWords } from "../use-words";
import { StepItem } from "./StepItem";
import { StepForm } from "./steps/StepForm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  phase: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
  },
});

const PHASES: readonly Phase[] = ["before-release", "after-payment"];

interface StepsProps {
  /** The step at hand; null where none is left. */
  readonly current: string | null;
  /** Of the heading of the step at hand. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly sentencesOf: (step: string) => StepSentences;
  readonly tell: (event: VerificationEvent) => void;
  readonly onOpen: (step: string) => void;
  /** With the outcome that the answer concludes as well, or null. */
  readonly onAnswer: (step: string, given: Given, outcome: Outcome | null) => void;
}

/** The steps of the list, those before the payment and those after it. */
export function Steps(props: StepsProps) {
  const words = useWords();
  const styles = useStyles();
  const { verification } = useMatter();
  const steps = stepsIn(verification);
  return PHASES.filter((phase) => steps.some((step) => step.phase === phase)).map((phase) => (
    <section key={phase} aria-label={words.phases[phase]}>
      <h2 className={styles.phase}>{words.phases[phase]}</h2>
      <ol className={styles.list}>
        {steps
          .filter((step) => step.phase === phase)
          .map((step) => (
            <OneStep key={`${checklistIn(verification)} ${step.id}`} step={step} steps={steps} {...props} />
          ))}
      </ol>
    </section>
  ));
}

interface OneStepProps extends StepsProps {
  readonly step: Step;
  readonly steps: readonly Step[];
}

function OneStep({ step, steps, current, headingRef, sentencesOf, tell, onOpen, onAnswer }: OneStepProps) {
  const words = useWords();
  const { verification } = useMatter();
  const sentences = sentencesOf(step.id);
  const isCurrent = step.id === current;
  const records = isKeeping(verification, step);
  return (
    <StepItem
      step={step}
      number={steps.indexOf(step) + 1}
      total={steps.length}
      sentences={sentences}
      answer={answerTo(verification, step.id)}
      isCurrent={isCurrent}
      isOpen={isStepOpen(verification, step)}
      headingRef={isCurrent ? headingRef : undefined}
      onOpen={() => onOpen(step.id)}
      onReopen={() => {
        tell({ type: "step-reopened", step: step.id });
        onOpen(step.id);
      }}
    >
      <StepForm
        step={step}
        doneLabel={records ? words.outcomes.recorded : words.done}
        fields={draftFor(verification, step.id)}
        onType={(field, text) => tell({ type: "typed", step: step.id, field, text })}
        evidence={sentences.evidence}
        onAnswer={(given) => onAnswer(step.id, given, records && given.form === "confirmed" ? "recorded" : null)}
      />
    </StepItem>
  );
}

/** Keeping an account that was compared is recording it: one button does both. */
function isKeeping(verification: Verification, { id, form }: Step): boolean {
  const [missing, ...others] = stepsBeforeRelease(verification);
  return checklistIn(verification) === "invoice" && form === "confirmed" && missing?.id === id && others.length === 0;
}
