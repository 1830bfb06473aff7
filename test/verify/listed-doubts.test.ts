import type { Account } from "../../src/directory/account";
import { listedDoubts } from "../../src/verify/listed-doubts";
import { directory, payee } from "../support/build";

const ACCOUNT: Account = {
  kind: "iban",
  value: "DE89370400440532013000",
  status: "recorded",
  source: "invoice 7",
  since: "2026-01-05",
};
const KNOWN = directory({
  payees: [payee({ name: "Northgate Marine", domains: ["northgate-marine.example"], accounts: [ACCOUNT] })],
});

const doubtsOf = (...listed: readonly ReturnType<typeof payee>[]) =>
  listedDoubts(KNOWN, listed, () => Promise.resolve());

it("an account that somebody else has on record is doubtful, and one's own is not", async () => {
  expect(await doubtsOf(payee({ name: "Quay Ltd", accounts: [ACCOUNT] }))).toEqual([
    { what: "account", payee: "Quay Ltd", account: ACCOUNT, owner: "Northgate Marine" },
  ]);
  expect(await doubtsOf(payee({ name: "NORTHGATE MARINE", accounts: [ACCOUNT] }))).toEqual([]);
});

it("a domain that imitates a known one is doubtful, as a domain or in an address, and told once", async () => {
  const imitated = {
    what: "lookalike",
    payee: "N",
    seen: "northgate-rnarine.example",
    known: "northgate-marine.example",
  };
  expect(await doubtsOf(payee({ name: "N", domains: ["northgate-rnarine.example"] }))).toEqual([imitated]);
  expect(await doubtsOf(payee({ name: "N", addresses: ["ap@northgate-rnarine.example"] }))).toEqual([imitated]);
});

it("what is known, and what resembles nobody, is not", async () => {
  expect(
    await doubtsOf(payee({ domains: ["northgate-marine.example"] }), payee({ domains: ["hill.example"] })),
  ).toEqual([]);
});

it("a long list lets the page draw from time to time, with how far it is", async () => {
  const shares: number[] = [];
  const listed = Array.from({ length: 1_000 }, (_, at) => payee({ name: `Vendor ${at}` }));
  await listedDoubts(KNOWN, listed, (share) => Promise.resolve(void shares.push(share)));
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});
