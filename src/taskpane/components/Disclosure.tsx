import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ClosedIcon, OpenIcon } from "../icons";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, lineHeight: tokens.lineHeightBase300 },
  content: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
});

interface DisclosureProps {
  /** Stands before the label. */
  readonly icon?: ReactNode;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens to show what is behind it. */
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
        <span className={styles.label}>{label}</span>
        <span className={styles.icon}>{isOpen ? <OpenIcon /> : <ClosedIcon />}</span>
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
