import { sha256 } from "@noble/hashes/sha2.js";
import { createBase58check } from "@scure/base";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Tron addresses, where most dollar tokens (USDT, TRC20) move: Base58Check, version 0x41. */
export const tronFinder: Finder = { id: "tron", find: findTronAddresses };

const FORM = /(?<![A-Za-z0-9])T[1-9A-HJ-NP-Za-km-z]{33}(?![A-Za-z0-9])/g;
const LABEL_REACH = 60;

function findTronAddresses({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const valid = isTronAddress(match[0]);
    const labelled = labels.isNear(span.start, ["tron", "ether", "bitcoin"], LABEL_REACH);
    return (valid || labelled) && isFree(span.start, span.end)
      ? [{ kind: "tron", value: match[0], country: null, valid, spans: [span] }]
      : [];
  });
}

const base58check = createBase58check(sha256);
const VERSION = 0x41;

/** Whether the checksum, the version and the length of a main-net address are right. */
export function isTronAddress(address: string): boolean {
  try {
    const bytes = base58check.decode(address);
    return bytes.length === 21 && bytes[0] === VERSION;
  } catch {
    return false; // The library tells a wrong checksum only by throwing.
  }
}
