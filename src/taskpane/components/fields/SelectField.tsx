import { useFieldStyles } from "./field-styles";

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Null while none is chosen, which the placeholder says. */
  readonly value: T | null;
  readonly options: readonly T[];
  readonly textOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
  readonly placeholder?: string;
}

/** A choice of one among a few, by the program's own list box. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  textOf,
  onChoose,
  placeholder,
}: SelectFieldProps<T>) {
  const styles = useFieldStyles();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={value ?? ""}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option} value={option}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
