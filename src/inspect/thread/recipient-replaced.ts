import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { lookalikeParams } from "../sender/lookalike-params";
import { imitatedRecipients } from "./recipients";

/**
 * A recipient imitates somebody of the quoted mail who is no longer among the recipients: the one who would object
 * does not get the message. Params: see `lookalikeParams`; `name` is that of the person left out.
 */
export const recipientReplaced: Check = {
  id: "thread.recipient-replaced",
  needs: ["body"],
  find: (facts) =>
    imitatedRecipients(facts).flatMap(({ mailbox, part, likeness, replaced }) =>
      replaced === null
        ? []
        : {
            code: "thread.recipient-replaced" as const,
            severity: "danger" as const,
            params: {
              ...lookalikeParams(facts.known.lookup, likeness.lookalike),
              ...(replaced.name === "" ? {} : { name: replaced.name }),
            },
            evidence: [mailboxEvidence(facts.message, part, mailbox)],
          },
    ),
};
