import { useMemo } from "react";
import { dayText, listText } from "../../../locales/format";
import { partLabel } from "../../../locales/describe";
import { visible } from "../../../locales/visible";
import { partsWithNumber } from "../../../verify/numbers-in-message";
import { chosenNumber, TYPED, type OfferedNumber } from "../../../verify/offered-numbers";
import { namesItsCountry, phoneNumberOf } from "../../../verify/phone-number";
import { NUMBER_SOURCES } from "../../../verify/second-channel";
import { sourceText } from "../../presenters/answer-lines";
import { useMatter } from "../../matter";
import { useSentences } from "../../use-sentences";
import { useWords } from "../../use-words";
import { Hint } from "../Hint";
import { Radios } from "../fields/Radios";
import { CountryField } from "../fields/CountryField";
import { TextField } from "../fields/TextField";
import { DatedField } from "./DatedField";
import type { StepFormProps } from "./step-form";

interface NumberFormProps extends StepFormProps {
  readonly offered: readonly OfferedNumber[];
}

/** The number to call: one on record, or one that is typed with where it is from. */
export function NumberForm({ offered, ...props }: NumberFormProps) {
  const words = useWords();
  const chosen = chosenNumber(props.fields, offered);
  return (
    <>
      <NotCompared />
      {offered.length === 0 ? (
        <Hint>{words.number.noneOnRecord}</Hint>
      ) : (
        <Radios
          legend={words.number.which}
          options={[
            ...offered.map((one) => ({ value: one.e164, text: one.shown, detail: <Provenance number={one} /> })),
            { value: TYPED, text: words.number.typed },
          ]}
          value={chosen}
          onChoose={(value) => props.onType("chosen", value)}
        />
      )}
      {chosen === TYPED ? <TypedNumber {...props} /> : null}
    </>
  );
}

/** Where something was not read, so that a number that stands only there passes the comparison. */
function NotCompared() {
  const sentences = useSentences();
  const words = useWords();
  const { unread } = useMatter().message;
  const parts = unread
    .filter(({ part, reason }) => !part.startsWith("header:") && reason !== "unread-language")
    .map(({ part }) => partLabel(sentences, part));
  if (parts.length === 0) return null;
  return <Hint isWarning>{words.number.notCompared(listText(sentences.language, [...new Set(parts)]))}</Hint>;
}

/** Whose number it is, since when and from where, and whether it may be called. */
function Provenance({ number: { provenance, payee, admission } }: { readonly number: OfferedNumber }) {
  const { language } = useSentences();
  const words = useWords();
  const { dated } = provenance;
  const day = dated === null ? null : dayText(language, dated);
  const from = words.number.from(sourceText(words, provenance), day);
  const lines = [
    payee === null ? words.number.usedBefore : words.number.ofPayee(visible(payee)),
    from,
    ...("refused" in admission ? [`${words.number.cannotServe} ${words.refusals[admission.refused]}`] : []),
    ...("usable" in admission && admission.usable.repeatedIn.length > 0 ? [words.number.repeatedButKnown] : []),
  ];
  return lines.map((line) => <div key={line}>{line}</div>);
}

function TypedNumber({ fields, onType }: StepFormProps) {
  const words = useWords();
  const number = fields.number ?? "";
  const source = NUMBER_SOURCES.find((one) => one === fields.source);
  return (
    <>
      <TextField label={words.fields.number} type="tel" value={number} onType={(text) => onType("number", text)} />
      {namesItsCountry(number) ? null : <Country fields={fields} onType={onType} />}
      <InMessage fields={fields} />
      <Radios
        legend={words.fields.source}
        options={NUMBER_SOURCES.map((value) => ({ value, text: words.sources[value] }))}
        value={source ?? null}
        onChoose={(value) => onType("source", value)}
      />
      {source === undefined || source === "email" ? null : (
        <>
          <TextField
            label={words.whichSource[source]}
            value={fields.named ?? ""}
            onType={(text) => onType("named", text)}
          />
          <DatedField fields={fields} onType={onType} />
        </>
      )}
    </>
  );
}

function Country({ fields, onType }: Pick<StepFormProps, "fields" | "onType">) {
  const { country } = useMatter();
  const words = useWords();
  return (
    <CountryField
      label={words.fields.country}
      value={fields.country ?? country}
      placeholder={words.fields.noCountry}
      onChoose={(code) => onType("country", code)}
    />
  );
}

/** Where the message itself gives the number that is typed, said while it is typed. */
function InMessage({ fields }: Pick<StepFormProps, "fields">) {
  const sentences = useSentences();
  const words = useWords();
  const { message, country } = useMatter();
  const national = phoneNumberOf(fields.number ?? "", fields.country ?? country)?.national;
  const parts = useMemo(() => (national === undefined ? [] : partsWithNumber(message, national)), [message, national]);
  if (parts.length === 0) return null;
  const labels = parts.map((part) => partLabel(sentences, part));
  return <Hint isWarning>{words.number.standsIn(listText(sentences.language, labels))}</Hint>;
}
