import { initialData, type Mail } from "./mail";
import { methodOf, RECIPIENT_FIELDS, type MethodName, type Permission } from "./methods";

/** What goes wrong with a method: an error of Outlook's by its number, no answer ever, or one that waits for `release`. */
export type Fault = { readonly error: number } | "silent" | "held";

/** A message between Office's library and the page around it, as text of JSON in both directions. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _actionType?: number;
}

/** A call of a method, with its arguments as the library passes them on. */
export interface Call {
  readonly method: MethodName;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface OutlookSettings {
  readonly language: string;
  readonly permission: Permission;
  /** The highest set of `Mailbox` that it claims. */
  readonly mailboxSet: string;
  readonly roamingSettings: Readonly<Record<string, string>>;
}

/** Asked for with each registration of an event, so that what happens later can be told. */
const REGISTER_EVENT = 1;
const EVENT = 1;
const ANSWER = 0;
const RESPONSE = 1;
/** As the library numbers programs: Outlook on the web. */
const OUTLOOK_WEB = 64;

/**
 * The mail program around the add-in. It speaks the protocol of Office's library and behaves as that library accepts;
 * what a real Outlook sends beyond that, it does not know. Faults are set by a test.
 */
export class SimulatedOutlook {
  selected: Mail | null;
  readonly calls: Call[] = [];
  /** Actions that are no method: what the library tells the page around it. */
  readonly told: { readonly action: string; readonly data: unknown }[] = [];
  /** How events ended, by the function that ran. */
  readonly ended: unknown[] = [];
  roamingSettings: Readonly<Record<string, string>>;
  private readonly faults = new Map<MethodName, Fault>();
  private readonly held: (() => void)[] = [];
  private readonly registrations = new Map<string, Envelope>();

  constructor(
    private readonly origin: string,
    readonly settings: OutlookSettings,
    selected: Mail | null,
    /** Posts a text to the add-in's page. */
    private readonly post: (text: string) => Promise<void>,
  ) {
    this.selected = selected;
    this.roamingSettings = settings.roamingSettings;
  }

  /** Makes a method go wrong from now on. */
  fail(method: MethodName, fault: Fault): void {
    this.faults.set(method, fault);
  }

  /** Makes a method answer as it should again, and answers what was held back, the newest first: out of order. */
  release(method: MethodName): void {
    this.faults.delete(method);
    for (const answer of this.held.splice(0).reverse()) answer();
  }

  /** Selects another mail, or none, and tells the add-in. */
  async select(next: Mail | null): Promise<void> {
    this.selected = next;
    await this.tell("olkItemSelectedChanged", initialData(next, this.settings.permission));
  }

  /** Tells the add-in of something that it registered for. */
  async tell(event: string, data: unknown): Promise<void> {
    const registration = this.registrations.get(event);
    if (!registration) throw new Error(`Nobody registered for ${event}`);
    await this.post(this.envelope(registration, data, EVENT));
  }

  isRegistered(event: string): boolean {
    return this.registrations.has(event);
  }

  callsOf(method: MethodName): readonly Call["params"][] {
    return this.calls.filter((call) => call.method === method).map(({ params }) => params);
  }

  /** Takes what the library posts; returns what is posted back, or null for silence. */
  async answer(text: string): Promise<string | null> {
    const request = JSON.parse(text) as Envelope;
    if (request._actionType === REGISTER_EVENT) {
      this.registrations.set(request._actionName, request);
      return this.envelope(request, { Error: 0 }, ANSWER);
    }
    const data = await this.dataFor(request);
    return data === SILENCE ? null : this.envelope(request, data, ANSWER);
  }

  private envelope(request: Envelope, data: unknown, responseType: number): string {
    return JSON.stringify({
      _messageType: RESPONSE,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  private async dataFor({ _actionName: action, _data: data }: Envelope): Promise<unknown> {
    if (action === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (action === "GetInitialData") return initialData(this.selected, this.settings.permission);
    if (action === "ExecuteMethod") return this.execute(data as ExecuteData);
    if (action === "executeMethod") {
      this.ended.push(JSON.parse((data as Readonly<Record<number, string>>)[2] ?? "null"));
      return null;
    }
    this.told.push({ action, data });
    return null;
  }

  private appContext(): object {
    return {
      _id: "control",
      _appName: OUTLOOK_WEB,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: this.settings.language,
      _dataLocale: this.settings.language,
      _docUrl: this.origin,
      _clientMode: 0,
      _settings: Object.fromEntries(
        Object.entries(this.roamingSettings).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
      _reason: 1,
      _osfControlType: 1,
      _correlationId: "correlation",
      _appInstanceId: "instance",
      _requirementMatrix: JSON.stringify({ Mailbox: this.settings.mailboxSet }),
      _dialogRequirementMatrix: "{}",
      _hostFullVersion: "16.0.0.0",
    };
  }

  private async execute({ ApiParams, MethodData }: ExecuteData): Promise<unknown> {
    const method = methodOf(MethodData.DispatchId);
    if (method === null) throw new Error(`The product calls a method that no contract names: ${MethodData.DispatchId}`);
    const params = ApiParams ?? {};
    this.calls.push({ method, params });
    const fault = this.faults.get(method);
    if (fault === "silent") return SILENCE;
    if (fault === "held") await new Promise<void>((resolve) => this.held.push(resolve));
    else if (fault) return { error: true, errorCode: fault.error };
    const data = ANSWERS[method](this.selected ?? NOTHING, params, this);
    // The one method whose answer stands bare.
    return method === "item.loadCustomPropertiesAsync" ? data : { error: false, data };
  }
}

interface ExecuteData {
  readonly ApiParams?: Readonly<Record<string, unknown>>;
  readonly MethodData: { readonly DispatchId: number };
}

const SILENCE = Symbol("no answer");
const NOTHING = null;

type Answering = (mail: Mail | null, params: Readonly<Record<string, unknown>>, outlook: SimulatedOutlook) => unknown;

/** What each method answers about the mail that is selected at that moment: a request names no item. */
const ANSWERS: Readonly<Record<MethodName, Answering>> = {
  "body.getAsync": (mail, { coercionType }) => (coercionType === 3 ? mail?.html : mail?.text),
  "item.getAllInternetHeadersAsync": (mail) => mail?.headers,
  "item.getAttachmentContentAsync": (mail, { id }) => {
    const file = mail?.attachments[Number(id)];
    return { format: "base64", content: Buffer.from(file?.bytes ?? []).toString("base64") };
  },
  "item.getInitializationContextAsync": (mail) => mail?.initializationContext,
  "item.getSharedPropertiesAsync": (mail) => ({
    owner: mail?.sharedBy,
    delegatePermissions: 1,
    targetMailbox: mail?.sharedBy,
  }),
  "item.loadCustomPropertiesAsync": (mail) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(mail?.customProperties ?? {}),
  }),
  "customProperties.saveAsync": (mail, { customProperties }) => {
    if (mail) mail.customProperties = customProperties as Mail["customProperties"];
  },
  "recipients.getAsync": (mail, { recipientField }) => mail?.[RECIPIENT_FIELDS[Number(recipientField)] ?? "to"],
  "notificationMessages.replaceAsync": (mail, { key, message, type }) => {
    mail?.notifications.set(String(key), { message: String(message), type: Number(type) });
  },
  "notificationMessages.removeAsync": (mail, { key }) => {
    mail?.notifications.delete(String(key));
  },
  "categories.getAsync": (mail) =>
    [...(mail?.categories ?? [])].map((displayName) => ({ displayName, color: "Preset0" })),
  "categories.addAsync": (mail, { categories }) => {
    for (const name of categories as string[]) mail?.categories.add(name);
  },
  "categories.removeAsync": (mail, { categories }) => {
    for (const name of categories as string[]) mail?.categories.delete(name);
  },
  "mailbox.displayNewMessageFormAsync": () => undefined,
  "item.displayReplyFormAsync": () => undefined,
  "roamingSettings.saveAsync": (_, params, outlook) => {
    const [settings] = params as unknown as readonly Readonly<Record<string, string>>[];
    outlook.roamingSettings = Object.fromEntries(
      Object.entries(settings ?? {}).map(([name, json]) => [name, JSON.parse(json) as string]),
    );
  },
};
