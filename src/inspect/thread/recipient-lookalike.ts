import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { lookalikeParams } from "../sender/lookalike-params";
import { imitatedRecipients } from "./recipients";

/**
 * A recipient's address resembles a known one: an invented colleague in Cc. In a conversation that is a danger.
 * Params: see `lookalikeParams`.
 */
export const recipientLookalike: Check = {
  id: "thread.recipient-lookalike",
  needs: [],
  find: (facts) =>
    imitatedRecipients(facts).flatMap(({ mailbox, part, likeness, replaced }) =>
      replaced === null
        ? {
            code: "thread.recipient-lookalike" as const,
            severity: facts.message.quoted.length > 0 ? ("danger" as const) : ("caution" as const),
            params: lookalikeParams(facts.known.lookup, likeness.lookalike),
            evidence: [mailboxEvidence(facts.message, part, mailbox)],
          }
        : [],
    ),
};
