import { decode as decodePng } from "fast-png";
import { Unzlib } from "fflate";
import { JpegImage } from "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.min.mjs";
import { beginsWith } from "../attachment/signatures";
import { MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from "../limits";
import type { UnreadReason } from "../message";
import { greyPicture, shrinkFactor, type GreyPicture } from "./grey-picture";

/** Channels by the colour type of a PNG header (ISO/IEC 15948, section 11.2.2). */
const PNG_CHANNELS: Readonly<Record<number, number>> = {
  0: 1,
  2: 3,
  3: 1,
  4: 2,
  6: 4,
};

interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bytes of the picture once inflated: each row has one more than its pixels take, interlaced rows are shorter. */
  readonly length: number;
}

function pngHeader(bytes: Uint8Array): PngHeader | null {
  if (bytes.length < 29 || !beginsWith(bytes, "IHDR", 12)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const bits = view.getUint8(24) * (PNG_CHANNELS[view.getUint8(25)] ?? 4);
  const passes = view.getUint8(28) === 1 ? 2 : 1;
  return {
    width,
    height,
    length: passes * height * (1 + Math.ceil((width * bits) / 8)),
  };
}

/** Tells whether the picture's data inflate to no more than its header says: a small file can hold gigabytes. */
function inflatesTo(bytes: Uint8Array, length: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;
  const inflator = new Unzlib((chunk) => {
    inflated += chunk.length;
  });
  for (let at = 8; at + 12 <= bytes.length && inflated <= length;) {
    const size = view.getUint32(at);
    const isData = beginsWith(bytes, "IDAT", at + 4);
    // In small steps, so that no more than some megabytes are inflated beyond the limit.
    for (let from = at + 8; isData && from < at + 8 + size && inflated <= length; from += 4096)
      inflator.push(bytes.subarray(from, Math.min(from + 4096, at + 8 + size)));
    at += 12 + size;
  }
  return inflated <= length;
}

function readPng(bytes: Uint8Array): GreyPicture | UnreadReason {
  const header = pngHeader(bytes);
  if (header === null) return "damaged";
  if (header.width * header.height > MAX_PICTURE_PIXELS || header.length > MAX_PICTURE_BYTES) return "too-large";
  if (!inflatesTo(bytes, header.length)) return "too-large";
  const { width, height, data, depth, channels, palette } = decodePng(bytes);
  const full = 2 ** depth - 1;
  if (palette === undefined)
    return greyPicture({
      width,
      height,
      channels: depth < 8 ? 1 : channels,
      full,
      data: unpacked(width, height, depth, data),
    });
  const colours = palette.map(([red = 0, green = 0, blue = 0, alpha = 255]) => [red, green, blue, alpha]);
  const indices = unpacked(width, height, depth, data);
  const coloured = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < indices.length; pixel += 1) coloured.set(colours[indices[pixel] ?? 0] ?? [], pixel * 4);
  return greyPicture({ width, height, channels: 4, full: 255, data: coloured });
}

/** Returns one value a pixel where several are packed in a byte. */
function unpacked(width: number, height: number, depth: number, data: ArrayLike<number>): ArrayLike<number> {
  if (depth >= 8) return data;
  const rowLength = Math.ceil((width * depth) / 8);
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const byte = data[y * rowLength + (bit >> 3)] ?? 0;
      values[y * width + x] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    }
  return values;
}

/** Markers that stand alone, and those of frame headers (ITU-T T.81, table B.1). */
const isLoneMarker = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Returns the pixels of every frame that a JPEG file announces; the decoder takes the largest it meets. */
function jpegPixels(bytes: Uint8Array): number {
  let pixels = 0;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    if (isFrameHeader(marker)) pixels = Math.max(pixels, view.getUint16(5) * view.getUint16(7));
    at += marker === 0xff ? 1 : marker === 0 || isLoneMarker(marker) ? 2 : 2 + view.getUint16(2);
  }
  return pixels;
}

function readJpeg(bytes: Uint8Array): GreyPicture | UnreadReason {
  if (jpegPixels(bytes) > MAX_PICTURE_PIXELS) return "too-large";
  const image = new JpegImage();
  image.parse(bytes);
  const factor = shrinkFactor(image.width, image.height);
  const [width, height] = [Math.floor(image.width / factor), Math.floor(image.height / factor)];
  const data = image.getData({ width, height, forceRGB: true });
  return greyPicture({ width, height, channels: 3, full: 255, data });
}

const DECODERS: ReadonlyMap<string, (bytes: Uint8Array) => GreyPicture | UnreadReason> = new Map([
  ["image/png", readPng],
  ["image/jpeg", readJpeg],
]);

/**
 * Returns a picture's pixels, or why there are none. Its size is taken from its header and held against the limits
 * before anything is decoded.
 * @param type the media type that the bytes show
 */
export function decodePicture(bytes: Uint8Array, type: string): GreyPicture | UnreadReason {
  const decode = DECODERS.get(type);
  if (!decode) return "unsupported";
  try {
    return decode(bytes);
  } catch {
    return "damaged";
  }
}
