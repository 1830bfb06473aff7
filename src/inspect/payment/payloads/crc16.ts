const POLYNOMIAL = 0x1021;
const START = 0xffff;

/** Whether the last four characters are the CRC-16 of the others (ISO/IEC 13239, polynomial 1021, initial value FFFF), in hexadecimal. */
export function isRightCrc(code: string): boolean {
  const crc = crc16(new TextEncoder().encode(code.slice(0, -4)));
  return code.slice(-4).toUpperCase() === crc.toString(16).toUpperCase().padStart(4, "0");
}

function crc16(bytes: Uint8Array): number {
  let crc = START;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ POLYNOMIAL : crc << 1) & 0xffff;
  }
  return crc;
}
