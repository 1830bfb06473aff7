import { MAX_LOGO_BYTES } from "../limits";
import type { AttachmentReader } from "./attachment-reader";
import { beginsWith } from "./signatures";

/** How PNG, JPEG, GIF, BMP and WebP files begin (from each format's specification). */
const PICTURES = ["\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "BM", "RIFF"];

/** A picture. One in the text, too small for a legible document, is a logo: there is nothing in it to read. */
export const pictureReader: AttachmentReader = {
  recognises: (bytes) => PICTURES.some((beginning) => beginsWith(bytes, beginning)),
  read: (bytes, { attachment }) => {
    const isLogo = attachment.inline && bytes.length <= MAX_LOGO_BYTES;
    return Promise.resolve(isLogo ? { text: "", unread: null } : "unsupported");
  },
};
