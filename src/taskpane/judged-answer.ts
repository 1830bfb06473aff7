import type { Message } from "../message/message";
import { decisionIn, type Decision } from "../verify/approval/decision";
import { judged, refusalIn, type Judgement } from "../verify/approval/judge";
import { requestFingerprint } from "../verify/approval/request";
import { stateFingerprint } from "../verify/approval/state";
import { refusalsIn, type Verification } from "../verify/verification";
import { tellAsked, verificationAsked } from "./answered-verification";
import type { Desk } from "./desk";
import { hasRequestAside, keptRequests, noteOf, type KeptRequest } from "./kept-requests";

/** What a mail answers, and whether that counts. */
export type JudgedAnswer =
  | "unreadable"
  | "not-stored"
  | "not-asked"
  /** The request that it may answer was damaged on this device. */
  | "request-damaged"
  | {
      readonly kept: KeptRequest;
      readonly judgement: Judgement;
      /** Whether the device keeps what counts of it already. */
      readonly isStored: boolean;
    };

/**
 * Judges the answer that a mail carries. A refusal counts at once, without anybody's click: it is noted with the
 * verification that was asked about, and puts that on hold.
 */
export async function judgedAnswer(message: Message, desk: Desk): Promise<JudgedAnswer> {
  const { host, policy } = desk;
  const decision = decisionIn(message.body.text);
  if (!decision) return "unreadable";
  const listed = await keptRequests(host.store);
  if (listed.status === "failed") return "not-stored";
  const { requests } = listed.value;
  const kept = requests.find(({ request }) => requestFingerprint(request) === decision.request);
  if (!kept) return (await hasRequestAside(host.store)) ? "request-damaged" : "not-asked";
  const verification = await verificationAsked(desk, kept);
  const judgement = judged(message, {
    request: kept.request,
    state: verification && stateFingerprint(verification),
    approvers: policy.approvers.map(({ address }) => address),
    me: (host.me ?? "").toLowerCase(),
    refusals: verification ? refusalsIn(verification) : [],
    counted: new Set(requests.flatMap(({ counted }) => counted ?? [])),
  });
  const isRefusal = "decision" in judgement && !judgement.decision.agreed;
  const isStored = !isRefusal || verification === null || (await isRefusalKept(decision, kept, verification, desk));
  return { kept, judgement, isStored };
}

async function isRefusalKept(decision: Decision, kept: KeptRequest, asked: Verification, desk: Desk): Promise<boolean> {
  if (refusalsIn(asked).some(({ nonce }) => nonce === decision.nonce)) return true;
  const refusal = refusalIn(decision, kept.request, approverName(desk, decision));
  const isTold = await tellAsked(desk, kept, { type: "refused", refusal, at: new Date().toISOString() });
  return isTold && noteOf(desk.host.store, kept.request, (one) => ({ ...one, counted: decision.nonce }));
}

/** Returns what the settings call the approver who decided. */
export function approverName({ policy }: Desk, { approver }: Decision): string {
  return policy.approvers.find(({ address }) => address === approver)?.name ?? approver;
}
