import { normalAddress } from "../../directory/domain";
import type { Message } from "../../message/message";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { asksForMoney } from "../money";

function reasonOf({ from, to, cc }: Message): "undisclosed" | "to-sender" | null {
  const recipients = [...to, ...cc].filter(({ address }) => address.includes("@"));
  if (recipients.length === 0) return "undisclosed";
  if (!from || from.address === "") return null;
  return recipients.every(({ address }) => normalAddress(address) === normalAddress(from.address)) ? "to-sender" : null;
}

/** The message does not say to whom it went: no recipient, or only the sender. Params: `reason`. */
export const maskedRecipients: Check = {
  id: "sender.masked-recipients",
  needs: ["headers"],
  find: (facts) => {
    const reason = reasonOf(facts.message);
    if (reason === null) return [];
    return [
      {
        code: "sender.masked-recipients",
        severity: asksForMoney(facts) ? "caution" : "info",
        params: { reason },
        evidence: [evidenceOf(facts.message, "header:To", "")],
      },
    ];
  },
};
