import { countrySpecs, isQRIBAN, validateIBAN, ValidationErrorsIBAN } from "ibantools";

/**
 * What the form and the check digits of an IBAN say:
 * - `right`: form, MOD 97-10 and, where the country has them, the national check digits;
 * - `national-digits-wrong`: form and MOD 97-10 only;
 * - `possible`: MOD 97-10 and the length, but letters and digits stand where the registry does not expect them;
 * - `wrong`: anything else of an IBAN's length;
 * - `no-iban`: not the length of a country that has IBANs.
 */
export type IbanVerdict = "right" | "national-digits-wrong" | "possible" | "wrong" | "no-iban";

/** The length of an IBAN by ISO 3166-1 alpha-2 code (SWIFT IBAN Registry). */
export const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([country, { chars }]) => (chars ? [[country, chars] as const] : [])),
);

/**
 * Judges an IBAN by ISO 13616-1 and ISO 7064 MOD 97-10.
 * @param iban without separators, in upper case.
 */
export function ibanVerdict(iban: string): IbanVerdict {
  if (IBAN_LENGTHS.get(iban.slice(0, 2)) !== iban.length) return "no-iban";
  if (!/^..\d\d/.test(iban) || remainder97(iban) !== 1) return "wrong";
  const { errorCodes } = validateIBAN(iban, { allowQRIBAN: true });
  if (errorCodes.length === 0) return "right";
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
    ? "national-digits-wrong"
    : "possible";
}

/** Whether an IBAN names a Swiss or Liechtenstein account that takes only payments with a QR reference (IID 30000–31999). */
export function isQrIban(iban: string): boolean {
  return isQRIBAN(iban);
}

/** Returns, of each character of a country's national part, whether it must be a digit; null for an unknown country. */
export function digitPositions(country: string): readonly boolean[] | null {
  return DIGIT_POSITIONS.get(country) ?? null;
}

const DIGIT_POSITIONS: ReadonlyMap<string, readonly boolean[]> = new Map(
  Object.entries(countrySpecs).flatMap(([country, { bban_regexp: pattern }]) =>
    pattern ? [[country, digitPositionsIn(pattern)] as const] : [],
  ),
);

/** Reads a structure such as `^[A-Z]{4}[0-9]{14}$`. */
function digitPositionsIn(pattern: string): readonly boolean[] {
  return [...pattern.matchAll(/\[([A-Z0-9-]{3,6})\]\{(\d{1,2})\}/g)].flatMap(([, set, count]) =>
    Array<boolean>(Number(count)).fill(set === "0-9"),
  );
}

/** Returns the remainder modulo 97 of an IBAN rearranged as ISO 7064 says (1 when right); NaN for other characters. */
function remainder97(iban: string): number {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
