import { useEffect, useRef, useState } from "react";
import type { Host } from "../host/host";
import type { StoreFault } from "../host/store";
import type { Policy } from "../verify/policy";
import { startOf } from "../verify/start";
import type { Verification } from "../verify/verification";
import type { KeptFor } from "./kept-verifications";
import type { ReadyMessage } from "./open-message";
import type { VerificationStore } from "./use-verifications";

/** Typing is kept when it pauses. */
const PAUSE_MS = 400;

/** How the verification of the open message is kept. */
export interface Keeping {
  /** Whether it is known by now what was kept: nothing new begins before. */
  readonly isRead: boolean;
  readonly fault: StoreFault | null;
}

/** Resumes the verification of a message from what is kept, and keeps it as it changes. */
export function useKeptVerification(
  host: Host,
  open: ReadyMessage,
  verifications: VerificationStore,
  key: string | null,
  policy: Policy | null,
): Keeping {
  const { id, message, inspection, complete } = open;
  const { tell } = verifications;
  const verification = verifications.of(id);
  const [isRead, setRead] = useState(false);
  const [fault, setFault] = useState<StoreFault | null>(null);
  /** Keeps what has changed since, when the pause is not waited for. */
  const pending = useRef<(() => void) | null>(null);
  const kept = useRef<{ readonly for: KeptFor; readonly verification: Verification | null } | null>(null);

  useEffect(() => {
    if (!complete || isRead || key === null || policy === null) return undefined;
    let isWanted = true;
    const reading = import("./kept-verifications").then(async ({ keptMark, readVerification, resumed }) => {
      const about = { itemId: id, mark: keptMark(message), key };
      const found = await readVerification(host, about);
      if (!isWanted) return;
      const start = startOf(message, inspection, policy, new Date().toISOString());
      kept.current = { for: about, verification: null };
      if (found) tell(id, { type: "resumed", verification: resumed(found, start) });
    });
    reading.catch(() => setFault("failed")).finally(() => isWanted && setRead(true));
    return () => {
      isWanted = false;
    };
  }, [host, id, message, inspection, complete, isRead, key, policy, tell]);

  useEffect(() => {
    const before = kept.current;
    if (!isRead || !before || !verification || before.verification === verification) return undefined;
    const keep = async () => {
      const { keepOnDevice, keepWithMessage } = await import("./kept-verifications");
      setFault(await keepOnDevice(host, before.for, verification));
      // With the message goes what was answered, not what is being typed.
      const former = before.verification;
      if (former?.answers !== verification.answers || former.conclusion !== verification.conclusion) {
        await keepWithMessage(host, before.for, verification);
      }
    };
    const keepNow = () => {
      pending.current = null;
      kept.current = { ...before, verification };
      keep().catch(() => setFault("failed"));
    };
    pending.current = keepNow;
    const timer = setTimeout(keepNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [host, isRead, verification]);

  useEffect(() => {
    const keepAtOnce = () => pending.current?.();
    addEventListener("pagehide", keepAtOnce);
    return () => {
      removeEventListener("pagehide", keepAtOnce);
      keepAtOnce();
    };
  }, []);
  return { isRead, fault };
}
