import type { Payee } from "../../src/directory/directory";
import { listedDoubts } from "../../src/verify/listed-doubts";
import { account, directory, payee as somebody } from "../support/build";

/** Somebody of whom no more is known than is said. */
const payee = (known: Partial<Payee>) => somebody({ domains: [], addresses: [], phones: [], accounts: [], ...known });

const ACCOUNT = account();
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

it("a sender of somebody else is doubtful: under another name it would bring a number and an account of its own", async () => {
  const owner = { payee: "Northgate Closing", owner: "Northgate Marine" };
  const listed = { name: "Northgate Closing", addresses: ["closing@northgate-marine.example"] };
  expect(await doubtsOf(payee({ ...listed, domains: ["northgate-marine.example"] }))).toEqual([
    { what: "sender", text: "northgate-marine.example", ...owner },
    { what: "sender", text: "closing@northgate-marine.example", ...owner },
  ]);
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

it("what is a payee's own, and what resembles nobody, is not", async () => {
  const own = payee({ name: "Northgate Marine", domains: ["northgate-marine.example"] });
  expect(await doubtsOf(own, payee({ domains: ["hill.example"] }))).toEqual([]);
});

it("a long list lets the page draw from time to time, with how far it is", async () => {
  const shares: number[] = [];
  const listed = Array.from({ length: 1_000 }, (_, at) => payee({ name: `Vendor ${at}` }));
  await listedDoubts(KNOWN, listed, (share) => Promise.resolve(void shares.push(share)));
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});
