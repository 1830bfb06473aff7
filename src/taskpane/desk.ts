import { createContext, useContext } from "react";
import type { Host } from "../host/host";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";
import type { Policy } from "../verify/policy";
import type { VerificationStore } from "./use-verifications";

/** What asking a second person by mail needs of the pane. */
export interface Desk {
  readonly host: Host;
  /** The default while it is being read: see `isRead`. */
  readonly policy: Policy;
  /** Whether policy and key are there: nothing is judged before. */
  readonly isRead: boolean;
  /** The open message. */
  readonly itemId: string;
  readonly message: Message;
  readonly inspection: Inspection;
  /** 64 hexadecimal digits; null while it is being read. */
  readonly deviceKey: string | null;
  /** Whether an address is of the person's own organisation. */
  readonly isOwn: (address: string) => boolean;
  readonly store: VerificationStore;
}

export const DeskContext = createContext<Desk | null>(null);

/**
 * Returns what the pane provides for asking a second person.
 * @throws Error outside of `DeskContext`
 */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("Nothing provides the desk");
  return desk;
}
