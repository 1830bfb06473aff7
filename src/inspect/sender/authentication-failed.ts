import { domainOf } from "../../directory/domain";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { verdictOf } from "./authentication";
import { cameThroughList } from "./standing";

/**
 * The receiving side could not confirm the sender's domain (RFC 8601; DMARC, RFC 7489). A mailing list breaks
 * signatures by its footer, so what came through one is not judged. Params: `domain`.
 */
export const authenticationFailed: Check = {
  id: "sender.authentication-failed",
  needs: ["from", "headers"],
  find: (facts) => {
    const { message } = facts;
    if (!message.from || cameThroughList(facts) || verdictOf(message) !== "failed") return [];
    return [
      {
        code: "sender.authentication-failed",
        severity: "caution",
        params: { domain: domainOf(message.from.address) },
        evidence: [evidenceOf(message, "header:Authentication-Results", "fail")],
      },
    ];
  },
};
