import type { KeptFault } from "../host/host";
import type { StoreFault } from "../host/store";
import type { Policy } from "../verify/policy";

/** When a second person has to agree, and where that was said. */
export interface PolicyRule {
  /** What counts: the stricter of the organisation's and one's own, without oneself and payees among the approvers. */
  readonly policy: Policy;
  readonly own: Policy;
  /** Null where the organisation says nothing. */
  readonly organisation: Policy | null;
  /**
   * What the mailbox says and this device was never told: set on another device, or by somebody who can write in the
   * mailbox. It counts once the person has looked at it here. Null where the two agree.
   */
  readonly proposed: Policy | null;
  /** Whether the organisation's file has a policy that cannot be read. */
  readonly isFaulty: boolean;
  /** Whether what the device kept was damaged and set aside, so that nothing of one's own counts until it is set again. */
  readonly isSetAside: boolean;
}

/** Keeps one's own policy; returns why it was not kept everywhere. */
export type SavePolicy = (own: Policy) => Promise<KeptFault | StoreFault | null>;

/** What was read of the policies. */
export type ReadPolicy = Omit<PolicyRule, "policy">;
