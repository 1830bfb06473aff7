import { makeStyles } from "@griffel/react";
import type { SharedMailbox } from "../../host/host";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Says that the message stands in another mailbox, while directory and register are the person's own. */
export function SharedNote({ shared: { owner } }: { readonly shared: SharedMailbox }) {
  const { pane } = useSentences();
  const styles = useStyles();
  return <p className={styles.note}>{pane.shared(owner)}</p>;
}
