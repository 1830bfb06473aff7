import type { DirectoryOddity, DirectoryProblem, Mistake } from "../directory/mistake";

type Say = (value: string, params: Mistake["params"]) => string;

/** What is wrong, and what would be right. */
const SENTENCES: Readonly<Record<DirectoryProblem | DirectoryOddity, Say>> = {
  "not-json": (_, { reason }) => `this is not JSON${reason ? ` (${reason})` : ""}`,
  "too-large": (_, { limit }) => `the file is longer than ${limit ?? "the most possible"} characters`,
  "too-many": (_, { limit }) => `the list has more than ${limit ?? "the most possible"} entries`,
  "too-long": (value, { limit }) => `${quoted(value)} is longer than ${limit ?? "the most possible"} characters`,
  missing: () => "this is missing",
  "wrong-type": (value, { expected }) => `${quoted(value)} should be a ${(expected ?? "text").replaceAll("-", " ")}`,
  empty: () => "this is empty",
  "not-a-domain": (value) => `${quoted(value)} is not a domain, such as northgate-title.example`,
  "shared-domain": (value) => `many organisations share ${quoted(value)}; write the name that this one registered`,
  "free-mail-own-domain": (value) =>
    `anybody can have an address at ${quoted(value)}, so it cannot be an own domain; use --me for your address`,
  "not-an-address": (value) => `${quoted(value)} is not an address, such as dana.reyes@acme.example`,
  "not-a-phone": (value) => `${quoted(value)} is not a phone number, such as +12025550143`,
  "not-international": (value) => `${quoted(value)} lacks the country code, as in +12025550143`,
  "unknown-kind": (value) => `${quoted(value)} is not a kind of account, such as iban, aba or sort-code`,
  "unknown-status": (value) => `${quoted(value)} should be "verified" or "recorded"`,
  "not-an-account": (value, { kind }) => `${quoted(value)} does not have the form of ${kind ?? "its kind"}`,
  "not-a-whole-iban": (value, { length, expected }) =>
    expected
      ? `${quoted(value)} has ${length ?? "?"} characters; IBANs of this country have ${expected}`
      : `${quoted(value)} is not an IBAN`,
  "not-a-date": (value) => `${quoted(value)} is not a date, such as 2026-02-17`,
  "wrong-checksum": (value) => `the check digits of ${quoted(value)} are wrong; it is kept as it is`,
  "wrong-national-digits": (value) => `the national check digits of ${quoted(value)} are wrong; it is kept as it is`,
  "free-mail-domain": (value) => `${quoted(value)} is free mail and identifies nobody; only the addresses listed count`,
  "unknown-key": () => "this means nothing here and is not used; check how it is spelled",
};

/** Returns what is wrong or odd in an entry of a directory file, without its place. */
export function mistakeSentence({ problem, value, params }: Mistake<DirectoryProblem | DirectoryOddity>): string {
  return SENTENCES[problem](value, params);
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
