import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadEntry } from "../../../verify/register";
import { ClosedIcon, DangerIcon } from "../../icons";
import { entryLine } from "../../presenters/entry-line";
import { tokens } from "../../tokens";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";

/** As many as a person looks through before they look for something. */
const SHOWN_AT_ONCE = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    width: "100%",
    justifyContent: "flex-start",
    borderRadius: 0,
    minHeight: "44px",
    textAlign: "start",
    fontWeight: "normal",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outlineOffset: "-2px" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fault: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  more: { margin: tokens.spacingHorizontalM },
});

interface EntryListProps {
  /** In the order in which they are shown. */
  readonly entries: readonly ReadEntry[];
  /** ISO 8601. */
  readonly now: string;
  readonly onOpen: (entry: ReadEntry) => void;
}

/** Entries of the register, each a line that opens; one with a fault says so there. */
export function EntryList({ entries, now, onOpen }: EntryListProps) {
  const words = useRegisterWords();
  const sentences = useSentences();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = entries.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {entries.slice(0, shown).map((one, at) => {
          const { title, detail } = entryLine(one, words, sentences, now);
          return (
            <li key={`${one.place} ${at}`}>
              <Button appearance="subtle" className={styles.entry} onClick={() => onOpen(one)}>
                <span className={styles.text}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.detail}>{detail}</span>
                  {one.fault === null ? null : (
                    <span className={styles.fault}>
                      <DangerIcon aria-hidden />
                      <span className={styles.detail}>{words.chain.faults[one.fault]}</span>
                    </span>
                  )}
                </span>
                <ClosedIcon aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {sentences.pane.others(Math.max(rest, 2))}
        </Button>
      ) : null}
    </>
  );
}
