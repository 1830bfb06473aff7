import { makeStyles } from "@griffel/react";
import { useState, type ComponentType } from "react";
import { listText } from "../../../locales/format";
import { partLabel } from "../../../locales/describe";
import type { Given } from "../../../verify/answer";
import { withChosenNumber } from "../../../verify/offered-numbers";
import type { Step, StepForm as FormName } from "../../../verify/scenarios";
import { toldOf, type Told } from "../../../verify/told";
import { heldAgainst, useMatter } from "../../matter";
import { tokens } from "../../tokens";
import { useSentences } from "../../use-sentences";
import { useWords } from "../../use-words";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { CallForm } from "./CallForm";
import { ChallengeForm } from "./ChallengeForm";
import { ComparisonForm } from "./ComparisonForm";
import { NameCheckForm } from "./NameCheckForm";
import { NotedForm } from "./NotedForm";
import { NumberForm } from "./NumberForm";
import { ReachedForm } from "./ReachedForm";
import { SecondPersonForm } from "./SecondPersonForm";
import type { StepFormProps } from "./step-form";
import { useOfferedNumbers } from "./use-offered-numbers";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface FormOfStepProps extends StepFormProps {
  readonly step: Step;
  /** What the button says that answers the step. */
  readonly doneLabel: string;
  readonly onAnswer: (given: Given) => void;
}

/** The form of a step with its buttons. What is still missing, or why a number is refused, is told when it is sent. */
export function StepForm({ step, doneLabel, fields, onType, evidence, onAnswer }: FormOfStepProps) {
  const words = useWords();
  const styles = useStyles();
  const matter = useMatter();
  const offered = useOfferedNumbers(fields.way === "second-call");
  const [isSent, setSent] = useState(false);
  // The colleague's answer comes as a message of its own; here is nothing to be done but to ask.
  const isAnsweredByMail = step.form === "second-person" && fields.way === "by-mail";
  const told = () => {
    const whole = asksForNumber(step.form, fields.way) ? withChosenNumber(fields, offered) : fields;
    return toldOf(step.form, whole, heldAgainst(matter, new Date().toISOString()));
  };
  const send = () => {
    const result = told();
    if ("given" in result) onAnswer(result.given);
    else setSent(true);
  };
  return (
    <>
      <FieldsOf form={step.form} fields={fields} onType={onType} evidence={evidence} />
      {isSent ? <Lacking told={told()} /> : null}
      <div className={styles.buttons}>
        {isAnsweredByMail ? null : (
          <Button size="small" appearance="primary" onClick={send}>
            {doneLabel}
          </Button>
        )}
        <Button size="small" onClick={() => onAnswer({ form: "could-not", note: (fields.note ?? "").trim() })}>
          {step.mandatory ? words.couldNot : words.skip}
        </Button>
      </div>
    </>
  );
}

function asksForNumber(form: FormName, way: string | undefined): boolean {
  return form === "number" || way === "called" || way === "second-call";
}

/** The forms whose fields are all there is to them. */
const FORMS: Readonly<Partial<Record<FormName, ComponentType<StepFormProps>>>> = {
  noted: NotedForm,
  comparison: ComparisonForm,
  call: CallForm,
  reached: ReachedForm,
  challenge: ChallengeForm,
  "name-check": NameCheckForm,
  "second-person": SecondPersonForm,
};

function FieldsOf({ form, ...props }: StepFormProps & { readonly form: FormName }) {
  if (form === "number") return <OfferedNumberForm {...props} />;
  const Form = FORMS[form];
  return Form ? <Form {...props} /> : null;
}

function OfferedNumberForm(props: StepFormProps) {
  return <NumberForm {...props} offered={useOfferedNumbers(false)} />;
}

/** What a form that was sent lacks, or why its number cannot serve; read out when it appears. */
function Lacking({ told }: { readonly told: Told }) {
  const sentences = useSentences();
  const words = useWords();
  if ("given" in told) return null;
  if ("missing" in told) {
    const things = told.missing.map((one) => words.missing[one]);
    return <Hint isWarning>{words.lacks(listText(sentences.language, things))}</Hint>;
  }
  const parts = told.foundIn.map((part) => partLabel(sentences, part));
  return (
    <Hint isWarning>
      {words.refusals[told.refused]}
      {parts.length === 0 ? null : ` ${words.number.standsIn(listText(sentences.language, parts))}`}
    </Hint>
  );
}
