import { numberToCall, useMatter } from "../../matter";
import { useWords } from "../../use-words";
import { Hint } from "../Hint";
import { CallScript } from "./CallScript";
import { HeardFields } from "./HeardFields";
import type { StepFormProps } from "./step-form";

/** The call on the number that was told: its script, and what was heard. */
export function CallForm(props: StepFormProps) {
  const words = useWords();
  const number = numberToCall(useMatter().verification);
  if (!number) return <Hint isWarning>{words.script.numberFirst}</Hint>;
  return (
    <>
      <CallScript number={number.e164} />
      <HeardFields {...props} />
    </>
  );
}
