import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What canonical JSON can hold here: no fractions other than amounts, no dates, no functions. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Returns the one JSON text of a value: keys in the order of their UTF-16 units, no spaces (as RFC 8785 orders them).
 * What is undefined is left out. Equal values have equal texts, so that a text can be hashed and compared.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? inKeyOrder(inner) : inner));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inKeyOrder(value: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** Returns the SHA-256 (FIPS 180-4) of a value's canonical JSON in UTF-8, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
