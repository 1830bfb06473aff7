import { withChosenNumber } from "../../../verify/offered-numbers";
import { useWords } from "../../use-words";
import { Radios } from "../fields/Radios";
import { CallScript } from "./CallScript";
import { HeardFields } from "./HeardFields";
import { NumberForm } from "./NumberForm";
import type { StepFormProps } from "./step-form";
import { useOfferedNumbers } from "./use-offered-numbers";

const WAYS = ["met", "called"] as const;

/** How somebody was reached, face to face or on which number, and what was heard. */
export function ReachedForm(props: StepFormProps) {
  const words = useWords();
  const { way } = props.fields;
  return (
    <>
      <Radios
        legend={words.fields.way}
        options={WAYS.map((value) => ({ value, text: words.ways[value] }))}
        value={way ?? null}
        onChoose={(value) => props.onType("way", value)}
      />
      {way === "called" ? <Called {...props} isSecondCall={false} /> : null}
      {way === "met" ? (
        <>
          <CallScript number={null} />
          <HeardFields {...props} />
        </>
      ) : null}
    </>
  );
}

/** A number with its provenance, and the call on it, in one form. */
export function Called({ isSecondCall, ...props }: StepFormProps & { readonly isSecondCall: boolean }) {
  const offered = useOfferedNumbers(isSecondCall);
  return (
    <>
      <NumberForm {...props} offered={offered} />
      <CallScript number={withChosenNumber(props.fields, offered).number ?? ""} />
      <HeardFields {...props} />
    </>
  );
}
