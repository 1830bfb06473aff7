import { useCallback, useEffect, useMemo, useState } from "react";
import type { Host, KeptFault } from "../host/host";
import type { StoreFault } from "../host/store";
import { DEFAULT_POLICY, forOthers, strictest, type Policy } from "../verify/policy";

/** When a second person has to agree, and where that was said. */
export interface PolicyRule {
  /** What counts: the stricter of the organisation's and one's own, without oneself among the approvers. */
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
}

/** Keeps one's own policy; returns why it was not kept everywhere. */
export type SavePolicy = (own: Policy) => Promise<KeptFault | StoreFault | null>;

/** What was read of the policies. */
export type ReadPolicy = Omit<PolicyRule, "policy">;

const NOTHING: ReadPolicy = { own: DEFAULT_POLICY, organisation: null, proposed: null, isFaulty: false };

/** Returns the rule for the second person, and how one's own is changed; null while it is being read. */
export function usePolicy(host: Host): readonly [PolicyRule | null, SavePolicy] {
  const [read, setRead] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    let isWanted = true;
    const reading = import("./kept-policy").then(({ readPolicy }) => readPolicy(host));
    reading.then(
      (policy) => isWanted && setRead(policy),
      () => isWanted && setRead(NOTHING),
    );
    return () => {
      isWanted = false;
    };
  }, [host]);
  const save = useCallback(
    async (own: Policy) => {
      const { keepPolicy } = await import("./kept-policy");
      const fault = await keepPolicy(host, own);
      setRead((before) => before && { ...before, own, proposed: null });
      return fault;
    },
    [host],
  );
  const rule = useMemo(
    () => read && { ...read, policy: forOthers(strictest(read.organisation, read.own), host.me) },
    [read, host],
  );
  return [rule, save];
}
