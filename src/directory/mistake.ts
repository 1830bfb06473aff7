/** What can be wrong with an entry of a directory file. The sentences for them are in `src/locales/`. */
export const DIRECTORY_PROBLEMS = [
  "not-json",
  "too-large", // limit: characters
  "too-many", // limit: entries
  "too-long", // limit: characters
  "missing",
  "wrong-type", // expected: "text", "list", "object", "true-or-false" or "whole-number"
  "empty",
  "not-a-domain",
  "shared-domain", // a public suffix or a shared tenant's ending: it would take in strangers
  "free-mail-own-domain",
  "not-an-address",
  "not-a-phone",
  "not-international", // a phone number without its country code
  "unknown-kind",
  "unknown-status",
  "not-an-account", // kind
  "not-a-whole-iban", // length, expected
  "not-a-date",
  "not-a-pair", // two domains are one company's
  "unknown-field", // expected: the fields in which an indicator can be looked for
  "not-an-indicator", // too short, or without a letter or digit at either end: it would be found everywhere
  "not-answerable", // a finding that no answer silences
] as const;

/** What is odd in an entry, and accepted all the same. */
export const DIRECTORY_ODDITIES = [
  "wrong-checksum",
  "wrong-national-digits",
  "free-mail-domain", // of a payee: it identifies nobody, so the addresses must be listed
  "shared-domain", // of a payee: likewise
  "unknown-key",
] as const;

export type DirectoryProblem = (typeof DIRECTORY_PROBLEMS)[number];
export type DirectoryOddity = (typeof DIRECTORY_ODDITIES)[number];

/** A mistake in a directory file: where it is, what it is, and the value as written. */
export interface Mistake<Problem extends string = DirectoryProblem> {
  /** Such as `payees[3].accounts[0].value`; "" for the file as a whole. */
  readonly path: string;
  readonly problem: Problem;
  /** The start of the value as written, for the sentence; "" when there is none. */
  readonly value: string;
  /** What else the sentence needs; the keys stand beside the problem. */
  readonly params: Readonly<Record<string, string>>;
}

export type Oddity = Mistake<DirectoryOddity>;

/** A sentence quotes no more of a value than a person can take in. */
const MAX_QUOTE = 60;

/** Returns a value as a sentence can quote it. */
export function quotable(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

/** Takes the message of a field's schema apart: `code|key=value|key=value`. */
export function problemIn(message: string): { readonly code: string; readonly params: Mistake["params"] } {
  const [code = "", ...params] = message.split("|");
  const pairs = params.map((param) => param.split("=", 2));
  return { code, params: Object.fromEntries(pairs) as Record<string, string> };
}

export function isProblem(code: string): code is DirectoryProblem {
  return (DIRECTORY_PROBLEMS as readonly string[]).includes(code);
}
