import { getCountries, parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/min";

/** Longer texts than any number with its extension are not looked at. */
const MAX_TYPED = 64;

/** A telephone number that somebody typed or that is on record. */
export interface PhoneNumber {
  /** E.164 (ITU-T), with its plus sign: `+12025550143`. */
  readonly e164: string;
  /** The digits after the country calling code, which every way of writing the number has in common. */
  readonly national: string;
  /** As it is written abroad: `+1 202 555 0143`. */
  readonly shown: string;
}

/**
 * Reads a telephone number.
 * @param typed any spelling, with or without a country calling code (`+`, `00`, brackets, an extension)
 * @param country ISO 3166-1 alpha-2, for numbers typed without one; null where it is not known
 * @returns null where it is no number that could be called in that country's plan
 */
export function phoneNumberOf(typed: string, country: string | null): PhoneNumber | null {
  if (typed.length > MAX_TYPED) return null;
  const text = typed
    .normalize("NFKC")
    .trim()
    .replace(/^00(?=[1-9])/, "+");
  const parsed = parsePhoneNumberFromString(text, (country ?? undefined) as CountryCode | undefined);
  if (!parsed?.isPossible()) return null;
  return { e164: parsed.number, national: parsed.nationalNumber, shown: parsed.formatInternational() };
}

/** Returns the countries that have a numbering plan, ISO 3166-1 alpha-2. */
export function callingCountries(): readonly string[] {
  return getCountries();
}

/** Whether a number is typed with its country, so that nobody has to be asked for it. */
export function namesItsCountry(typed: string): boolean {
  return /^\s*(?:\+|00)/u.test(typed.normalize("NFKC"));
}
