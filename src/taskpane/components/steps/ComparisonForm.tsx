import { COMPARISONS } from "../../../verify/answer";
import { useMatter } from "../../matter";
import { Hint } from "../Hint";
import { MaskedAccount } from "../MaskedAccount";
import { Radios } from "../fields/Radios";
import { TextField } from "../fields/TextField";
import { useWords } from "../../use-words";
import { DatedField } from "./DatedField";
import type { StepFormProps } from "./step-form";

/** What a comparison with one's own files came to: with which one, of what date. */
export function ComparisonForm({ fields, onType }: StepFormProps) {
  const words = useWords();
  const { payment } = useMatter();
  return (
    <>
      {payment === null ? (
        <Hint>{words.inMessage.none}</Hint>
      ) : (
        <div role="group" aria-label={words.inMessage.title}>
          <Hint>{words.inMessage.title}</Hint>
          <MaskedAccount account={payment} words={words.inMessage} />
        </div>
      )}
      <Radios
        legend={words.fields.result}
        options={COMPARISONS.map((value) => ({ value, text: words.comparisons[value] }))}
        value={fields.result ?? null}
        onChoose={(value) => onType("result", value)}
      />
      {fields.result === undefined || fields.result === "absent" ? null : (
        <>
          <TextField label={words.fields.file} value={fields.file ?? ""} onType={(text) => onType("file", text)} />
          <DatedField fields={fields} onType={onType} />
        </>
      )}
    </>
  );
}
