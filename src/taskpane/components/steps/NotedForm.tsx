import { NoteField } from "../fields/TextField";
import { useWords } from "../../use-words";
import type { StepFormProps } from "./step-form";

/** What was done, in words. */
export function NotedForm({ fields, onType, evidence }: StepFormProps) {
  const words = useWords();
  return (
    <NoteField
      label={words.fields.noteNeeded}
      placeholder={evidence}
      value={fields.note ?? ""}
      onType={(text) => onType("note", text)}
    />
  );
}
