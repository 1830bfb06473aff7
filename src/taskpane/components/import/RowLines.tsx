import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { RowLine } from "../../presenters/row-report";
import { tokens } from "../../tokens";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";

/** As many as a person corrects in one go. */
const SHOWN_AT_ONCE = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface RowLinesProps {
  readonly label: string;
  readonly lines: readonly RowLine[];
}

/** What is told of rows, one under the other. */
export function RowLines({ label, lines }: RowLinesProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = lines.length - shown;
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {lines.slice(0, shown).map(({ place, said }, at) => (
          <li key={at} className={styles.line}>
            <span className={styles.place}>{place}</span>
            {said}
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <Button size="small" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {pane.others(Math.max(rest, 2))}
        </Button>
      ) : null}
    </>
  );
}
