import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { ClosedIcon, DangerIcon } from "../icons";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";

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

/** What stands in a line. */
export interface OpenableLine {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** What is wrong with it; null where nothing is. */
  readonly fault: string | null;
}

interface OpenableListProps<Item> {
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  /** Asked only of those that are shown: there may be ten thousand. */
  readonly lineOf: (item: Item, at: number) => OpenableLine;
  readonly onOpen: (item: Item) => void;
}

/** Things with a line each that opens one; the first ones, and more when asked. */
export function OpenableList<Item>({ items, lineOf, onOpen }: OpenableListProps<Item>) {
  const { pane } = useSentences();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  // A button that shows one more takes the place of that one.
  const count = items.length <= shown + 1 ? items.length : shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, count).map((item, at) => {
          const { key, title, detail, fault } = lineOf(item, at);
          return (
            <li key={key}>
              <Button appearance="subtle" className={styles.entry} onClick={() => onOpen(item)}>
                <span className={styles.text}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.detail}>{detail}</span>
                  {fault === null ? null : (
                    <span className={styles.fault}>
                      <DangerIcon aria-hidden />
                      <span className={styles.detail}>{fault}</span>
                    </span>
                  )}
                </span>
                <ClosedIcon aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      {count === items.length ? null : (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {pane.others(items.length - count)}
        </Button>
      )}
    </>
  );
}
