import { makeStyles } from "@griffel/react";
import { useId, useState } from "react";
import { MoreIcon } from "../icons";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  list: {
    flexBasis: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  entry: { width: "100%", justifyContent: "flex-start" },
});

/** A page that can be opened from the menu. */
export interface MenuEntry {
  readonly label: string;
  readonly open: () => void;
}

/** What is seldom needed: a button that opens a short list of pages. */
export function MoreMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const { pane } = useSentences();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<MoreIcon />}
        aria-label={pane.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {entries.map(({ label, open }) => (
          <li key={label}>
            <Button appearance="subtle" className={styles.entry} onClick={open}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
