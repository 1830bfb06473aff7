import { PERMISSIONS, type Permission } from "./methods";

export interface Address {
  readonly name: string;
  readonly address: string;
}

/** A file attached to a mail. */
export interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A mail as the simulated Outlook has it, with what add-ins have written to it. */
export interface Mail {
  readonly id: string;
  readonly itemType: keyof typeof ITEM_TYPES;
  readonly itemClass: string;
  readonly conversation: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly headers: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly AttachedFile[];
  /** Whose mailbox it stands in, when it is not the person's own. */
  readonly sharedBy: string | null;
  /** What an add-in's other part handed over with `event.completed`. */
  readonly initializationContext: string;
  /** Written by add-ins. */
  readonly notifications: Map<string, { readonly message: string; readonly type: number }>;
  readonly categories: Set<string>;
  customProperties: Readonly<Record<string, unknown>>;
}

/** As the library numbers them. */
const ITEM_TYPES = { message: 1, appointment: 2, meetingRequest: 3, draft: 4 } as const;

export const ANN: Address = { name: "Ann Payee", address: "ann@payee.example" };
export const BOB: Address = { name: "Bob Buyer", address: "bob@buyer.example" };

/** Returns a mail from Ann to Bob that changes a bank account, but for what is told otherwise. */
export function mail(told: Partial<Mail> = {}): Mail {
  const text =
    told.text ?? "Our bank account has changed. Please pay invoice 311 to DE89 3704 0044 0532 0130 00 from now on.";
  const subject = told.subject ?? "New bank details";
  return {
    id: "AAMk-1",
    itemType: "message",
    itemClass: "IPM.Note",
    conversation: "conversation-1",
    from: ANN,
    to: [BOB],
    cc: [],
    bcc: [],
    subject,
    headers: headersOf(subject),
    text,
    html: `<p>${text}</p>`,
    attachments: [],
    sharedBy: null,
    initializationContext: "",
    notifications: new Map(),
    categories: new Set(),
    customProperties: {},
    ...told,
  };
}

/** Returns the headers of a delivered mail from Ann to Bob. */
export function headersOf(subject: string, ...more: readonly string[]): string {
  return [
    "Received: from mail.payee.example by mx.buyer.example; Wed, 18 Nov 2026 09:00:01 +0000",
    `From: ${ANN.name} <${ANN.address}>`,
    `To: ${BOB.name} <${BOB.address}>`,
    "Date: Wed, 18 Nov 2026 09:00:00 +0000",
    `Subject: ${subject}`,
    ...more,
  ].join("\r\n");
}

/** Returns what the library is told of the selected item before anything is asked; of no item, that there is none. */
export function initialData(selected: Mail | null, permission: Permission): object {
  const whole = {
    permissionLevel: PERMISSIONS[permission],
    userDisplayName: BOB.name,
    userEmailAddress: BOB.address,
    userTimeZone: "GMT Standard Time",
    userProfileType: "enterprise",
    hostVersion: "16.0.0.0",
    owaView: "ThreeColumns",
  };
  if (!selected) return { ...whole, itemType: 6 };
  return {
    ...whole,
    itemType: ITEM_TYPES[selected.itemType],
    id: selected.id,
    itemClass: selected.itemClass,
    internetMessageId: `<${selected.id}@payee.example>`,
    conversationId: selected.conversation,
    subject: selected.subject,
    normalizedSubject: selected.subject,
    from: selected.from,
    sender: selected.from,
    to: selected.to,
    cc: selected.cc,
    dateTimeCreated: "2026-11-18T09:00:00Z",
    dateTimeModified: "2026-11-18T09:00:00Z",
    isFromSharedFolder: selected.sharedBy !== null,
    attachments: selected.attachments.map(({ name, type, bytes }, at) => ({
      id: String(at),
      name,
      size: bytes.length,
      attachmentType: 0,
      contentType: type,
      isInline: false,
    })),
  };
}
