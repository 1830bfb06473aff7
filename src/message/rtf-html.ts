import { decompressRTF } from "@kenjiuno/decompressrtf";
import { htmlOfRtf } from "./rtf-encapsulated";

/** HTML of a message, or null; `damaged` where there was something that could not be read. */
export interface RtfHtml {
  readonly html: string | null;
  readonly damaged: boolean;
}

/** Sizes, signature and checksum in front of the compressed bytes ([MS-OXRTFCP], section 2.1.3.1.1). */
const HEADER_BYTES = 16;

/** Takes PidTagRtfCompressed ([MS-OXRTFCP]); returns the HTML that Outlook encapsulated in it ([MS-OXRTFEX]). */
export function htmlOfCompressedRtf(compressed: Uint8Array): RtfHtml {
  if (compressed.length < HEADER_BYTES) return { html: null, damaged: compressed.length > 0 };
  const claimed = new DataView(compressed.buffer, compressed.byteOffset).getUint32(0, true);
  // The library reads as far as the header says, and would go on with zeros behind the end.
  if (claimed + 4 > compressed.length) return { html: null, damaged: true };
  try {
    return { html: htmlOfRtf(Uint8Array.from(decompressRTF([...compressed]))), damaged: false };
  } catch {
    return { html: null, damaged: true };
  }
}
