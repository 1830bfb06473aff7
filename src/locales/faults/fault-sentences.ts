import type { KeptFault } from "../../host/host";
import type { StoreFault } from "../../host/store";

/** Why something was not kept: `newer`, because a newer version of the program wrote what stands in its place. */
export type FaultName = StoreFault | KeptFault | "newer";

/** Why the device or the mailbox did not keep something, as the end of a sentence. */
export type FaultSentences = Readonly<Record<FaultName, string>>;
