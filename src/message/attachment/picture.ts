import { MAX_LOGO_BYTES } from "../limits";
import type { UnreadReason } from "../message";
import type { AttachmentReader } from "./attachment-reader";
import { beginsWith } from "./signatures";

/** How PNG, JPEG, GIF, BMP and WebP files begin (from each format's specification). */
const PICTURES = ["\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "BM", "RIFF"];

/** Nothing that a person could see in a logo is lost for these reasons. */
const HARMLESS_IN_A_LOGO: ReadonlySet<UnreadReason> = new Set<UnreadReason>(["no-text", "unsupported", "damaged"]);

/** A picture and its codes. One in the text, too small for a legible document, is a logo: it has no words to read. */
export const pictureReader: AttachmentReader = {
  recognises: (bytes) => PICTURES.some((beginning) => beginsWith(bytes, beginning)),
  read: async (bytes, { attachment, readDocument }) => {
    const read = await readDocument(bytes);
    if (!attachment.inline || bytes.length > MAX_LOGO_BYTES) return read;
    if (typeof read === "string") return HARMLESS_IN_A_LOGO.has(read) ? { text: "", unread: null } : read;
    return { ...read, unread: read.unread !== null && HARMLESS_IN_A_LOGO.has(read.unread) ? null : read.unread };
  },
};
