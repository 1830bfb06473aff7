/** Calling codes (ITU-T E.164) that belong to one country, for countries whose accounts are
 * recognised. Italy's (shared with the Vatican) and 1 (shared by North America) tell none. */
const CODES: ReadonlyMap<string, string> = new Map(
  (
    "27 ZA,30 GR,31 NL,32 BE,33 FR,34 ES,351 PT,352 LU,353 IE,354 IS,355 AL,356 MT,357 CY,358 FI,359 BG,36 HU,370 LT," +
    "371 LV,372 EE,377 MC,378 SM,380 UA,381 RS,385 HR,386 SI,387 BA,389 MK,40 RO,41 CH,420 CZ,421 SK,423 LI,43 AT,44 GB," +
    "45 DK,46 SE,47 NO,48 PL,49 DE,52 MX,54 AR,55 BR,61 AU,90 TR,91 IN,971 AE,972 IL,966 SA"
  )
    .split(",")
    .map((line) => line.split(" ") as [string, string]),
);

/** The longest calling code. */
const MAX_CODE = 3;

/** Returns the country of a number in E.164 form (ISO 3166-1), or null where its code is several countries'. */
export function callingCountry(number: string): string | null {
  const digits = number.replace(/\D/g, "");
  for (let length = MAX_CODE; length > 1; length--) {
    const country = CODES.get(digits.slice(0, length));
    if (country) return country;
  }
  return null;
}
