import { decodeQRBatch, type FinderPoints } from "qr/decode.js";
import { decodeUnlabelled } from "../charset";
import type { Code } from "../message";
import type { GreyPicture } from "./grey-picture";

/** The codes in a picture, and the share of its area that they take, 0 to 1. */
export interface FoundCodes {
  readonly codes: readonly Code[];
  readonly share: number;
}

/** A code that fills this much of a picture leaves no room for words: it has a quiet zone around it, too. */
export const FILLED_BY_CODE = 0.3;

/** The smallest code has 21 modules a side (ISO/IEC 18004); below two pixels each nobody's camera reads it. */
const MIN_SIDE = 42;

/** White around a picture that a code may fill to its edge: four modules (ISO/IEC 18004) of the largest usual size. */
const QUIET_ZONE = 48;

/** Milliseconds for second looks at a picture, after each layer was looked at once: codes on photographs need them. */
const RETRY_MS = 150;

const EFFORT = 4;

/** Returns a picture with white around it: the finder needs the quiet zone that a cropped code lacks. */
function onWhite({ width, height, data }: GreyPicture): GreyPicture {
  const wide = width + 2 * QUIET_ZONE;
  const paper = new Uint8Array(wide * (height + 2 * QUIET_ZONE)).fill(255);
  for (let y = 0; y < height; y += 1)
    paper.set(data.subarray(y * width, (y + 1) * width), (y + QUIET_ZONE) * wide + QUIET_ZONE);
  return { width: wide, height: height + 2 * QUIET_ZONE, data: paper };
}

/** Byte segments without a declared character set are ISO 8859-1 by the standard and UTF-8 in practice. */
const textDecoder = (bytes: Uint8Array): string => decodeUnlabelled(bytes);

/** Returns the QR codes (ISO/IEC 18004) in a picture, each payload once. Never rejects: no code is no error. */
export async function qrCodes(picture: GreyPicture): Promise<FoundCodes> {
  if (Math.min(picture.width, picture.height) < MIN_SIDE) return { codes: [], share: 0 };
  const payloads = new Set<string>();
  let area = 0;
  const pointsOnDetect = ({ boundingBox }: FinderPoints, result: string | Error): void => {
    if (typeof result === "string" && !payloads.has(result)) area += boundingBox.width * boundingBox.height;
    if (typeof result === "string") payloads.add(result);
  };
  const paper = onWhite(picture);
  const maxSize = { width: paper.width, height: paper.height };
  const options = {
    format: "I420",
    effort: EFFORT,
    timeLimit: RETRY_MS,
    maxSize,
    textDecoder,
    pointsOnDetect,
  } as const;
  const [results = []] = await decodeQRBatch([paper], options);
  for (const result of results) if (typeof result === "string") payloads.add(result);
  return {
    codes: Array.from(payloads, (payload) => ({ payload })),
    share: area / (picture.width * picture.height),
  };
}
