/** A small Office for the events; the pane's is in `test/support/fake-office.ts`. */

/** What a method of Office.js does instead of answering: it errs, or it never calls back. */
export type Failing = "refused" | "silent";

export interface FakeDraft {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[] | Failing;
  readonly text?: string;
  readonly conversationId?: string | null;
}

type Callback = (result: { readonly status: string; readonly value?: unknown }) => void;

function answering(answer: unknown) {
  return (...args: readonly unknown[]) => {
    const callBack = args.at(-1) as Callback;
    if (answer === "silent") return;
    callBack(answer === "refused" ? { status: "failed" } : { status: "succeeded", value: answer });
  };
}

const details = (addresses: readonly string[] | Failing) =>
  typeof addresses === "string" ? addresses : addresses.map((emailAddress) => ({ emailAddress, displayName: "" }));

/** Returns a draft as Outlook hands it out; a text of "refused" or "silent" fails that way. */
export function draftItem({ to = [], cc = [], bcc = [], text = "", conversationId = null }: FakeDraft) {
  return {
    to: { getAsync: answering(details(to)) },
    cc: { getAsync: answering(details(cc)) },
    bcc: { getAsync: answering(details(bcc)) },
    body: { getAsync: answering(text) },
    conversationId,
  };
}

/** Returns a message in a reading pane, which gives this file of itself, fails, or knows no such method ("absent"). */
export function readItem(eml: string) {
  return eml === "absent" ? {} : { getAsFileAsync: answering(eml) };
}

interface FakeOffice {
  readonly item?: unknown;
  readonly settings?: Readonly<Record<string, string>>;
  readonly displayLanguage?: string;
  /** The newest Mailbox requirement set. */
  readonly mailboxSet?: number;
}

/** Puts an Office in place that lasts until the next one. */
export function installOffice(office: FakeOffice): void {
  const { item = null, settings = {}, displayLanguage = "en-US", mailboxSet = 1.15 } = office;
  const Office = {
    context: {
      displayLanguage,
      mailbox: { item },
      roamingSettings: { get: (name: string) => settings[name] },
      requirements: { isSetSupported: (_: string, version: string) => Number(version) <= mailboxSet },
    },
  };
  Object.assign(globalThis, { Office });
}

/** Runs an event and returns what it is ended with, each time. */
export function endingsOf<Ending>(handler: (event: { readonly completed: (ending: Ending) => void }) => void) {
  const endings: Ending[] = [];
  handler({ completed: (ending) => void endings.push(ending) });
  return endings;
}
