import { makeStyles } from "@griffel/react";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`, textAlign: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`, overflowWrap: "anywhere" },
});

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly isBusy?: boolean;
  readonly onRetry?: () => void;
}

/** What the pane says when there is no level to show: nothing open, being read, failed. */
export function Notice({ title, text, isBusy = false, onRetry }: NoticeProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  return (
    <div className={styles.notice} role="status" aria-busy={isBusy}>
      <h1 className={styles.title}>{title}</h1>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {onRetry ? (
        <Button appearance="primary" onClick={onRetry}>
          {pane.retry}
        </Button>
      ) : null}
    </div>
  );
}
