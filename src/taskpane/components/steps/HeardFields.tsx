import { CODE_WORDS, VERDICTS } from "../../../verify/call";
import { comparedAccounts } from "../../../verify/verification";
import { useMatter } from "../../matter";
import { useWords } from "../../use-words";
import { Hint } from "../Hint";
import { Radios } from "../fields/Radios";
import { SelectField } from "../fields/SelectField";
import { NoteField, TextField } from "../fields/TextField";
import type { StepFormProps } from "./step-form";

/** What was heard: from whom, what they said, and the digits in their words. */
export function HeardFields({ fields, onType, evidence }: StepFormProps) {
  const words = useWords();
  const { verification, payees } = useMatter();
  const { asked, known } = comparedAccounts(verification);
  const codeWordAgreed = payees.some((payee) => payee.codeWordAgreed);
  const codeWord = CODE_WORDS.find((one) => one === fields.codeWord);
  return (
    <>
      <TextField label={words.fields.person} value={fields.person ?? ""} onType={(text) => onType("person", text)} />
      <Radios
        legend={words.fields.verdict}
        options={VERDICTS.map((value) => ({ value, text: words.verdicts[value] }))}
        value={fields.verdict ?? null}
        onChoose={(value) => onType("verdict", value)}
      />
      {known.length === 0 ? null : (
        <>
          <TextField
            label={words.fields.oldDigits}
            value={fields.oldDigits ?? ""}
            onType={(text) => onType("oldDigits", text)}
          />
          <Hint>{words.script.oldDigitsHint}</Hint>
        </>
      )}
      {asked === null ? null : (
        <>
          <TextField
            label={words.fields.newDigits}
            value={fields.newDigits ?? ""}
            onType={(text) => onType("newDigits", text)}
          />
          <Hint>{words.script.digitsHint}</Hint>
        </>
      )}
      <SelectField
        label={words.fields.codeWord}
        value={codeWord ?? (codeWordAgreed ? "not-asked" : "none-agreed")}
        options={CODE_WORDS}
        textOf={(one) => words.codeWords[one]}
        onChoose={(one) => onType("codeWord", one)}
      />
      <NoteField
        label={words.fields.note}
        placeholder={evidence}
        value={fields.note ?? ""}
        onType={(text) => onType("note", text)}
      />
    </>
  );
}
