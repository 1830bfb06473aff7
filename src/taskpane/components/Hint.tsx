import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  hint: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  warning: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
});

interface HintProps {
  readonly children: ReactNode;
  /** Stands out, and is read out when it appears. */
  readonly isWarning?: boolean;
}

/** A sentence beside a form. */
export function Hint({ children, isWarning = false }: HintProps) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.hint, isWarning && styles.warning)} role={isWarning ? "status" : undefined}>
      {children}
    </p>
  );
}
