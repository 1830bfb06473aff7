import { CHALLENGES } from "../../../verify/answer";
import { useWords } from "../../use-words";
import { Radios } from "../fields/Radios";
import { NoteField } from "../fields/TextField";
import type { StepFormProps } from "./step-form";

/** Whether a voice or a face that called first stood the test. */
export function ChallengeForm({ fields, onType, evidence }: StepFormProps) {
  const words = useWords();
  const isNoteNeeded = fields.result !== undefined && fields.result !== "nobody-called";
  return (
    <>
      <Radios
        legend={words.fields.challenge}
        options={CHALLENGES.map((value) => ({ value, text: words.challenges[value] }))}
        value={fields.result ?? null}
        onChoose={(value) => onType("result", value)}
      />
      {isNoteNeeded ? (
        <NoteField
          label={words.fields.noteNeeded}
          placeholder={evidence}
          value={fields.note ?? ""}
          onType={(text) => onType("note", text)}
        />
      ) : null}
    </>
  );
}
