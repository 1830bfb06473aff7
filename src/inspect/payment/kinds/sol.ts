import { base58 } from "@scure/base";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Solana addresses, which also receive tokens (USDC, USDT): 32 bytes in Base58 without a checksum, so the label is needed. */
export const solFinder: Finder = { id: "sol", find: findSolanaAddresses };

const FORM = /(?<![A-Za-z0-9])[1-9A-HJ-NP-Za-km-z]{32,44}(?![A-Za-z0-9])/g;
const LABEL_REACH = 60;
const KEY_BYTES = 32;

function findSolanaAddresses({ text, labels, isUnread }: SearchedText): readonly Sighting[] {
  if (!labels.has("solana")) return [];
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isAddress = labels.isNear(span.start, ["solana"], LABEL_REACH) && isPublicKey(match[0]);
    return isAddress && isUnread(span.start, span.end)
      ? [{ kind: "sol", value: match[0], country: null, valid: null, spans: [span] }]
      : [];
  });
}

/** Whether an address decodes to a key's length. */
export function isPublicKey(address: string): boolean {
  try {
    return base58.decode(address).length === KEY_BYTES;
  } catch {
    return false; // The library tells a wrong form only by throwing.
  }
}
