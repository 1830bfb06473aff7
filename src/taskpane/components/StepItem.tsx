import { makeStyles } from "@griffel/react";
import { useId, type ReactNode, type Ref } from "react";
import type { StepSentences } from "../../locales/sentences";
import type { Step } from "../../verify/scenarios";
import type { Answer } from "../../verify/verification";
import { comparedAccounts } from "../../verify/verification";
import { ClosedIcon } from "../icons";
import { useMatter } from "../matter";
import { answerLines } from "../presenters/answer-lines";
import { answerStanding } from "../presenters/answer-standing";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { useWords } from "../use-words";
import { Button } from "./Button";

const useStyles = makeStyles({
  step: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  do: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  small: { margin: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  told: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface StepItemProps {
  readonly step: Step;
  readonly number: number;
  readonly total: number;
  readonly sentences: StepSentences;
  readonly answer: Answer | undefined;
  /** Whether it is the step at hand, whose form is open. */
  readonly isCurrent: boolean;
  /** Whether the step can be answered now. */
  readonly isOpen: boolean;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onOpen: () => void;
  readonly onReopen: () => void;
  /** The form of the step at hand. */
  readonly children: ReactNode;
}

/** One step: what to do and why with its form, or what was told of it, or only its name while another one is at hand. */
export function StepItem({
  step,
  number,
  total,
  sentences,
  answer,
  isCurrent,
  isOpen,
  headingRef,
  onOpen,
  onReopen,
  children,
}: StepItemProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.step} aria-labelledby={id} aria-current={isCurrent ? "step" : undefined} data-step={step.id}>
      <div className={styles.count}>
        {words.step(number, total)} · {step.mandatory ? words.mandatory : words.advised}
        {answer ? ` · ${answerStanding(words, answer, step)}` : null}
      </div>
      <h3 id={id} ref={headingRef} tabIndex={-1} className={styles.title}>
        {answer || isCurrent || !isOpen ? (
          sentences.title
        ) : (
          <button type="button" className={styles.toggle} aria-expanded={false} onClick={onOpen}>
            {sentences.title}
            <ClosedIcon />
          </button>
        )}
      </h3>
      {answer ? <AnswerTold answer={answer} describedBy={id} onReopen={onReopen} /> : null}
      {isCurrent ? (
        <>
          <p className={styles.do}>{sentences.do}</p>
          <p className={styles.small}>{sentences.why}</p>
          {children}
        </>
      ) : null}
    </li>
  );
}

interface AnswerToldProps {
  readonly answer: Answer;
  readonly describedBy: string;
  readonly onReopen: () => void;
}

function AnswerTold({ answer, describedBy, onReopen }: AnswerToldProps) {
  const { language } = useSentences();
  const words = useWords();
  const styles = useStyles();
  const { verification } = useMatter();
  return (
    <>
      {answerLines(answer.given, comparedAccounts(verification), words, language).map((line) => (
        <p key={line} className={styles.told}>
          {line}
        </p>
      ))}
      <Button size="small" aria-describedby={describedBy} onClick={onReopen}>
        {words.change}
      </Button>
    </>
  );
}
