import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { isOnRecord } from "./standing";

/** The sender's address is on no record: a note that every stranger bears. Params: `seen`. */
export const firstContact: Check = {
  id: "sender.first-contact",
  needs: ["from"],
  find: ({ message, known }) => {
    const { from } = message;
    if (!from || from.address === "" || isOnRecord(known.lookup, from.address)) return [];
    return [
      {
        code: "sender.first-contact",
        severity: "info",
        params: { seen: from.address },
        evidence: [mailboxEvidence(message, "from", from)],
      },
    ];
  },
};
