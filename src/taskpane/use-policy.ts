import { useCallback, useEffect, useMemo, useState } from "react";
import type { Host } from "../host/host";
import { DEFAULT_POLICY, forOthers, strictest, type Policy } from "../verify/policy";
import type { PolicyRule, ReadPolicy, SavePolicy } from "./policy-rule";

const NOTHING: ReadPolicy = { own: DEFAULT_POLICY, organisation: null, proposed: null, isFaulty: false };

/** Returns the rule for the second person, and how one's own is changed; null while it is being read. */
export function usePolicy(host: Host): readonly [PolicyRule | null, SavePolicy] {
  const [read, setRead] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = (): void => {
      const reading = import("./kept-policy").then(({ readPolicy }) => readPolicy(host));
      reading.then(
        (policy) => isWanted && setRead(policy),
        () => isWanted && setRead(NOTHING),
      );
    };
    look();
    const stop = host.store.onChanged((collection) => {
      if (collection === "device") look();
    });
    return () => {
      isWanted = false;
      stop();
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
