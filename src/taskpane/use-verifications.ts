import { useCallback, useReducer } from "react";
import { verificationAfter, type Verification, type VerificationEvent } from "../verify/verification";

type Verifications = ReadonlyMap<string, Verification>;

/** The verifications of the messages that were open while the pane was. */
export interface VerificationStore {
  readonly of: (itemId: string) => Verification | null;
  readonly tell: (itemId: string, event: VerificationEvent) => void;
}

/**
 * Returns a store that outlives a change of the open message.
 * It is keyed by the host's id of the item, never by the Message-ID: that one the sender chooses, and a message
 * that borrowed another's would show up as verified.
 */
export function useVerifications(): VerificationStore {
  const [verifications, dispatch] = useReducer(after, new Map());
  const of = useCallback((itemId: string) => verifications.get(itemId) ?? null, [verifications]);
  const tell = useCallback((itemId: string, event: VerificationEvent) => dispatch({ itemId, event }), []);
  return { of, tell };
}

function after(
  verifications: Verifications,
  { itemId, event }: { readonly itemId: string; readonly event: VerificationEvent },
): Verifications {
  const before = verifications.get(itemId) ?? null;
  const next = verificationAfter(before, event);
  return next === null || next === before ? verifications : new Map(verifications).set(itemId, next);
}
