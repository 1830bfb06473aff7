import { useEffect, useRef } from "react";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";
import type { Policy } from "../verify/policy";
import type { VerificationRecord } from "../verify/record";
import type { Verification } from "../verify/verification";

/** What a message's verification is as it is read again. */
interface ReadAgain {
  /** Null where none is kept. */
  readonly verification: Verification | null;
  readonly message: Message;
  readonly inspection: Inspection;
  readonly policy: Policy;
  readonly owner: { readonly address: string; readonly key: string };
}

/**
 * Enters a conclusion that the register lacks: the pane was closed between the conclusion and its entry. Looked at once
 * for each message that is opened; what is concluded from then on is entered where it is concluded.
 * @param read null while something of it is being read
 */
export function useMissingEntry(read: ReadAgain | null, enter: (record: VerificationRecord) => void): void {
  const isLooked = useRef(false);
  useEffect(() => {
    if (read === null || isLooked.current) return;
    isLooked.current = true;
    const { verification, ...about } = read;
    if (verification?.conclusion?.isEntered !== false) return;
    void import("../verify/record").then(({ recordOfConclusion }) => enter(recordOfConclusion(verification, about)));
  });
}
