import fc from "fast-check";
import type { Account } from "../../src/directory/account";
import { EMPTY_DIRECTORY, type Payee, type Phone } from "../../src/directory/directory";
import { decodedFile } from "../../src/directory/import/decode";
import { lookAtVendors, readVendors } from "../../src/directory/import/read-vendors";
import { keptDirectory, keptText } from "../../src/directory/kept";
import { withPayees } from "../../src/directory/merge";
import { organisationKey } from "../../src/directory/name-key";
import { vendorCsv } from "../../src/directory/vendor-csv";
import { directory, payee } from "../support/build";
import { ibanOf } from "../support/iban";

async function readBack(csv: string): Promise<readonly Payee[]> {
  const list = lookAtVendors(decodedFile(new TextEncoder().encode(csv)));
  if (!list) throw new Error("The list has no headings");
  const { payees, reports } = await readVendors(list, {
    mapping: list.mapping,
    country: null,
    day: "2026-11-28",
    onProgress: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
  expect(reports).toEqual([]);
  return withPayees(EMPTY_DIRECTORY, payees).payees;
}

const words = fc.stringMatching(/^[=+@'a-zé"-][a-z0-9 ,;"'=+\n]{0,18}[a-z0-9]$/);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const day = fc.constantFrom("2024-02-17", "2026-11-28");

const phones: fc.Arbitrary<readonly Phone[]> = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 1_000_000, max: 99_999_999 }),
      source: orNull(words),
      since: orNull(day),
      note: orNull(words),
    })
    .map(({ number, source, since, note }) => ({
      number: `+44${number}`,
      source,
      since,
      ...(note === null ? {} : { note }),
    })),
  { maxLength: 3, selector: ({ number }) => number },
);

const accounts: fc.Arbitrary<readonly Account[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constant("iban" as const),
    value: fc.integer({ min: 0, max: 9_999_999 }).map((number) => ibanOf("NL", `ABNA${`${number}`.padStart(10, "0")}`)),
    status: fc.constantFrom("verified" as const, "recorded" as const),
    source: orNull(words),
    since: orNull(day),
  }),
  { maxLength: 3, selector: ({ value }) => value },
);

const payees: fc.Arbitrary<readonly Payee[]> = fc.uniqueArray(
  fc.record({
    name: words,
    domains: fc.constantFrom([], ["payee.example"], ["www.payee.example", "payee.test.example"]),
    addresses: fc.constantFrom([], ["=ann@payee.example", "bob@payee.example"]),
    phones,
    accounts,
    codeWordAgreed: fc.boolean(),
  }),
  { maxLength: 5, selector: ({ name }) => organisationKey(name) },
);

test("an exported list is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(payees, async (some) => {
      expect(await readBack(vendorCsv({ payees: some }, "full"))).toEqual(some);
    }),
    { numRuns: 60 },
  );
});

test("an exported directory is read back as it was", () => {
  fc.assert(
    fc.property(payees, (some) => {
      const whole = directory({ payees: some });
      expect(keptDirectory(keptText(whole))).toEqual({ state: "read", directory: whole, migrated: false });
    }),
    { numRuns: 60 },
  );
});

test("no cell of an exported list is a formula", () => {
  const csv = vendorCsv(
    { payees: [payee({ name: "=1+1", phones: [{ number: "+12025550143", source: "@x", since: null }] })] },
    "full",
  );
  expect(csv).toContain("'=1+1,");
  expect(csv).toContain("'+12025550143,'@x");
});

test("accounts are masked unless asked for in full", () => {
  const value = ibanOf("DE", "370400440532013000");
  const one = payee({ accounts: [{ kind: "iban", value, status: "recorded", source: null, since: null }] });
  expect(vendorCsv({ payees: [one] }, "masked")).not.toContain(value);
  expect(vendorCsv({ payees: [one] }, "full")).toContain(value);
});
