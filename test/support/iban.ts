/**
 * Returns a valid IBAN, computed by long division as ISO 7064 describes it and not by the code under test.
 * @param country ISO 3166-1 alpha-2. @param nationalPart the BBAN, upper case.
 */
export function ibanOf(country: string, nationalPart: string): string {
  const numeric = Array.from(`${nationalPart}${country}00`, (character) => parseInt(character, 36).toString()).join("");
  const checkDigits = 98n - (BigInt(numeric) % 97n);
  return `${country}${checkDigits.toString().padStart(2, "0")}${nationalPart}`;
}
