import { Suspense } from "react";
import { needsSecondPerson, secondCallFrom } from "../../../verify/verification";
import { timeText } from "../../../locales/format";
import { useMatter } from "../../matter";
import { useNow } from "../../use-now";
import { useSentences } from "../../use-sentences";
import { useWords } from "../../use-words";
import { Hint } from "../Hint";
import { Radios } from "../fields/Radios";
import { SelectField } from "../fields/SelectField";
import { NoteField, TextField } from "../fields/TextField";
import { Called } from "./ReachedForm";
import type { StepFormProps } from "./step-form";

/** A second person's agreement, at the desk or by mail; where none is asked for, a second call in its place. */
export function SecondPersonForm(props: StepFormProps) {
  const words = useWords();
  const { verification, ByMail } = useMatter();
  const isRequired = needsSecondPerson(verification);
  const { way } = props.fields;
  const ways = [
    "at-the-desk" as const,
    ...(ByMail ? (["by-mail"] as const) : []),
    ...(isRequired ? [] : (["second-call"] as const)),
  ];
  return (
    <>
      {verification.secondPerson.inEveryList ? <Hint>{words.secondCall.never}</Hint> : null}
      {isRequired ? <Hint>{words.secondCall.required}</Hint> : null}
      <Radios
        legend={words.fields.way}
        options={ways.map((value) => ({ value, text: words.ways[value] }))}
        value={way ?? null}
        onChoose={(value) => props.onType("way", value)}
      />
      {way === "at-the-desk" ? <AtTheDesk {...props} /> : null}
      {way === "by-mail" && ByMail ? (
        <Suspense fallback={null}>
          <ByMail verification={verification} />
        </Suspense>
      ) : null}
      {way === "second-call" && !isRequired ? <SecondCall {...props} /> : null}
    </>
  );
}

/** Where approvers are named beforehand, only one of them may agree. */
function AtTheDesk({ fields, onType }: StepFormProps) {
  const words = useWords();
  const { verification, policy } = useMatter();
  const isNamed = needsSecondPerson(verification) || policy.approvers.length > 0;
  const approver = policy.approvers.find(({ address }) => address === fields.address);
  return (
    <>
      {isNamed ? (
        <SelectField
          label={words.fields.approver}
          value={approver?.address ?? null}
          options={policy.approvers.map(({ address }) => address)}
          textOf={(one) => policy.approvers.find(({ address }) => address === one)?.name ?? one}
          placeholder={words.fields.noApprover}
          onChoose={(one) => {
            onType("address", one);
            onType("person", policy.approvers.find(({ address }) => address === one)?.name ?? one);
          }}
        />
      ) : (
        <TextField
          label={words.fields.colleague}
          value={fields.person ?? ""}
          onType={(text) => onType("person", text)}
        />
      )}
      <NoteField label={words.fields.note} value={fields.note ?? ""} onType={(text) => onType("note", text)} />
    </>
  );
}

function SecondCall(props: StepFormProps) {
  const words = useWords();
  const { language } = useSentences();
  const from = secondCallFrom(useMatter().verification);
  const now = useNow();
  if (from === null) return <Hint isWarning>{words.secondCall.callFirst}</Hint>;
  const isOpen = now >= Date.parse(from);
  return (
    <>
      <Hint isWarning>{isOpen ? words.secondCall.open : words.secondCall.countsFrom(timeText(language, from))}</Hint>
      {isOpen ? <Called {...props} isSecondCall /> : null}
    </>
  );
}
