import { beganInside } from "../../inspect/sender/began-inside";
import { isVouchedFor } from "../../inspect/sender/authentication";
import type { Message } from "../../message/message";
import type { Refusal } from "../answer";
import { spokenCode, decisionIn, type Decision } from "./decision";
import { requestFingerprint, type ApprovalRequest } from "./request";

/** Why a decision does not count. */
export type DecisionFault =
  | "no-decision"
  | "not-an-approver" // not named beforehand, or not the one who was asked
  | "self-made" // sent by the requester
  | "origin-unproved" // neither internal by the receiving side's stamp nor vouched for by DMARC
  | "other-request"
  | "changed-record" // something that was agreed to has changed since
  | "refused-before" // they refused this very record: nobody agrees to it in their name afterwards
  | "replayed"; // it was counted before, or is older than the request

export type Judgement = { readonly decision: Decision } | { readonly fault: DecisionFault };

/** What a decision is held against. */
export interface Asked {
  /** The request as it was sent. */
  readonly request: ApprovalRequest;
  /** The fingerprint of what the verification tells now; null where it is not there any more. */
  readonly state: string | null;
  /** Addresses in lower case, named in the settings or the organisation's policy. */
  readonly approvers: readonly string[];
  /** The requester's own address, lower case. */
  readonly me: string;
  /** What was refused of it already. */
  readonly refusals: readonly Refusal[];
  /** Nonces of decisions that counted already. */
  readonly counted: ReadonlySet<string>;
}

/**
 * Judges a mail that answers a request. Only the mail's own words count, not what is quoted in it.
 * An agreement that it accepts is still to be confirmed by the code that the approver says: see `isSpokenCode`. A refusal
 * counts as it is, whatever was changed since: no change makes somebody's no unsaid.
 */
export function judged(mail: Message, asked: Asked): Judgement {
  const { request, approvers, me } = asked;
  const decision = decisionIn(mail.body.text);
  if (!decision) return { fault: "no-decision" };
  const from = mail.from?.address.toLowerCase() ?? "";
  if (from === me || decision.approver === me) return { fault: "self-made" };
  if (!approvers.includes(from) || from !== decision.approver || from !== request.approver) {
    return { fault: "not-an-approver" };
  }
  if (!isVouchedFor(mail) && !beganInside(mail)) return { fault: "origin-unproved" };
  if (decision.request !== requestFingerprint(request)) return { fault: "other-request" };
  const fault = decision.agreed ? faultOfAgreement(decision, asked) : null;
  return fault === null ? { decision } : { fault };
}

function faultOfAgreement(decision: Decision, { request, state, refusals, counted }: Asked): DecisionFault | null {
  if (state !== request.state) return "changed-record";
  const isRefused = refusals.some((one) => one.address === decision.approver && one.state === state);
  if (isRefused) return "refused-before";
  return counted.has(decision.nonce) || Date.parse(decision.at) < Date.parse(request.at) ? "replayed" : null;
}

/** Returns the refusal that a decision is, of the state that its request was about. */
export function refusalIn({ approver, nonce, note }: Decision, { state }: ApprovalRequest, name: string): Refusal {
  return { name, address: approver, nonce, note, state };
}

/** A wrong code a few times is a guess. */
export const MAX_CODE_TRIES = 3;

/** Whether what was typed is the code of a decision; spaces do not matter. */
export function isSpokenCode(decision: Decision, typed: string): boolean {
  return typed.normalize("NFKC").replace(/\s/g, "") === spokenCode(decision);
}
