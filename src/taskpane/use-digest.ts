import { useEffect } from "react";
import type { Host } from "../host/host";
import type { Verification } from "../verify/verification";
import type { DigestChange } from "./keep-digest";
import type { OpenMessage, ReadyMessage } from "./open-message";
import type { KnownDirectory } from "./use-directory";

/** Edits come in series, and to hash a large directory takes a moment. */
const PAUSE_MS = 2_000;

/** Keeps what the events know up to date with the directory, and with the open message and its verification. */
export function useDigest(
  host: Host,
  directory: KnownDirectory | null,
  open: OpenMessage,
  verification: Verification | null,
): void {
  useEffect(() => {
    if (!directory) return undefined;
    const known = later(() => keep(host, { known: directory.known() }));
    known.start();
    const unsubscribe = directory.own.onChanged(known.start);
    return () => {
      unsubscribe();
      known.stop();
    };
  }, [host, directory]);

  useEffect(() => {
    if (open.status !== "ready" || !open.complete) return undefined;
    // At once: who has seen a fraud may answer it the next moment.
    void keepNote(host, open, verification).catch(() => undefined);
    return undefined;
  }, [host, open, verification]);
}

/** A digest that is not kept costs a warning later, and nothing now: there is nothing to tell. */
async function keep(host: Host, change: DigestChange): Promise<void> {
  const { keepDigest } = await import("./keep-digest");
  await keepDigest(host, change);
}

async function keepNote(host: Host, open: ReadyMessage, verification: Verification | null): Promise<void> {
  const { conversationNote } = await import("./keep-digest");
  const note = conversationNote(open, verification);
  if (note) await keep(host, { note });
}

/** Does something after a pause in which it is not started again. */
function later(act: () => Promise<void>): { readonly start: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    start: () => {
      stop();
      timer = setTimeout(() => void act().catch(() => undefined), PAUSE_MS);
    },
    stop,
  };
}
