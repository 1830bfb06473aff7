import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { visible } from "../../../locales/visible";
import { ClosedIcon } from "../../icons";
import type { PayeeEntry } from "../../presenters/directory-entries";
import { tokens } from "../../tokens";
import { useDirectoryWords } from "../../use-directory-words";
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
  more: { margin: tokens.spacingHorizontalM },
});

interface PayeeListProps {
  /** In the order in which they are shown. */
  readonly entries: readonly PayeeEntry[];
  readonly onOpen: (entry: PayeeEntry) => void;
}

/** Payees, each a line that opens. */
export function PayeeList({ entries, onOpen }: PayeeListProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = entries.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.key}>
            <Button appearance="subtle" className={styles.entry} onClick={() => onOpen(entry)}>
              <PayeeLine entry={entry} />
              <ClosedIcon aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {pane.others(Math.max(rest, 2))}
        </Button>
      ) : null}
    </>
  );
}

/** The name, and in a second line by what they are known. */
function PayeeLine({ entry: { payee, own } }: { readonly entry: PayeeEntry }) {
  const words = useDirectoryWords();
  const styles = useStyles();
  const detail = [
    visible(payee.domains[0] ?? payee.addresses[0] ?? ""),
    words.line.accounts(payee.accounts.length),
    words.line.phones(payee.phones.length),
    own === null ? words.organisation : "",
  ];
  return (
    <span className={styles.text}>
      <span className={styles.title}>{visible(payee.name)}</span>
      <span className={styles.detail}>{detail.filter((text) => text !== "").join(" · ")}</span>
    </span>
  );
}
