import { useCallback, useState } from "react";
import type { Store, StoreFault } from "../host/store";
import type { VerificationRecord } from "../verify/record";

/** Enters the record of a conclusion; `onEntered` is called once the register has it. */
export type EnterRecord = (record: VerificationRecord, onEntered: () => void) => void;

/** The records of this pane that the device has not kept yet. */
export interface UnkeptRecords {
  /** 0 when all is well. */
  readonly count: number;
  readonly fault: StoreFault | null;
  readonly enter: EnterRecord;
  readonly retry: () => void;
}

interface Unkept {
  readonly record: VerificationRecord;
  readonly onEntered: () => void;
}

/** Returns what enters records in the register; one that the device does not take is held until it does. */
export function useRegister(store: Store): UnkeptRecords {
  const [unkept, setUnkept] = useState<readonly Unkept[]>([]);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const keep = useCallback(
    async (records: readonly Unkept[]) => {
      for (const one of records) {
        const failed = await entered(store, one.record);
        setFault(failed);
        setUnkept((before) => {
          const others = before.filter((other) => other !== one);
          return failed ? [...others, one] : others;
        });
        if (failed === null) one.onEntered();
      }
    },
    [store],
  );
  return {
    count: unkept.length,
    fault,
    enter: useCallback((record, onEntered) => void keep([{ record, onEntered }]), [keep]),
    retry: () => void keep(unkept),
  };
}

async function entered(store: Store, record: VerificationRecord): Promise<StoreFault | null> {
  try {
    const { enterOnce } = await import("./kept-register");
    const kept = await enterOnce(store, record);
    // From now on there is something to lose.
    if (kept.status === "done") void store.persist();
    return kept.status === "failed" ? kept.fault : null;
  } catch {
    return "failed"; // the program's own file did not come
  }
}
