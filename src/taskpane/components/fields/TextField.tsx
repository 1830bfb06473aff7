import { makeStyles, mergeClasses } from "@griffel/react";
import { useId } from "react";
import { Hint } from "../Hint";
import { useFieldStyles } from "./field-styles";

/** Longer than any name, number or title of a paper. */
const MAX_LINE = 200;

/** As much as a record needs. */
const MAX_NOTE = 1000;

const useStyles = makeStyles({ note: { resize: "vertical" } });

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "tel" | "date";
  /** The last day that can be given, as `yyyy-mm-dd`. */
  readonly max?: string;
  /** What is wrong with what was typed, and what to do. */
  readonly mistake?: string | null;
}

/** One line to type into; what is wrong with it is said under it, and what was typed stays. */
export function TextField({ label, value, onType, type = "text", max, mistake = null }: TextFieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input
          className={styles.input}
          type={type}
          value={value}
          max={max}
          maxLength={type === "date" ? undefined : MAX_LINE}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={mistake === null ? undefined : true}
          aria-describedby={mistake === null ? undefined : id}
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      {mistake === null ? null : (
        <div id={id}>
          <Hint isWarning>{mistake}</Hint>
        </div>
      )}
    </>
  );
}

/** Some lines to type into. */
export function NoteField({ label, value, onType, placeholder }: FieldProps & { readonly placeholder?: string }) {
  const styles = useFieldStyles();
  const { note } = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={mergeClasses(styles.input, note)}
        placeholder={placeholder}
        value={value}
        rows={2}
        maxLength={MAX_NOTE}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
