import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Longer texts than any number with its extension are not looked at. */
const MAX_WRITTEN = 64;

/**
 * Returns the number in a cell as E.164 (ITU-T), or why there is none: `not-international` where it lacks the country.
 * @param country ISO 3166-1 alpha-2, for numbers without a country code; null where it is not known
 */
export function phoneInCell(written: string, country: string | null): string {
  if (written.length > MAX_WRITTEN) return "not-a-phone";
  const digits = written.normalize("NFKC").replace(/^00(?=[1-9])/, "+");
  const known = country !== null && isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(digits, known);
  if (parsed?.isPossible()) return parsed.number;
  return known === undefined && !digits.startsWith("+") && /\d{5}/.test(digits.replace(/\D/g, ""))
    ? "not-international"
    : "not-a-phone";
}
