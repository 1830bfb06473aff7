import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from "./limits";
import type { Attachment, Unread, UnreadReason } from "./message";

/** An attachment as a reader found it, before its name is made unique. */
export interface FoundAttachment {
  /** Null where the message names none. */
  readonly name: string | null;
  readonly type: string;
  readonly size: number;
  readonly inline: boolean;
}

/** The attachments of a message, and why their content is not read yet, or will not be. */
export interface AttachmentList {
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}

const FALLBACK_NAMES: ReadonlyMap<string, string> = new Map([
  ["message/rfc822", "message.eml"],
  ["text/html", "attachment.html"],
  ["text/plain", "attachment.txt"],
  ["text/calendar", "invitation.ics"],
]);

function givenName({ name, type }: FoundAttachment): string {
  const given = (name ?? "").replace(/[\t\r\n]+/g, " ").trim();
  return given === "" ? (FALLBACK_NAMES.get(type) ?? "attachment") : given;
}

/** Returns names in the same order, a second `invoice.pdf` called `invoice.pdf (2)`. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    let unique = name;
    for (; count > 1 && taken.has((unique = `${name} (${count})`)); count += 1);
    seen.set(name, count);
    taken.add(unique);
    return unique;
  });
}

/** Returns why an attachment's content is not read in the first pass, or null where nothing is left to read. */
function firstPassReason(attachment: Attachment): UnreadReason | null {
  if (attachment.size === 0) return null;
  if (attachment.size > MAX_ATTACHMENT_BYTES) return "too-large";
  // Names and types deceive: only the bytes tell, in the second pass, what an attachment is.
  return "pending";
}

/** Takes attachments in the message's order; returns them named uniquely, with what of them is still unread. */
export function listAttachments(found: readonly FoundAttachment[]): AttachmentList {
  const kept = found.slice(0, MAX_ATTACHMENTS);
  const names = uniqueNames(kept.map(givenName));
  const attachments = kept.map(({ type, size, inline }, at): Attachment => ({
    name: names[at] ?? "attachment",
    type,
    content: null,
    size,
    inline,
    text: null,
    links: [],
    codes: [],
    files: [],
    message: null,
  }));
  const unread = attachments.flatMap((attachment): Unread[] => {
    const reason = firstPassReason(attachment);
    return reason ? [{ part: `attachment:${attachment.name}`, reason }] : [];
  });
  if (found.length > kept.length) unread.push({ part: "attachment:*", reason: "too-many" });
  return { attachments, unread };
}
