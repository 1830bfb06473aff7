import type { Attachment } from "../../message/message";
import type { Evidence } from "../finding";

/** Returns evidence that points at a file as a whole: it stands in the list of attachments, not in a text. */
export function fileEvidence({ name }: Attachment): Evidence {
  return { part: `attachment:${name}`, start: 0, end: 0, quote: name };
}
