import { randomHex } from "./random-hex";

const BYTES = 32;

/** Returns a key made at random, as 64 hexadecimal digits. */
export function newDeviceKey(): string {
  return randomHex(BYTES);
}
