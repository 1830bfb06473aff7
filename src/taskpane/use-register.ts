import { useCallback, useState } from "react";
import type { Store, StoreFault } from "../host/store";
import type { VerificationRecord } from "../verify/record";

/** The records of this pane that the device has not kept yet. */
export interface UnkeptRecords {
  /** 0 when all is well. */
  readonly count: number;
  readonly fault: StoreFault | null;
  readonly enter: (record: VerificationRecord) => void;
  readonly retry: () => void;
}

/** Returns what enters records in the register; one that the device does not take is held until it does. */
export function useRegister(store: Store): UnkeptRecords {
  const [unkept, setUnkept] = useState<readonly VerificationRecord[]>([]);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const keep = useCallback(
    async (records: readonly VerificationRecord[]) => {
      for (const record of records) {
        const failed = await entered(store, record);
        setFault(failed);
        setUnkept((before) => {
          const others = before.filter((one) => one !== record);
          return failed ? [...others, record] : others;
        });
      }
    },
    [store],
  );
  return {
    count: unkept.length,
    fault,
    enter: (record) => void keep([record]),
    retry: () => void keep(unkept),
  };
}

async function entered(store: Store, record: VerificationRecord): Promise<StoreFault | null> {
  try {
    const { enter } = await import("./kept-register");
    const kept = await enter(store, record);
    // From now on there is something to lose.
    if (kept.status === "done") void store.persist();
    return kept.status === "failed" ? kept.fault : null;
  } catch {
    return "failed"; // the program's own file did not come
  }
}
