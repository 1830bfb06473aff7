import type { AttachmentReader } from "./attachment-reader";
import { beginsWith } from "./signatures";

/** Whether bytes begin with a DER or BER sequence longer than 127 bytes, as every PKCS #7 object does (RFC 5652). */
function isSequence([tag = 0, length = 0]: Uint8Array): boolean {
  return tag === 0x30 && length >= 0x80 && length <= 0x84;
}

const PGP_SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

/** A signature over the message (RFC 8551, RFC 3156): it holds no words. Sealed content is not one. */
export const signatureReader: AttachmentReader = {
  recognises: (bytes) => isSequence(bytes) || beginsWith(bytes, PGP_SIGNATURE),
  read: (bytes, { attachment }) => {
    const isDetached = !isSequence(bytes) || /^application\/(?:x-)?pkcs7-signature\b/i.test(attachment.type);
    return Promise.resolve(isDetached ? { text: "", unread: null } : "encrypted");
  },
};
