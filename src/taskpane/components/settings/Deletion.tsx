import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { Host } from "../../../host/host";
import type { Summary } from "../../../verify/backup";
import { deleteEverything, type Deleted } from "../../kept-backup";
import { tokens } from "../../tokens";
import { useSettingsWords } from "../../use-settings-words";
import { Button } from "../Button";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { Section } from "../Section";

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

interface DeletionProps {
  readonly host: Host;
  /** Null where what is there cannot be read. */
  readonly summary: Summary | null;
  readonly onDeleted: () => void;
}

/** Deletes all data, once it was said what that is and a word was typed. */
export function Deletion({ host, summary, onDeleted }: DeletionProps) {
  const { deletion: words, faults } = useSettingsWords();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const [typed, setTyped] = useState("");
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const remove = async () => {
    setDeleted(await deleteEverything(host));
    setAsked(false);
    setTyped("");
    onDeleted();
  };
  const saidOf = ({ device, mailbox }: Deleted): string => {
    if (device !== null) return words.failed(faults[device]);
    return mailbox === null ? words.done : words.mailboxLeft(faults[mailbox]);
  };
  return (
    <Section title={words.title}>
      {deleted === null ? null : <Hint isWarning>{saidOf(deleted)}</Hint>}
      {isAsked ? (
        <>
          {summary === null ? null : <Hint>{words.what(summary)}</Hint>}
          <Hint>{words.also}</Hint>
          <Hint>{words.remains}</Hint>
          <TextField label={words.type(words.word)} value={typed} onType={setTyped} />
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabled={typed.trim().toUpperCase() !== words.word}
            onClick={() => void remove()}
          >
            {words.sure}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => setAsked(true)}>
          {words.begin}
        </Button>
      )}
    </Section>
  );
}
