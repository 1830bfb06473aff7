import { isAccount } from "../../../directory/account";
import type { PaymentKind } from "../../../directory/payment-kind";
import { domainOf } from "../../../directory/domain";
import type { Check, Facts } from "../../check";
import type { Finding } from "../../finding";
import { callingCountry } from "../calling-codes";
import { askedPayments, isOwnPart, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import { isOnRecordFor } from "../on-record";

/**
 * The account is in another country than the payee's accounts on record, or those of the earlier conversation: a
 * `caution`. Where no earlier account is known, another country than the payee's telephone numbers or the ending of the
 * sender's domain is a note.
 * Params: `seen`, `kind`, `country` (of the account, ISO 3166-1), `expected` (those of the payee, joined by `,`), `source`
 * (`record`, `thread`, `phone`, `domain`).
 */
export const countryUnexpected: Check = {
  id: "payment.country-unexpected",
  needs: ["body"],
  find: (facts) => {
    const expected = expectedCountries(facts);
    if (expected === null) return [];
    return askedPayments(facts)
      .filter(({ country }) => country !== null && !expected.countries.has(country))
      .filter((payment) => !(facts.payee && isOnRecordFor(facts.payee, payment)))
      .slice(0, MAX_FINDINGS)
      .map((payment): Finding => ({
        code: "payment.country-unexpected",
        severity: expected.source === "record" || expected.source === "thread" ? "caution" : "info",
        params: {
          seen: payment.value,
          kind: payment.kind,
          country: payment.country ?? "",
          expected: [...expected.countries].join(","),
          source: expected.source,
        },
        evidence: ownEvidence(facts, payment),
      }));
  },
};

interface Expected {
  readonly countries: ReadonlySet<string>;
  readonly source: "record" | "thread" | "phone" | "domain";
}

/** Returns the countries an account of the other side should be in, by the best source there is. */
function expectedCountries(facts: Facts): Expected | null {
  const sources: readonly (readonly [Expected["source"], (facts: Facts) => readonly string[]])[] = [
    ["record", countriesOnRecord],
    ["thread", countriesInThread],
    ["phone", ({ payee }) => payee?.phones.flatMap(({ number }) => callingCountry(number) ?? []) ?? []],
    ["domain", countriesOfDomain],
  ];
  for (const [source, countriesIn] of sources) {
    const countries = new Set(countriesIn(facts));
    if (countries.size > 0) return { countries, source };
  }
  return null;
}

/** The country that a kind of account belongs to, where the value does not tell. */
const COUNTRY_OF_KIND: Readonly<Partial<Record<PaymentKind, string>>> = {
  aba: "US",
  "sort-code": "GB",
  bsb: "AU",
  "ca-transit": "CA",
  ifsc: "IN",
  upi: "IN",
  rib: "FR",
  ccc: "ES",
  cin: "IT",
  blz: "DE",
  clabe: "MX",
  cbu: "AR",
  pix: "BR",
};

function countriesOnRecord({ payee }: Facts): readonly string[] {
  return (payee?.accounts ?? []).flatMap(({ kind, value }) =>
    kind === "iban" || kind === "qr-iban" ? [value.slice(0, 2)] : (COUNTRY_OF_KIND[kind] ?? []),
  );
}

/** Accounts that earlier messages named and this one does not. */
function countriesInThread(facts: Facts): readonly string[] {
  return facts.payments
    .filter(({ kind, parts }) => isAccount(kind) && parts.every((part) => !isOwnPart(facts, part)))
    .flatMap(({ country }) => country ?? []);
}

/** Endings of countries that sell them to the whole world, or that are no country's. */
const WORLDWIDE = new Set("ai cc co eu fm gg io la me nu sh so to tv vc ws".split(" "));

/** Where the ending of a domain and ISO 3166-1 differ. */
const ISO_CODES: ReadonlyMap<string, string> = new Map([["uk", "GB"]]);

function countriesOfDomain({ message }: Facts): readonly string[] {
  const ending = domainOf(message.from?.address ?? "")
    .split(".")
    .pop();
  if (ending?.length !== 2 || WORLDWIDE.has(ending)) return [];
  return [ISO_CODES.get(ending) ?? ending.toUpperCase()];
}
