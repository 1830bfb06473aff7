import { useState } from "react";
import { PHONE_SOURCES, type Phone } from "../../../directory/directory";
import { typedDay, typedPhone, typedText } from "../../../directory/typed";
import type { DirectorySentences } from "../../../locales/directory/directory-sentences";
import { dayText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import { phoneNumberOf } from "../../../verify/phone-number";
import type { Listed } from "../../presenters/directory-entries";
import { today } from "../../today";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { useSentences } from "../../use-sentences";
import { Disclosure } from "../Disclosure";
import { SelectField } from "../fields/SelectField";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { Section } from "../Section";
import { AddForm } from "./AddForm";
import { EntryList } from "./EntryList";
import { Removable } from "./Removable";

interface PhonesProps {
  readonly phones: readonly Listed<Phone>[];
  /** Both null where nothing may be changed. */
  readonly onAdd: ((phone: Phone) => void) | null;
  readonly onRemove: ((number: string) => void) | null;
}

/** The numbers to call a payee back, each with where it is from and when. */
export function Phones({ phones, onAdd, onRemove }: PhonesProps) {
  const { phones: words } = useDirectoryWords();
  return (
    <Section title={words.title}>
      <Hint>{words.what}</Hint>
      <EntryList label={words.title} entries={phones} keyOf={({ number }) => number}>
        {({ entry, isOwn }, afterwards) => {
          const remove = () => {
            onRemove?.(entry.number);
            afterwards();
          };
          const number = phoneNumberOf(entry.number, null)?.shown ?? visible(entry.number);
          return (
            <Removable what={number} isOwn={isOwn} onRemove={onRemove && remove}>
              <bdi>{number}</bdi>
              <Provenance phone={entry} />
            </Removable>
          );
        }}
      </EntryList>
      {onAdd ? (
        <Disclosure label={words.add}>
          <PhoneForm onAdd={onAdd} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Provenance({ phone: { source, since, note } }: { readonly phone: Phone }) {
  const { phones: words } = useDirectoryWords();
  const { language } = useSentences();
  const kind = source === null ? words.noProvenance : sourceText(words, source);
  const named = note === undefined ? kind : `${kind}: ${visible(note)}`;
  return <Hint>{words.from(named, since && dayText(language, since))}</Hint>;
}

/** What a file says in its own words is shown as it is. */
function sourceText({ sources }: DirectorySentences["phones"], source: string): string {
  const known = PHONE_SOURCES.find((one) => one === source);
  return known ? sources[known] : visible(source);
}

/** Where a number can be from that somebody types. */
const BY_HAND = PHONE_SOURCES.filter((source) => source !== "import" && source !== "organisation");

function PhoneForm({ onAdd }: { readonly onAdd: (phone: Phone) => void }) {
  const { phones: words } = useDirectoryWords();
  const { language } = useSentences();
  const mistakeText = useMistakeText();
  const [number, setNumber] = useState("");
  const [source, setSource] = useState<(typeof BY_HAND)[number]>("contract");
  const [which, setWhich] = useState("");
  const [day, setDay] = useState("");
  const [isTried, setTried] = useState(false);
  const read = {
    phone: typedPhone(number, new Intl.Locale(language).region ?? null),
    which: typedText(which),
    day: typedDay(day, today()),
  };
  const mistake = (field: keyof typeof read) => {
    const result = read[field];
    return isTried && "mistake" in result ? mistakeText(field, result.mistake) : null;
  };
  const add = () => {
    setTried(true);
    if ("mistake" in read.phone || "mistake" in read.which || "mistake" in read.day) return;
    onAdd({ number: read.phone.value, source, since: read.day.value, note: read.which.value });
    setNumber("");
    setWhich("");
    setDay("");
    setTried(false);
  };
  return (
    <AddForm button={words.add} onAdd={add}>
      <TextField type="tel" label={words.number} value={number} onType={setNumber} mistake={mistake("phone")} />
      <SelectField
        label={words.source}
        value={source}
        options={BY_HAND}
        textOf={(one) => words.sources[one]}
        onChoose={setSource}
      />
      <TextField label={words.which} value={which} onType={setWhich} mistake={mistake("which")} />
      <TextField type="date" label={words.day} max={today()} value={day} onType={setDay} mistake={mistake("day")} />
    </AddForm>
  );
}
