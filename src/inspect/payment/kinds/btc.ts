import { sha256 } from "@noble/hashes/sha2.js";
import { bech32, bech32m, createBase58check } from "@scure/base";
import { normalAccount } from "../../../directory/account";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Bitcoin addresses: Base58Check (versions 0 and 5), Bech32 (BIP-173) and Bech32m (BIP-350). */
export const btcFinder: Finder = { id: "btc", find: findBitcoinAddresses };

const FORM =
  /(?<![A-Za-z0-9])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,87}|BC1[02-9AC-HJ-NP-Z]{11,87})(?![A-Za-z0-9])/g;

/** From this length on nothing else begins with `bc1`. */
const CERTAIN_LENGTH = 39;

function findBitcoinAddresses({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (!isFree(start, end)) return [];
    const valid = isBitcoinAddress(match[0]);
    const certain = /^bc1/i.test(match[0]) && match[0].length >= CERTAIN_LENGTH;
    if (!valid && !certain && labels.of(start)?.kind !== "bitcoin") return [];
    return [{ kind: "btc", value: normalAccount("btc", match[0]), country: null, valid, spans: [{ start, end }] }];
  });
}

const base58check = createBase58check(sha256);

/** Pay to a public key's hash, and to a script's. */
const VERSIONS: readonly number[] = [0x00, 0x05];

/** Whether the checksum, the version and the length of a main-net address are right. */
export function isBitcoinAddress(address: string): boolean {
  return /^bc1/i.test(address) ? isSegwit(address) : isBase58(address);
}

function isBase58(address: string): boolean {
  try {
    const bytes = base58check.decode(address);
    return bytes.length === 21 && VERSIONS.includes(bytes[0] ?? -1);
  } catch {
    return false; // The library tells a wrong checksum only by throwing.
  }
}

/** BIP-350: version 0 is written in Bech32, 1 to 16 in Bech32m; the program has 2 to 40 bytes, in version 0 20 or 32. */
function isSegwit(address: string): boolean {
  const old = bech32.decodeUnsafe(address);
  const decoded = old ?? bech32m.decodeUnsafe(address);
  const version = decoded?.words[0];
  if (!decoded || version === undefined || version > 16 || (version === 0) !== (old !== undefined)) return false;
  const program = (old ? bech32 : bech32m).fromWordsUnsafe(decoded.words.slice(1));
  if (!program || program.length < 2 || program.length > 40) return false;
  return version !== 0 || program.length === 20 || program.length === 32;
}
