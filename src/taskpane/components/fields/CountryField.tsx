import { useMemo } from "react";
import { countryText } from "../../../locales/format";
import { callingCountries } from "../../../verify/phone-number";
import { useSentences } from "../../use-sentences";
import { SelectField } from "./SelectField";

interface CountryFieldProps {
  readonly label: string;
  /** ISO 3166-1 alpha-2; null while none is chosen, which the placeholder says. */
  readonly value: string | null;
  readonly placeholder: string;
  readonly onChoose: (country: string) => void;
}

/** A choice among the countries that have phone numbers, by their names. */
export function CountryField({ label, value, placeholder, onChoose }: CountryFieldProps) {
  const { language } = useSentences();
  const names = useMemo(() => {
    const named = callingCountries().map((code) => [code, countryText(language, code)] as const);
    return new Map(named.sort(([, a], [, b]) => a.localeCompare(b, language)));
  }, [language]);
  return (
    <SelectField
      label={label}
      value={value}
      options={[...names.keys()]}
      textOf={(code) => names.get(code) ?? code}
      placeholder={placeholder}
      onChoose={onChoose}
    />
  );
}
