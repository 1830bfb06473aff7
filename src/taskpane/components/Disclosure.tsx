import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { ClosedIcon, OpenIcon } from "../icons";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    minHeight: "30px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  icon: { display: "flex", flexShrink: 0 },
  content: { paddingBottom: tokens.spacingVerticalS },
});

interface DisclosureProps {
  /** Stands before the label. */
  readonly icon?: ReactNode;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** One line that opens to show what is behind it; a label too long for the line is cut for the eye until then. */
export function Disclosure({ icon, label, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
        <span className={mergeClasses(styles.label, !isOpen && styles.oneLine)}>{label}</span>
        <span className={styles.icon}>{isOpen ? <OpenIcon /> : <ClosedIcon />}</span>
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
