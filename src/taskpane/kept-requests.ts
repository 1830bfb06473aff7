import { done, type KeptText, type Store, type Stored } from "../host/store";
import { decisionFingerprint, type Decision } from "../verify/approval/decision";
import { MAX_CODE_TRIES } from "../verify/approval/judge";
import { requestFrom, type ApprovalRequest } from "../verify/approval/request";
import { setAside } from "./set-aside";

/** How often a wrong code was typed on one answer. */
interface WrongCodes {
  /** See `decisionFingerprint`. */
  readonly answer: string;
  readonly tries: number;
}

/** A request for a second person, as it is kept on the device. */
export interface KeptRequest {
  readonly request: ApprovalRequest;
  /** The message that is verified. */
  readonly itemId: string;
  /** Whether the mail program opened the draft: what it did not open was not sent. */
  readonly isDrafted: boolean;
  /** Each answer has tries of its own: a forged one uses up none of the genuine one's. */
  readonly wrongCodes: readonly WrongCodes[];
  /** The nonce of the decision that counted; null while none did. */
  readonly counted: string | null;
}

/** The requests of this device, the newest first. */
export interface KeptRequests {
  readonly requests: readonly KeptRequest[];
  /** Whether damaged ones were set aside now. */
  readonly isSetAside: boolean;
}

/** Under which name a damaged request is set aside. */
const ASIDE = "request ";

/** More answers to one request than anybody sends; the tries of the newest are kept. */
const MAX_ANSWERS = 100;

/** Keeps a request before its draft is opened; what it returns says whether its answer will be recognised. */
export async function keepRequest(store: Store, request: ApprovalRequest, itemId: string): Promise<boolean> {
  const kept: KeptRequest = { request, itemId, isDrafted: false, wrongCodes: [], counted: null };
  return (await store.update("requests", request.id, () => JSON.stringify(kept))).status === "done";
}

/** Notes that a request's draft was opened. */
export async function noteDrafted(store: Store, request: ApprovalRequest): Promise<boolean> {
  return noteOf(store, request, (kept) => ({ ...kept, isDrafted: true }));
}

/** Returns the requests that were kept, or why they cannot be read. What is damaged is set aside, and not deleted. */
export async function keptRequests(store: Store): Promise<Stored<KeptRequests>> {
  const listed = await store.list("requests");
  if (listed.status === "failed") return listed;
  const read = listed.value.map((one) => ({ ...one, kept: keptIn(one.text) }));
  const damaged = read.filter(({ kept }) => kept === null);
  for (const one of damaged) await putAside(store, one);
  const requests = read.flatMap(({ kept }) => kept ?? []).sort((a, b) => b.request.at.localeCompare(a.request.at));
  return done({ requests, isSetAside: damaged.length > 0 });
}

function putAside(store: Store, { key, text }: KeptText): Promise<Stored<null>> {
  const damaged = { collection: "requests", key, text } as const;
  return setAside(store, damaged, `${ASIDE}${key} ${new Date().toISOString()}`);
}

/** Whether a request of this device was damaged at any time, so that an answer to it is recognised no more. */
export async function hasRequestAside(store: Store): Promise<boolean> {
  const listed = await store.list("aside");
  return listed.status === "done" && listed.value.some(({ key }) => key.startsWith(ASIDE));
}

/** Returns how often a wrong code can still be typed on an answer. */
export function triesLeft({ wrongCodes }: KeptRequest, decision: Decision): number {
  const answer = decisionFingerprint(decision);
  return MAX_CODE_TRIES - (wrongCodes.find((one) => one.answer === answer)?.tries ?? 0);
}

/** Returns a request on whose answer one more wrong code was typed. */
export function withWrongCode(kept: KeptRequest, decision: Decision): KeptRequest {
  const answer = decisionFingerprint(decision);
  const others = kept.wrongCodes.filter((one) => one.answer !== answer).slice(1 - MAX_ANSWERS);
  return {
    ...kept,
    wrongCodes: [...others, { answer, tries: MAX_CODE_TRIES - triesLeft(kept, decision) + 1 }],
  };
}

/** Notes what became of a request; returns whether the device keeps the note. */
export async function noteOf(
  store: Store,
  { id }: Pick<ApprovalRequest, "id">,
  change: (kept: KeptRequest) => KeptRequest,
): Promise<boolean> {
  const noted = await store.update("requests", id, (text) => {
    const kept = text === null ? null : keptIn(text);
    return kept ? JSON.stringify(change(kept)) : text;
  });
  return noted.status === "done" && noted.value !== null && keptIn(noted.value) !== null;
}

/** Reads a kept request. An earlier program kept drafted ones only, and counted wrong codes of all answers together. */
function keptIn(text: string): KeptRequest | null {
  try {
    const { request, itemId, isDrafted, wrongCodes, counted } = JSON.parse(text) as Partial<KeptRequest>;
    const read = requestFrom(JSON.stringify(request));
    if (!read || typeof itemId !== "string") return null;
    return {
      request: read,
      itemId,
      isDrafted: isDrafted !== false,
      wrongCodes: Array.isArray(wrongCodes) ? wrongCodes.filter(isCount) : [],
      counted: typeof counted === "string" ? counted : null,
    };
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is WrongCodes {
  const { answer, tries } = (value ?? {}) as Partial<Record<keyof WrongCodes, unknown>>;
  return typeof answer === "string" && typeof tries === "number";
}
