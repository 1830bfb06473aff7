import { useState } from "react";
import type { Person } from "../../../directory/directory";
import { withoutPerson, withPerson } from "../../../directory/edits";
import { nameKey } from "../../../directory/name-key";
import { typedAddress, typedText } from "../../../directory/typed";
import { visible } from "../../../locales/visible";
import type { DirectoryBook } from "../../directory-book";
import { listed } from "../../presenters/directory-entries";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { AddForm } from "./AddForm";
import { EntryList } from "./EntryList";
import { Removable } from "./Removable";

/** The people whose names are protected, and the addresses that are theirs. */
export function People({ book: { own, organisation, edit } }: { readonly book: DirectoryBook }) {
  const { people: words } = useDirectoryWords();
  const people = listed(own.people, organisation.people, ({ name }) => nameKey(name));
  return (
    <>
      <Hint>{words.what}</Hint>
      <EntryList label={words.title} entries={people} keyOf={({ name }) => nameKey(name)}>
        {({ entry: { name, addresses }, isOwn }, afterwards) => {
          const remove = () => {
            edit?.((directory) => withoutPerson(directory, name));
            afterwards();
          };
          return (
            <Removable what={visible(name)} isOwn={isOwn} onRemove={edit && remove}>
              <bdi>{visible(name)}</bdi>
              <Hint>{addresses.map(visible).join(", ")}</Hint>
            </Removable>
          );
        }}
      </EntryList>
      {edit ? <AddPerson onAdd={(person) => edit((directory) => withAddresses(directory, person))} /> : null}
    </>
  );
}

/** Adds a person, or to one who is there the addresses that they lack. */
function withAddresses(directory: DirectoryBook["own"], person: Person): DirectoryBook["own"] {
  const known = directory.people.find(({ name }) => nameKey(name) === nameKey(person.name));
  const addresses = [...new Set([...(known?.addresses ?? []), ...person.addresses])];
  return withPerson(directory, { ...person, addresses });
}

function AddPerson({ onAdd }: { readonly onAdd: (person: Person) => void }) {
  const { add, people: words } = useDirectoryWords();
  const mistakeText = useMistakeText();
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [isTried, setTried] = useState(false);
  const read = { name: typedText(name), address: typedAddress(address) };
  const mistake = (field: keyof typeof read) => {
    const result = read[field];
    return isTried && "mistake" in result ? mistakeText(field, result.mistake) : null;
  };
  const addPerson = () => {
    setTried(true);
    if ("mistake" in read.name || "mistake" in read.address) return;
    onAdd({ name: read.name.value, addresses: [read.address.value] });
    setName("");
    setAddress("");
    setTried(false);
  };
  return (
    <AddForm button={add} onAdd={addPerson}>
      <TextField label={words.name} value={name} onType={setName} mistake={mistake("name")} />
      <TextField label={words.address} value={address} onType={setAddress} mistake={mistake("address")} />
    </AddForm>
  );
}
