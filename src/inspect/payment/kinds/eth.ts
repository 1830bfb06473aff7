import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { normalAccount } from "../../../directory/account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Ethereum addresses, which also receive tokens (USDT, USDC). Mixed case carries a checksum (EIP-55); without it
 * forty hexadecimal digits may be anything, so the label is needed.
 */
export const ethFinder: Finder = { id: "eth", find: findEtherAddresses };

const FORM = /(?<![A-Z0-9])0x[0-9a-f]{40}(?![A-Z0-9])/gi;
const LABEL_REACH = 60;

function findEtherAddresses({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const start = match.index;
    const end = start + match[0].length;
    const valid = eip55(match[0]);
    const labelled = labels.isNear(start, ["ether", "bitcoin"], LABEL_REACH);
    if ((valid !== true && !labelled) || !isFree(start, end)) return [];
    return [{ kind: "eth", value: normalAccount("eth", match[0]), country: null, valid, spans: [{ start, end }] }];
  });
}

/** Returns whether the capitals of an address are those of EIP-55; null when its letters are all of one case. */
export function eip55(address: string): boolean | null {
  const digits = address.slice(2);
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return null;
  const hash = bytesToHex(keccak_256(new TextEncoder().encode(digits.toLowerCase())));
  return Array.from(digits).every((digit, at) => {
    const capital = parseInt(hash.charAt(at), 16) >= 8;
    return digit === (capital ? digit.toUpperCase() : digit.toLowerCase());
  });
}
