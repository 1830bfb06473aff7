import { done, type Store, type Stored } from "../host/store";
import { MAX_CODE_TRIES } from "../verify/approval/judge";
import { requestFrom, type ApprovalRequest } from "../verify/approval/request";

/** A request for a second person that was sent, as it is kept on the device. */
export interface KeptRequest {
  readonly request: ApprovalRequest;
  /** The message that is verified. */
  readonly itemId: string;
  /** How often a wrong code was typed. */
  readonly wrongCodes: number;
  /** The nonce of the decision that counted; null while none did. */
  readonly counted: string | null;
}

/** Keeps a request; what it returns says whether its answer will be recognised. */
export async function keepRequest(store: Store, request: ApprovalRequest, itemId: string): Promise<boolean> {
  const kept: KeptRequest = { request, itemId, wrongCodes: 0, counted: null };
  return (await store.update("requests", request.id, () => JSON.stringify(kept))).status === "done";
}

/** Returns the requests that were sent, the newest first, or why they cannot be read. */
export async function keptRequests(store: Store): Promise<Stored<readonly KeptRequest[]>> {
  const listed = await store.list("requests");
  if (listed.status === "failed") return listed;
  const read = listed.value.flatMap(({ text }) => keptIn(text) ?? []);
  return done(read.sort((a, b) => b.request.at.localeCompare(a.request.at)));
}

/** Whether the codes of a request are used up. */
export function isSpent({ wrongCodes }: KeptRequest): boolean {
  return wrongCodes >= MAX_CODE_TRIES;
}

/** Notes a wrong code, or the decision that counted; returns whether the device keeps the note. */
export async function noteOf(
  store: Store,
  { request }: KeptRequest,
  change: (kept: KeptRequest) => KeptRequest,
): Promise<boolean> {
  const noted = await store.update("requests", request.id, (text) => {
    const kept = text === null ? null : keptIn(text);
    return kept && JSON.stringify(change(kept));
  });
  return noted.status === "done" && noted.value !== null;
}

function keptIn(text: string): KeptRequest | null {
  try {
    const { request, itemId, wrongCodes, counted } = JSON.parse(text) as Partial<KeptRequest>;
    const read = requestFrom(JSON.stringify(request));
    if (!read || typeof itemId !== "string" || typeof wrongCodes !== "number") return null;
    return { request: read, itemId, wrongCodes, counted: typeof counted === "string" ? counted : null };
  } catch {
    return null;
  }
}
