/**
 * Outlook as Office.js shows it, for tests without a browser. It keeps the habits that a plain object would hide:
 * members are neither enumerable nor writable, the item's methods answer about the message that is selected at the
 * moment of asking, permission errors are thrown, and a host may stay silent for ever.
 */

/** What a method does when it is asked. */
export type Reply<T> = { readonly value: T } | "error" | "throws" | "silent" | "absent";

export interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType?: string | null;
  readonly size: number;
  readonly isInline: boolean;
  readonly attachmentType: string;
  readonly content: Reply<{ readonly format: string; readonly content: string }>;
}

export interface FakeMessage {
  readonly itemId: string | undefined;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: FakeMailbox | null;
  readonly sender: FakeMailbox | null;
  readonly to: readonly FakeMailbox[];
  readonly cc: readonly FakeMailbox[];
  readonly dateTimeCreated: Date;
  readonly headers: Reply<string>;
  readonly html: Reply<string>;
  readonly text: Reply<string>;
  readonly attachments: readonly FakeAttachment[];
  /** The message as an .eml file, in base64. */
  readonly file: Reply<string>;
  /** The properties of the mailbox it is shared from; absent for the person's own. */
  readonly shared: Reply<{ readonly owner: string }>;
  /** What the pane was opened with. */
  readonly context: Reply<string>;
}

interface FakeMailbox {
  readonly displayName: string;
  readonly emailAddress: string;
}

export const HEADERS = [
  "Received: from mail.payee.example by mx.buyer.example; Wed, 18 Nov 2026 09:00:01 +0000",
  "From: Ann Payee <ann@payee.example>",
  "To: Bob Buyer <bob@buyer.example>",
  "Reply-To: Ann Payee <ann@payee.example>",
  "Date: Wed, 18 Nov 2026 09:00:00 +0000",
  "Subject: Invoice 12",
].join("\r\n");

/** Returns a message that Outlook gives in full, with the given fields replaced. */
export function fakeMessage(overrides: Partial<FakeMessage> = {}): FakeMessage {
  const ann = { displayName: "Ann Payee", emailAddress: "ann@payee.example" };
  return {
    itemId: "item-1",
    internetMessageId: "<1@payee.example>",
    subject: "Invoice 12",
    from: ann,
    sender: ann,
    to: [{ displayName: "Bob Buyer", emailAddress: "bob@buyer.example" }],
    cc: [],
    dateTimeCreated: new Date("2026-11-18T09:00:02Z"),
    headers: { value: HEADERS },
    html: { value: "<p>Please find the invoice attached.</p>" },
    text: { value: "Please find the invoice attached." },
    attachments: [],
    file: "absent",
    shared: "absent",
    context: { value: "" },
    ...overrides,
  };
}

export interface FakeSurroundings {
  readonly hostName: string | null;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly userAddress: string | null;
  readonly background: string | null;
  readonly forcedColours: boolean;
  readonly prefersDark: boolean;
  /** What `Office.onReady` resolves with; "silent" never does. */
  readonly ready: { readonly host: string | null } | "silent";
}

const SURROUNDINGS: FakeSurroundings = {
  hostName: "OutlookWebApp",
  platform: "OfficeOnline",
  displayLanguage: "en-GB",
  userAddress: "bob@buyer.example",
  background: "#ffffff",
  forcedColours: false,
  prefersDark: false,
  ready: { host: "Outlook" },
};

type Handler = (event?: unknown) => void;
type Callback = (result: { status: string; value?: unknown; error?: unknown }) => void;

export interface FakeOffice {
  /** Opens a message, or none: Outlook says that by null or by undefined. `quietly` loses the event, as Outlook does at times. */
  readonly select: (message: FakeMessage | null | undefined, how?: "quietly") => void;
  /** Answers are kept back from now on, until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly changeTheme: (background: string) => void;
  /** The names of the methods asked so far. */
  readonly asked: readonly string[];
  readonly focusWindow: () => void;
  /** Takes Office and the page's parts away again. */
  readonly remove: () => void;
}

/** Puts Office, and what the host asks of a page, in place. */
export function installOffice(
  message: FakeMessage | null | undefined,
  overrides: Partial<FakeSurroundings> = {},
): FakeOffice {
  const surroundings = { ...SURROUNDINGS, ...overrides };
  const handlers = new Map<string, Handler[]>();
  const asked: string[] = [];
  let held: (() => void)[] | null = null;
  let selected = message;
  let item = itemOf(message);

  function answer(name: string, reply: Reply<unknown>, callback: Callback): void {
    asked.push(name);
    if (reply === "throws") throw new Error("Elevated permission is required to call the method.");
    if (reply === "silent" || reply === "absent") return;
    const deliver = (): void =>
      reply === "error"
        ? callback({ status: "failed", error: { code: 9040, name: "HTTPRequestFailure" } })
        : callback({ status: "succeeded", value: reply.value });
    if (held) held.push(deliver);
    else queueMicrotask(deliver);
  }

  function itemOf(opened: FakeMessage | null | undefined): object | null | undefined {
    if (!opened) return opened;
    const { headers, html, text, attachments, file, shared, context, ...fields } = opened;
    const now = (): FakeMessage => selected ?? opened;
    const methods = {
      getAsFileAsync: (callback: Callback) => answer("file", now().file, callback),
      getSharedPropertiesAsync: (callback: Callback) => answer("shared", now().shared, callback),
      getInitializationContextAsync: (callback: Callback) => answer("context", now().context, callback),
      getAllInternetHeadersAsync: (callback: Callback) => answer("headers", now().headers, callback),
      getAttachmentContentAsync: (id: string, callback: Callback) =>
        answer("attachment", now().attachments.find((each) => each.id === id)?.content ?? "error", callback),
    };
    const body = {
      getAsync: (form: "html" | "text", callback: Callback) => answer(form, now()[form], callback),
    };
    return guarded({
      ...fields,
      attachments: attachments.map((each) => guarded({ ...each, content: undefined })),
      body: html === "absent" && text === "absent" ? undefined : guarded(body),
      ...(file === "absent" ? {} : { getAsFileAsync: methods.getAsFileAsync }),
      ...(shared === "absent" ? {} : { getSharedPropertiesAsync: methods.getSharedPropertiesAsync }),
      ...(context === "absent" ? {} : { getInitializationContextAsync: methods.getInitializationContextAsync }),
      ...(headers === "absent" ? {} : { getAllInternetHeadersAsync: methods.getAllInternetHeadersAsync }),
      ...(attachments.some(({ content }) => content === "absent")
        ? {}
        : { getAttachmentContentAsync: methods.getAttachmentContentAsync }),
    });
  }

  const mailbox = guarded({
    diagnostics: surroundings.hostName === null ? undefined : guarded({ hostName: surroundings.hostName }),
    userProfile: surroundings.userAddress === null ? undefined : guarded({ emailAddress: surroundings.userAddress }),
    addHandlerAsync: (type: string, handler: Handler, callback: Callback) => {
      handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      callback({ status: "succeeded" });
    },
  });
  Object.defineProperty(mailbox, "item", { get: () => item });
  const office = {
    EventType: { ItemChanged: "olkItemSelectedChanged", OfficeThemeChanged: "officeThemeChanged" },
    onReady: () =>
      surroundings.ready === "silent"
        ? new Promise(() => {})
        : Promise.resolve({ ...surroundings.ready, platform: null }),
    context: guarded({
      mailbox,
      platform: surroundings.platform,
      displayLanguage: surroundings.displayLanguage,
      officeTheme:
        surroundings.background === null ? undefined : guarded({ bodyBackgroundColor: surroundings.background }),
    }),
  };
  const page = {
    Office: office,
    window: new EventTarget(),
    document: new EventTarget(),
    matchMedia: (query: string) =>
      Object.assign(new EventTarget(), {
        matches: query.includes("forced-colors") ? surroundings.forcedColours : surroundings.prefersDark,
      }),
  };
  Object.assign(globalThis, page);

  const fire = (type: string, event: unknown): void => {
    for (const handler of handlers.get(type) ?? []) handler(event);
  };
  return {
    asked,
    select: (next, how) => {
      selected = next;
      item = itemOf(next);
      if (how !== "quietly") fire("olkItemSelectedChanged", { type: "olkItemSelectedChanged" });
    },
    hold: () => {
      held = [];
    },
    release: () => {
      const kept = held ?? [];
      held = null;
      for (const deliver of kept) deliver();
    },
    changeTheme: (background) => fire("officeThemeChanged", { officeTheme: { bodyBackgroundColor: background } }),
    focusWindow: () => page.window.dispatchEvent(new Event("focus")),
    remove: () => {
      for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** Returns an object whose members cannot be listed or written, as Office.js makes them. */
function guarded(members: object): object {
  const object = {};
  for (const [name, value] of Object.entries(members)) Object.defineProperty(object, name, { value });
  return object;
}
