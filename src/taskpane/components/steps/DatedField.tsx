import { today } from "../../today";
import { useWords } from "../../use-words";
import { TextField } from "../fields/TextField";
import type { StepFormProps } from "./step-form";

/** The day of a paper or file that something was held against; not one to come. */
export function DatedField({ fields, onType }: Pick<StepFormProps, "fields" | "onType">) {
  const words = useWords();
  return (
    <TextField
      label={words.fields.dated}
      type="date"
      max={today()}
      value={fields.dated ?? ""}
      onType={(text) => onType("dated", text)}
    />
  );
}
