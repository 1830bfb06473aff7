import { makeStyles } from "@griffel/react";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SecondPersonNoteProps {
  readonly mail: "request" | "decision";
  readonly onOpen: () => void;
}

/** Says that the open mail asks for a second person, or answers one who was asked, and leads to its page. */
export function SecondPersonNote({ mail, onOpen }: SecondPersonNoteProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span>{pane.secondPerson[mail]}</span>
      <Button size="small" onClick={onOpen}>
        {pane.secondPerson.look}
      </Button>
    </div>
  );
}
