import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  choice: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  label: { display: "block", fontSize: tokens.fontSizeBase200 },
  select: {
    width: "100%",
    minHeight: "32px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly textOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** A choice of one among a few, by the program's own list box. */
export function Choice<T extends string>({ label, value, options, textOf, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
