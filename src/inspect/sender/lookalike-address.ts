import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { likenessOf } from "./likeness";
import { lookalikeParams } from "./lookalike-params";

/** The sender's address resembles a known one before the `@`. Params: see `lookalikeParams`. */
export const lookalikeAddress: Check = {
  id: "sender.lookalike-address",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    if (!message.from) return [];
    const likeness = likenessOf(facts, message.from);
    if (likeness?.of !== "address") return [];
    return [
      {
        code: "sender.lookalike-address",
        severity: likeness.lookalike.severity,
        params: lookalikeParams(known.lookup, likeness.lookalike),
        evidence: [mailboxEvidence(message, "from", message.from)],
      },
    ];
  },
};
