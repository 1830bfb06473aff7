import { useState } from "react";
import { isAccount, maskedAccount, type Account } from "../../../directory/account";
import { PAYMENT_KINDS, type PaymentKind } from "../../../directory/payment-kind";
import { typedAccount, typedDay, typedText } from "../../../directory/typed";
import { dayText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import { isVerificationOver } from "../../../verify/expiry";
import type { Listed } from "../../presenters/directory-entries";
import { today } from "../../today";
import { useDirectoryWords, useMistakeText } from "../../use-directory-words";
import { useSentences } from "../../use-sentences";
import { Disclosure } from "../Disclosure";
import { SelectField } from "../fields/SelectField";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { MaskedAccount } from "../MaskedAccount";
import { Section } from "../Section";
import { AddForm } from "./AddForm";
import { EntryList } from "./EntryList";
import { Removable } from "./Removable";

interface PayeeAccountsProps {
  readonly accounts: readonly Listed<Account>[];
  /** For how many months a verification counts. */
  readonly validMonths: number;
  /** Both null where nothing may be changed. */
  readonly onAdd: ((account: Account) => void) | null;
  readonly onRemove: ((account: Account) => void) | null;
}

/** The accounts of a payee: masked until asked for, and how each came on record. */
export function PayeeAccounts({ accounts, validMonths, onAdd, onRemove }: PayeeAccountsProps) {
  const { accounts: words } = useDirectoryWords();
  return (
    <Section title={words.title}>
      <EntryList label={words.title} entries={accounts} keyOf={({ kind, value }) => `${kind} ${value}`}>
        {({ entry, isOwn }, afterwards) => {
          const remove = () => {
            onRemove?.(entry);
            afterwards();
          };
          const masked = visible(maskedAccount(entry.kind, entry.value));
          return (
            <Removable what={masked} isOwn={isOwn} onRemove={onRemove && remove}>
              <AccountOnRecord account={entry} validMonths={validMonths} />
            </Removable>
          );
        }}
      </EntryList>
      {onAdd ? (
        <Disclosure label={words.add}>
          <AccountForm onAdd={onAdd} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

interface AccountOnRecordProps {
  readonly account: Account;
  readonly validMonths: number;
}

function AccountOnRecord({ account: { kind, value, status, source, since }, validMonths }: AccountOnRecordProps) {
  const { accounts: words, phones } = useDirectoryWords();
  const { language, paymentKinds } = useSentences();
  const named = source === "import" ? phones.sources.import : source && visible(source);
  const said = [paymentKinds[kind], words.status[status](since && dayText(language, since)), named ?? words.noSource];
  const isExpired = isVerificationOver({ status, since }, validMonths, today());
  return (
    <>
      <MaskedAccount account={{ kind, value }} words={words} />
      <Hint>{said.join(" · ")}</Hint>
      {isExpired ? <Hint isWarning>{words.expired(validMonths)}</Hint> : null}
    </>
  );
}

const KINDS = PAYMENT_KINDS.filter(isAccount);

function AccountForm({ onAdd }: { readonly onAdd: (account: Account) => void }) {
  const { accounts: words } = useDirectoryWords();
  const { paymentKinds } = useSentences();
  const mistakeText = useMistakeText();
  const [kind, setKind] = useState<PaymentKind>("iban");
  const [value, setValue] = useState("");
  const [source, setSource] = useState("");
  const [day, setDay] = useState("");
  const [isTried, setTried] = useState(false);
  const read = { account: typedAccount(kind, value), source: typedText(source), day: typedDay(day, today()) };
  const mistake = (field: keyof typeof read) => {
    const result = read[field];
    return isTried && "mistake" in result ? mistakeText(field, result.mistake) : null;
  };
  const add = () => {
    setTried(true);
    if ("mistake" in read.account || "mistake" in read.source || "mistake" in read.day) return;
    onAdd({ ...read.account.value, status: "recorded", source: read.source.value, since: read.day.value });
    setValue("");
    setSource("");
    setDay("");
    setTried(false);
  };
  return (
    <AddForm button={words.add} onAdd={add}>
      <Hint>{words.what}</Hint>
      <SelectField
        label={words.kind}
        value={kind}
        options={KINDS}
        textOf={(one) => paymentKinds[one]}
        onChoose={setKind}
      />
      <TextField label={words.value} value={value} onType={setValue} mistake={mistake("account")} />
      <TextField label={words.source} value={source} onType={setSource} mistake={mistake("source")} />
      <TextField type="date" label={words.day} max={today()} value={day} onType={setDay} mistake={mistake("day")} />
    </AddForm>
  );
}
