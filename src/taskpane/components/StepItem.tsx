import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { StepSentences } from "../../locales/sentences";
import type { Step } from "../../verify/scenarios";
import type { Answer, AnswerKind } from "../../verify/verification";
import { visible } from "../../locales/visible";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  step: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  do: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { margin: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  note: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: "vertical",
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** As much as a record needs. */
const MAX_NOTE = 1000;

interface StepItemProps {
  readonly step: Step;
  readonly number: number;
  readonly total: number;
  readonly sentences: StepSentences;
  readonly answer: Answer | undefined;
  /** What is typed so far. */
  readonly note: string;
  readonly onType: (note: string) => void;
  /** Whether the step can be answered now. */
  readonly isOpen: boolean;
  readonly onAnswer: (kind: AnswerKind, note: string) => void;
  readonly onReopen: () => void;
}

/** One step: what to do, why, what to note; its answer, or the buttons that give one. */
export function StepItem({
  step,
  number,
  total,
  sentences,
  answer,
  note,
  onType,
  isOpen,
  onAnswer,
  onReopen,
}: StepItemProps) {
  const { answers, pane } = useSentences();
  const styles = useStyles();
  const id = useId();
  const { verification } = pane;
  return (
    <li className={styles.step} aria-labelledby={id} data-step={step.id}>
      <div className={styles.count}>
        {verification.step(number, total)} · {step.mandatory ? verification.mandatory : verification.advised}
        {answer ? ` · ${answers[answer.kind]}` : null}
      </div>
      <h3 id={id} className={styles.do}>
        {sentences.do}
      </h3>
      <p className={styles.small}>{sentences.why}</p>
      {answer ? (
        <>
          {answer.note === "" ? null : <p className={styles.small}>{visible(answer.note)}</p>}
          <Button size="small" aria-describedby={id} onClick={onReopen}>
            {verification.change}
          </Button>
        </>
      ) : isOpen ? (
        <Answering
          describedBy={id}
          step={step}
          evidence={sentences.evidence}
          note={note}
          onType={onType}
          onAnswer={onAnswer}
        />
      ) : null}
    </li>
  );
}

interface AnsweringProps {
  readonly describedBy: string;
  readonly step: Step;
  readonly evidence: string;
  readonly note: string;
  readonly onType: (note: string) => void;
  readonly onAnswer: (kind: AnswerKind, note: string) => void;
}

function Answering({ describedBy, step, evidence, note, onType, onAnswer }: AnsweringProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const id = useId();
  const isTold = !step.noted || note.trim() !== "";
  const button = (kind: AnswerKind, label: string, appearance: "primary" | "secondary") => (
    <Button
      size="small"
      appearance={appearance}
      aria-describedby={describedBy}
      disabled={kind !== "could-not" && !isTold}
      onClick={() => onAnswer(kind, note.trim())}
    >
      {label}
    </Button>
  );
  return (
    <>
      <label htmlFor={id} className={styles.small}>
        {step.noted ? pane.verification.noteFirst : pane.verification.note}
      </label>
      <textarea
        id={id}
        className={styles.note}
        placeholder={evidence}
        value={note}
        rows={2}
        maxLength={MAX_NOTE}
        onChange={({ target }) => onType(target.value)}
      />
      <div className={styles.buttons}>
        {button("done", pane.verification.done, "primary")}
        {button("could-not", pane.verification.couldNot, "secondary")}
        {step.id === "second" ? button("second-call", pane.verification.secondCall, "secondary") : null}
      </div>
    </>
  );
}
