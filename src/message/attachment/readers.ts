import type { AttachmentReader } from "./attachment-reader";
import { documentReader } from "./document";
import { htmlReader } from "./html";
import { messageReader } from "./message";
import { pictureReader } from "./picture";
import { signatureReader } from "./signature";
import { plainTextReader } from "./plain-text";

/** The kinds of attachment that are read, the more particular ones first. */
export const ATTACHMENT_READERS: readonly AttachmentReader[] = [
  documentReader,
  messageReader,
  pictureReader,
  signatureReader,
  htmlReader,
  plainTextReader,
];
