import { useState } from "react";
import type { Typed } from "../../../directory/typed";
import type { TypedField } from "../../../locales/directory/directory-sentences";
import { visible } from "../../../locales/visible";
import type { Listed } from "../../presenters/directory-entries";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { TextField } from "../fields/TextField";
import { AddForm } from "./AddForm";
import { EntryList } from "./EntryList";
import { Removable } from "./Removable";

interface TextEntriesProps {
  readonly title: string;
  /** Of the line to type into. */
  readonly label: string;
  readonly field: TypedField;
  readonly entries: readonly Listed<string>[];
  readonly read: (typed: string) => Typed<string>;
  /** Both null where nothing may be changed. */
  readonly onAdd: ((text: string) => void) | null;
  readonly onRemove: ((text: string) => void) | null;
}

/** Domains or addresses, and a line to add one. */
export function TextEntries({ title, label, field, entries, read, onAdd, onRemove }: TextEntriesProps) {
  return (
    <>
      <EntryList label={title} entries={entries} keyOf={(text) => text}>
        {({ entry, isOwn }, afterwards) => {
          const remove = () => {
            onRemove?.(entry);
            afterwards();
          };
          return (
            <Removable what={visible(entry)} isOwn={isOwn} onRemove={onRemove && remove}>
              <bdi>{visible(entry)}</bdi>
            </Removable>
          );
        }}
      </EntryList>
      {onAdd ? <AddLine {...{ label, field, read, onAdd }} /> : null}
    </>
  );
}

type AddLineProps = Pick<TextEntriesProps, "label" | "field" | "read"> & { readonly onAdd: (text: string) => void };

function AddLine({ label, field, read, onAdd }: AddLineProps) {
  const words = useDirectoryWords();
  const mistakeText = useMistakeText();
  const [typed, setTyped] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const add = () => {
    const result = read(typed);
    if ("mistake" in result) setMistake(mistakeText(field, result.mistake));
    else {
      onAdd(result.value);
      setTyped("");
      setMistake(null);
    }
  };
  return (
    <AddForm button={words.add} onAdd={add}>
      <TextField label={label} value={typed} onType={setTyped} mistake={mistake} />
    </AddForm>
  );
}
