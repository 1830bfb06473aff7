import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { likenessOf } from "./likeness";
import { lookalikeParams } from "./lookalike-params";

/** The sender's domain resembles a known one without being it. Params: see `lookalikeParams`. */
export const lookalikeDomain: Check = {
  id: "sender.lookalike-domain",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    if (!message.from) return [];
    const likeness = likenessOf(facts, message.from);
    if (likeness?.of !== "domain") return [];
    const { severity } = likeness.lookalike;
    return [
      {
        code: "sender.lookalike-domain",
        severity: likeness.inConversation && severity === "caution" ? "danger" : severity,
        params: lookalikeParams(known.lookup, likeness.lookalike),
        evidence: [mailboxEvidence(message, "from", message.from)],
      },
    ];
  },
};
