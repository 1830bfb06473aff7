/** The euro area, whose banks have to offer it since 9 October 2025 (Regulation (EU) 2024/886). */
const EURO_AREA = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ");

/** The payee-name checks by their own names; where none is known, a bank may have one of its own. */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ...EURO_AREA.map((country) => [country, "Verification of Payee (VoP)"] as const),
  ["GB", "Confirmation of Payee (CoP)"],
  ["AU", "Confirmation of Payee (CoP)"],
  ["IN", "Beneficiary name look-up (RTGS, NEFT)"],
]);

/**
 * Returns the name of the payee-name check that the banks of a country offer, or null where none is in general use.
 * @param country ISO 3166-1 alpha-2; null where it is not known
 */
export function nameCheckIn(country: string | null): string | null {
  return SCHEMES.get(country ?? "") ?? null;
}
