import { NAME_CHECKS } from "../../../verify/answer";
import { nameCheckIn } from "../../../verify/name-checks";
import { useMatter } from "../../matter";
import { useWords } from "../../use-words";
import { Hint } from "../Hint";
import { CountryField } from "../fields/CountryField";
import { Radios } from "../fields/Radios";
import { NoteField } from "../fields/TextField";
import type { StepFormProps } from "./step-form";

/** What the bank's payee-name check says, by the name that it has in the country that is paid from. */
export function NameCheckForm({ fields, onType }: StepFormProps) {
  const words = useWords();
  const { country: own } = useMatter();
  const country = fields.country ?? own;
  const scheme = nameCheckIn(country);
  return (
    <>
      <CountryField
        label={words.nameCheck.country}
        value={country}
        placeholder={words.fields.noCountry}
        onChoose={(code) => onType("country", code)}
      />
      {country === null ? null : <Hint>{scheme === null ? words.nameCheck.none : words.nameCheck.scheme(scheme)}</Hint>}
      <Radios
        legend={words.fields.nameCheck}
        options={NAME_CHECKS.map((value) => ({ value, text: words.nameChecks[value] }))}
        value={fields.result ?? null}
        onChoose={(value) => onType("result", value)}
      />
      <Hint>{words.nameCheck.caution}</Hint>
      <NoteField label={words.fields.note} value={fields.note ?? ""} onType={(text) => onType("note", text)} />
    </>
  );
}
