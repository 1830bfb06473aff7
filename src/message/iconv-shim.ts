import { decodeLabelled } from "./charset";

/**
 * What `@kenjiuno/msgreader` uses of iconv-lite, on TextDecoder. The bundler puts this module in the place of
 * `iconv-lite`, whose tables of code pages would be most of the bundle.
 */

/** Takes bytes and an encoding's name; returns the text. */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decodeLabelled(bytes, encoding);
}

/** msgreader encodes only when it writes a message, which nothing here asks for; it writes names as UTF-16 itself. */
export function encode(): never {
  throw new Error("Writing text in a code page is not supported");
}
