import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { tokens } from "../../tokens";
import { useDirectoryWords } from "../../use-directory-words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  entry: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  organisation: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

interface EntryRowProps {
  readonly isOwn: boolean;
  /** What can be done with an entry of one's own; null for nothing. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** An entry of a list with what can be done about it; the organisation's says whose it is instead. */
export function EntryRow({ isOwn, action, children }: EntryRowProps) {
  const words = useDirectoryWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.entry}>{children}</div>
      {isOwn ? action : <span className={styles.organisation}>{words.organisation}</span>}
    </div>
  );
}
