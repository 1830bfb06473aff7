import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { changingPayee } from "../../../directory/edits";
import { payeeKey } from "../../../directory/name-key";
import { typedText } from "../../../directory/typed";
import { visible } from "../../../locales/visible";
import type { DirectoryBook } from "../../directory-book";
import type { PayeeEntry } from "../../presenters/directory-entries";
import { tokens } from "../../tokens";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { Button } from "../Button";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { Page } from "../Page";
import { AddForm } from "./AddForm";

const useStyles = makeStyles({ part: { padding: `0 ${tokens.spacingHorizontalM}` } });

interface NewPayeePageProps {
  readonly edit: NonNullable<DirectoryBook["edit"]>;
  readonly entries: readonly PayeeEntry[];
  /** Called with the name of the payee that was added, or that is known already. */
  readonly onOpen: (name: string) => void;
  readonly onBack: () => void;
}

/** A new payee begins with their name; what is known of them is added on their own page. */
export function NewPayeePage({ edit, entries, onOpen, onBack }: NewPayeePageProps) {
  const { newPayee: words } = useDirectoryWords();
  const mistakeText = useMistakeText();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const [known, setKnown] = useState<PayeeEntry | null>(null);
  const add = () => {
    const read = typedText(typed);
    if ("mistake" in read) {
      setMistake(mistakeText("name", read.mistake));
      return;
    }
    const there = entries.find(({ key }) => key === payeeKey(read.value)) ?? null;
    setKnown(there);
    setMistake(there && words.exists(visible(there.payee.name)));
    if (there) return;
    edit(changingPayee(read.value, (payee) => payee));
    onOpen(read.value);
  };
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.part}>
        <Hint>{words.what}</Hint>
        <AddForm button={words.add} onAdd={add}>
          <TextField label={words.name} value={typed} onType={setTyped} mistake={mistake} />
        </AddForm>
        {known ? (
          <Button onClick={() => onOpen(known.payee.name)}>{words.open(visible(known.payee.name))}</Button>
        ) : null}
      </div>
    </Page>
  );
}
