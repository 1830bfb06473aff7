const BYTES = 32;

/** Returns a key made at random, as 64 hexadecimal digits. */
export function newDeviceKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
