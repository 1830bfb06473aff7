import type { AttachmentReader } from "./attachment-reader";
import { isPdf } from "./pdf-signature";
import { beginsWith } from "./signatures";
import { LOCAL_HEADER } from "./zip-directory";

/** PDF files, Office files and archives. */
export const documentReader: AttachmentReader = {
  recognises: (bytes) => isPdf(bytes) || beginsWith(bytes, LOCAL_HEADER),
  read: (bytes, { readDocument }) => readDocument(bytes),
};
