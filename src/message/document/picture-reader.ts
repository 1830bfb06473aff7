import type { AttachmentText } from "../attachment/attachment-reader";
import type { UnreadReason } from "../message";
import { decodePicture } from "./picture";
import { FILLED_BY_CODE, qrCodes } from "./qr-codes";

/**
 * Reads a picture's QR codes. Its words are not read, which is said unless a code fills it.
 * @param type the media type that the bytes show
 */
export async function readPicture(bytes: Uint8Array, type: string): Promise<AttachmentText | UnreadReason> {
  const picture = decodePicture(bytes, type);
  if (typeof picture === "string") return picture;
  const { codes, share } = await qrCodes(picture);
  return {
    text: "",
    codes,
    unread: share >= FILLED_BY_CODE ? null : "no-text",
  };
}
