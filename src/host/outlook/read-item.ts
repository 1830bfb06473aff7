import type { Mailbox, Message, Unread } from "../../message/message";
import { messageFromFields, type ItemFields } from "../../message/read-fields";
import type { SharedMailbox } from "../host";
import type { AttachmentHandle } from "./attachment-content";
import { call, FIELD_TIME_OUT_MS, type Answer } from "./call";
import { textOf, type Gapped, type Item } from "./gapped";
import { headerBlock } from "./header-block";
import { sharedMailbox } from "./shared-mailbox";

/** A message copied out of Outlook, and how to ask for each of its attachments, in their order. */
export interface ItemReading {
  readonly message: Message;
  readonly handles: readonly AttachmentHandle[];
  readonly shared: SharedMailbox | null;
}

/**
 * Copies the open item. What Outlook did not give is in the message's `unread`; never rejects.
 * The fields are read before the first wait: the item object goes stale when another message is opened.
 * @param client the mail program's name, for what it could not give
 */
export async function readItem(item: Item, client: string): Promise<ItemReading> {
  const { handles, ...fields } = syncFields(item);
  const [headers, html, text, shared] = await Promise.all([
    headerBlock(item, client),
    call(item.body, "getAsync", ["html"], FIELD_TIME_OUT_MS),
    call(item.body, "getAsync", ["text"], FIELD_TIME_OUT_MS),
    sharedMailbox(item),
  ]);
  const message = messageFromFields({
    ...fields,
    headers: headers.block,
    html: valueOf(html),
    text: valueOf(text),
    unread: [
      ...headers.unread,
      // Either form of the body will do.
      ...(html.status === "unavailable" ? unreadBody(text, client) : []),
    ],
  });
  return { message, handles, shared };
}

type SyncFields = Omit<ItemFields, "headers" | "html" | "text" | "unread"> & {
  readonly handles: readonly AttachmentHandle[];
};

/**
 * An attachment as Outlook lists it. `contentType` is marked as deprecated and may be missing;
 * it is still the only place that tells what the sender declared.
 */
interface ListedAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly attachmentType: string;
  readonly contentType?: string | null;
}

/** Returns what the item holds without asking Outlook. Its members are not enumerable: each is named. */
function syncFields(item: Item): SyncFields {
  const attachments: readonly ListedAttachment[] = item.attachments ?? [];
  return {
    internetMessageId: textOf(item.internetMessageId),
    from: mailboxOf(item.from),
    sender: mailboxOf(item.sender),
    to: mailboxesOf(item.to),
    cc: mailboxesOf(item.cc),
    subject: textOf(item.subject) ?? "",
    date: isoDate(item.dateTimeCreated),
    attachments: attachments.map(({ name, contentType, size, isInline, attachmentType }) => ({
      name: textOf(name),
      // An attached message bears no media type of its own in Outlook.
      type: attachmentType === "item" ? "message/rfc822" : (textOf(contentType) ?? "application/octet-stream"),
      size,
      inline: isInline,
    })),
    handles: attachments.map(({ id, size }) => ({ id, size })),
  };
}

function mailboxOf(details: Gapped<Office.EmailAddressDetails> | null | undefined): Mailbox | null {
  const mailbox = { name: textOf(details?.displayName) ?? "", address: textOf(details?.emailAddress) ?? "" };
  return mailbox.name === "" && mailbox.address === "" ? null : mailbox;
}

function mailboxesOf(details: readonly Gapped<Office.EmailAddressDetails>[] | null | undefined): readonly Mailbox[] {
  return (details ?? []).flatMap((each) => mailboxOf(each) ?? []);
}

function isoDate(date: Date | null | undefined): string | null {
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

function valueOf(answer: Answer<string>): string | null {
  return answer.status === "available" ? answer.value : null;
}

function unreadBody(answer: Answer<string>, client: string): readonly Unread[] {
  if (answer.status === "available") return [];
  const isSlow = answer.reason === "no-answer";
  return [isSlow ? { part: "body", reason: "too-slow" } : { part: "body", reason: "unavailable", client }];
}
