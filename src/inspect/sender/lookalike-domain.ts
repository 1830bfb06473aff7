import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { asksForMoney } from "../money";
import { bearsKnownName, likenessOf } from "./likeness";
import { lookalikeParams } from "./lookalike-params";

/**
 * The sender's domain resembles a known one without being it. A mere hint weighs as much as a sign of fraud where the
 * known party takes part in the conversation, or where its name is shown and money is asked for.
 * Params: see `lookalikeParams`.
 */
export const lookalikeDomain: Check = {
  id: "sender.lookalike-domain",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    if (!message.from) return [];
    const likeness = likenessOf(facts, message.from);
    if (likeness?.of !== "domain") return [];
    const { severity } = likeness.lookalike;
    const inContext = likeness.inConversation || (bearsKnownName(facts, message.from) && asksForMoney(facts));
    return [
      {
        code: "sender.lookalike-domain",
        severity: inContext && severity === "caution" ? "danger" : severity,
        params: lookalikeParams(known.lookup, likeness.lookalike),
        evidence: [mailboxEvidence(message, "from", message.from)],
      },
    ];
  },
};
