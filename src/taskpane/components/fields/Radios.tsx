import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { tokens } from "../../tokens";
import { useFieldStyles } from "./field-styles";

const useStyles = makeStyles({
  group: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, border: "none", minWidth: 0 },
  option: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: "pointer",
  },
  radio: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Smaller, under the text. */
  readonly detail?: ReactNode;
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly options: readonly RadioOption<T>[];
  /** Null while none is chosen. */
  readonly value: string | null;
  readonly onChoose: (value: T) => void;
}

/** A choice of one, all of which are in sight. */
export function Radios<T extends string>({ legend, options, value, onChoose }: RadiosProps<T>) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={fields.label}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span className={styles.text}>
            {option.text}
            {option.detail === undefined ? null : <span className={styles.detail}>{option.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
