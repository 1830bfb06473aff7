import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { Payee } from "../../../directory/directory";
import {
  changingPayee,
  isSamePayee,
  withAccount,
  withoutAccount,
  withoutPayee,
  withoutPhone,
  withPayee,
  withPhone,
} from "../../../directory/edits";
import { typedAddress, typedDomain, typedText } from "../../../directory/typed";
import { visible } from "../../../locales/visible";
import type { DirectoryBook } from "../../directory-book";
import { listedAccounts, listedPhones, listedTexts, type PayeeEntry } from "../../presenters/directory-entries";
import { tokens } from "../../tokens";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { Button } from "../Button";
import { Disclosure } from "../Disclosure";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { Page } from "../Page";
import { Section } from "../Section";
import { AddForm } from "./AddForm";
import { PayeeAccounts } from "./PayeeAccounts";
import { Phones } from "./Phones";
import { Question } from "./Removable";
import { TextEntries } from "./TextEntries";

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
});

interface PayeePageProps {
  readonly book: DirectoryBook;
  readonly entry: PayeeEntry;
  readonly validMonths: number;
  /** Called with the new name. */
  readonly onRenamed: (name: string) => void;
  readonly onBack: () => void;
}

/** All that is known of a payee, where each thing is from, and how it is changed. */
export function PayeePage({ book, entry, validMonths, onRenamed, onBack }: PayeePageProps) {
  const words = useDirectoryWords();
  const styles = useStyles();
  const { own, organisation } = entry;
  const { name } = entry.payee;
  const edit = book.edit;
  const change = edit && ((changed: (payee: Payee) => Payee) => edit(changingPayee(name, changed)));
  return (
    <Page title={visible(name)} onBack={onBack}>
      {organisation ? (
        <div className={styles.part}>
          <Hint>{words.organisationWhat}</Hint>
        </div>
      ) : null}
      <PayeeAccounts
        accounts={listedAccounts(entry)}
        validMonths={validMonths}
        onAdd={change && ((account) => change((payee) => withAccount(payee, account)))}
        onRemove={change && ((account) => change((payee) => withoutAccount(payee, account)))}
      />
      <Phones
        phones={listedPhones(entry)}
        onAdd={change && ((phone) => change((payee) => withPhone(payee, phone)))}
        onRemove={change && ((number) => change((payee) => withoutPhone(payee, number)))}
      />
      <Names {...{ entry, change }} />
      <CodeWord {...{ entry, change }} />
      {edit && own ? (
        <Section title={words.payee.change}>
          {organisation ? null : (
            <Disclosure label={words.payee.rename}>
              <Rename
                name={name}
                isTaken={(other) =>
                  !isSamePayee(other, name) && book.own.payees.some((one) => isSamePayee(one.name, other))
                }
                onRename={(renamed) => {
                  edit((directory) => withPayee(directory, { ...own, name: renamed }, name));
                  onRenamed(renamed);
                }}
              />
            </Disclosure>
          )}
          <RemovePayee
            entry={entry}
            onRemove={() => {
              edit((directory) => withoutPayee(directory, name));
              onBack();
            }}
          />
        </Section>
      ) : null}
    </Page>
  );
}

interface PartProps {
  readonly entry: PayeeEntry;
  /** Null where nothing may be changed. */
  readonly change: ((changed: (payee: Payee) => Payee) => void) | null;
}

/** The domains and addresses by which mail is known to be theirs. */
function Names({ entry: { own, organisation }, change }: PartProps) {
  const { payee: words } = useDirectoryWords();
  return (
    <>
      <Section title={words.domains}>
        <Hint>{words.domainsWhat}</Hint>
        <TextEntries
          title={words.domains}
          label={words.domain}
          field="domain"
          entries={listedTexts(own?.domains ?? [], organisation?.domains ?? [])}
          read={typedDomain}
          onAdd={change && ((one) => change((payee) => ({ ...payee, domains: withText(payee.domains, one) })))}
          onRemove={change && ((one) => change((payee) => ({ ...payee, domains: withoutText(payee.domains, one) })))}
        />
      </Section>
      <Section title={words.addresses}>
        <TextEntries
          title={words.addresses}
          label={words.address}
          field="address"
          entries={listedTexts(own?.addresses ?? [], organisation?.addresses ?? [])}
          read={typedAddress}
          onAdd={change && ((one) => change((payee) => ({ ...payee, addresses: withText(payee.addresses, one) })))}
          onRemove={
            change && ((one) => change((payee) => ({ ...payee, addresses: withoutText(payee.addresses, one) })))
          }
        />
      </Section>
    </>
  );
}

function withText(list: readonly string[], text: string): readonly string[] {
  return list.includes(text) ? list : [...list, text];
}

function withoutText(list: readonly string[], text: string): readonly string[] {
  return list.filter((one) => one !== text);
}

/** Whether a code word was agreed; never the word. */
function CodeWord({ entry: { payee, organisation }, change }: PartProps) {
  const { payee: words } = useDirectoryWords();
  const styles = useStyles();
  const isSettled = change === null || organisation?.codeWordAgreed === true;
  return (
    <Section title={words.codeWord}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={payee.codeWordAgreed}
          disabled={isSettled}
          onChange={({ target }) => change?.((one) => ({ ...one, codeWordAgreed: target.checked }))}
        />
        <span>{words.codeWordAgreed}</span>
      </label>
      <Hint>{words.codeWordWhat}</Hint>
    </Section>
  );
}

interface RenameProps {
  readonly name: string;
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
}

function Rename({ name, isTaken, onRename }: RenameProps) {
  const { payee: words, newPayee } = useDirectoryWords();
  const mistakeText = useMistakeText();
  const [typed, setTyped] = useState(name);
  const [mistake, setMistake] = useState<string | null>(null);
  const rename = () => {
    const read = typedText(typed);
    if ("mistake" in read) setMistake(mistakeText("name", read.mistake));
    else if (isTaken(read.value)) setMistake(newPayee.exists(visible(read.value)));
    else onRename(read.value);
  };
  return (
    <AddForm button={words.renameDo} onAdd={rename}>
      <TextField label={words.renameTo} value={typed} onType={setTyped} mistake={mistake} />
    </AddForm>
  );
}

function RemovePayee({ entry, onRemove }: { readonly entry: PayeeEntry; readonly onRemove: () => void }) {
  const { payee: words } = useDirectoryWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{words.remove}</Button>;
  return (
    <Question
      what={visible(entry.payee.name)}
      hint={entry.organisation ? words.stays : words.removeWhat}
      onYes={onRemove}
      onNo={() => setAsking(false)}
    />
  );
}
