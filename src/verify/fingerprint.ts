import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Returns what stands for an account in a record: HMAC-SHA-256 (RFC 2104) under a key that stays on the device, because
 * an unkeyed hash of eight digits hides nothing.
 * @param key 64 hexadecimal digits, made at random once for each device
 * @returns 64 hexadecimal digits
 */
export function fingerprintOf(kind: string, value: string, key: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(`${kind}:${value}`)));
}
