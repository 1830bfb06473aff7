import type { Check } from "../check";
import type { Finding } from "../finding";
import { mailboxText } from "../../message/parts";
import { fileEvidence } from "./evidence";

/** More would say the same. */
const MAX_FINDINGS = 5;

/**
 * A message is attached. Its words and accounts count as the sender's; the sender it names proves nothing, for whoever
 * attached it could have written it.
 * Params: `name`, `from` ("" when it names nobody), `subject`.
 */
export const nestedMessage: Check = {
  id: "attachment.nested-message",
  needs: [],
  find: ({ message }) =>
    message.attachments
      .flatMap((attachment): Finding[] => {
        const nested = attachment.message;
        if (nested === null) return [];
        const from = nested.from === null ? "" : mailboxText(nested.from);
        return [
          {
            code: "attachment.nested-message",
            severity: "info",
            params: { name: attachment.name, from, subject: nested.subject },
            evidence: [fileEvidence(attachment)],
          },
        ];
      })
      .slice(0, MAX_FINDINGS),
};
