import { useCallback, useEffect, useMemo, useState } from "react";
import type { Lookup } from "../directory/lookup";
import type { Host } from "../host/host";
import { DEFAULT_POLICY, withoutApprovers, strictest, type Policy } from "../verify/policy";
import { isPayeeAddress } from "../verify/payee-address";
import type { PolicyRule, ReadPolicy, SavePolicy } from "./policy-rule";

const NOTHING: ReadPolicy = {
  own: DEFAULT_POLICY,
  organisation: null,
  proposed: null,
  isFaulty: false,
  isSetAside: false,
};

/**
 * Returns the rule for the second person, and how one's own is changed; null while it is being read.
 * @param lookup null while the directory is being read
 */
export function usePolicy(host: Host, lookup: Lookup | null): readonly [PolicyRule | null, SavePolicy] {
  const [read, setRead] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = (): void => {
      const reading = import("./kept-policy").then(({ readPolicy }) => readPolicy(host));
      reading.then(
        (policy) =>
          isWanted &&
          setRead((before) => ({ ...policy, isSetAside: policy.isSetAside || before?.isSetAside === true })),
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
      setRead((before) => before && { ...before, own, proposed: null, isSetAside: false });
      return fault;
    },
    [host],
  );
  const isNoSecond = useCallback(
    (address: string) => address === host.me?.toLowerCase() || (lookup !== null && isPayeeAddress(lookup, address)),
    [host, lookup],
  );
  const rule = useMemo(
    () => read && { ...read, policy: withoutApprovers(strictest(read.organisation, read.own), isNoSecond) },
    [read, isNoSecond],
  );
  return [rule, save];
}
