import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Host } from "../host/host";
import type { Policy } from "../verify/policy";
import type { Verification, VerificationEvent } from "../verify/verification";
import type { Keeping, Verifiable, VerificationKeeper } from "./verification-keeper";

/** The verifications of the messages that were open while the pane was. What its methods return changes. */
export interface VerificationStore {
  /** Null while none is begun, or what is kept is not read yet. */
  readonly of: (itemId: string) => Verification | null;
  readonly keepingOf: (itemId: string) => Keeping;
  /** Reads what is kept of a message that was read to its end; a policy that is not read yet brings it to nothing. */
  readonly open: (message: Verifiable, policy: Policy | null) => void;
  readonly begin: (itemId: string) => void;
  /** Resolves when the device has it, or said that it does not take it. */
  readonly tell: (itemId: string, ...events: readonly VerificationEvent[]) => Promise<Verification | null>;
}

const NOTHING_READ: Keeping = { isRead: false, fault: null, isWaiting: false, isSetAside: false };
const NOT_LOADED: Keeping = { isRead: false, fault: "failed", isWaiting: false, isSetAside: false };
const NEVER = (): (() => void) => () => undefined;
const ZERO = (): number => 0;

/**
 * Returns the verifications kept on a device, drawn anew after each change. What keeps them is fetched once the first
 * level is on the screen, which does not wait for it.
 * @param key the device's; null while it is being read
 * @param isLevelShown whether there is a message to verify
 */
export function useVerifications(host: Host, key: string | null, isLevelShown: boolean): VerificationStore {
  const [isDue, setDue] = useState(false);
  if (isLevelShown && !isDue) setDue(true);
  const [keeper, setKeeper] = useState<VerificationKeeper | "not-loaded" | null>(null);
  useEffect(() => {
    if (key === null || !isDue) return undefined;
    let stop = (): void => undefined;
    let isWanted = true;
    import("./verification-keeper").then(
      (loaded) => {
        if (!isWanted) return;
        const made = new loaded.VerificationKeeper(host, key, () => new Date().toISOString());
        stop = () => made.stop();
        setKeeper(made);
      },
      () => isWanted && setKeeper("not-loaded"),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [host, key, isDue]);
  const made = keeper === "not-loaded" ? null : keeper;
  useSyncExternalStore(made?.subscribe ?? NEVER, made?.changes ?? ZERO);
  const unmade = keeper === "not-loaded" ? NOT_LOADED : NOTHING_READ;
  return useMemo(() => storeOf(made, unmade), [made, unmade]);
}

function storeOf(keeper: VerificationKeeper | null, unmade: Keeping): VerificationStore {
  return {
    of: (itemId) => keeper?.of(itemId) ?? null,
    keepingOf: (itemId) => keeper?.keepingOf(itemId) ?? unmade,
    open: (message, policy) => policy && keeper?.open(message, policy),
    begin: (itemId) => keeper?.begin(itemId),
    tell: (itemId, ...events) => keeper?.tell(itemId, events) ?? Promise.resolve(null),
  };
}
