import { keccak_256 } from "@noble/hashes/sha3.js";
import { base58xmr } from "@scure/base";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Monero addresses: standard ones and subaddresses, and longer ones with a payment's own number, all with a checksum. */
export const xmrFinder: Finder = { id: "xmr", find: findMoneroAddresses };

const FORM = /(?<![A-Za-z0-9])[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?![A-Za-z0-9])/g;
const LABEL_REACH = 60;

function findMoneroAddresses({ text, labels, isUnread }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const valid = isMoneroAddress(match[0]);
    const labelled = labels.isNear(span.start, ["monero"], LABEL_REACH);
    return (valid || labelled) && isUnread(span.start, span.end)
      ? [{ kind: "xmr", value: match[0], country: null, valid, spans: [span] }]
      : [];
  });
}

/** The main network: a standard address, one with a payment's number, a subaddress. */
const VERSIONS: readonly number[] = [18, 19, 42];
const CHECKSUM_BYTES = 4;

/** Whether the version and the checksum of an address are right (Monero's own Base58, first bytes of Keccak-256). */
export function isMoneroAddress(address: string): boolean {
  try {
    const bytes = base58xmr.decode(address);
    const checksum = keccak_256(bytes.subarray(0, -CHECKSUM_BYTES)).subarray(0, CHECKSUM_BYTES);
    return VERSIONS.includes(bytes[0] ?? -1) && checksum.every((byte, at) => byte === bytes.at(at - CHECKSUM_BYTES));
  } catch {
    return false; // The library tells a wrong form only by throwing.
  }
}
