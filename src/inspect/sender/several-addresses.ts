import { parseMailboxes } from "../../message/addresses";
import { headerValues } from "../../message/headers";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import type { Finding } from "../finding";

/** The fields that RFC 5322, section 3.6, allows once. */
const ONCE = ["From", "Reply-To"] as const;

function findIn({ message }: Facts, field: (typeof ONCE)[number]): readonly Finding[] {
  const values = headerValues(message, field);
  const addresses = values.flatMap(parseMailboxes).map(({ address }) => address);
  const distinct = new Set(addresses.filter((address) => address !== "").map((address) => address.toLowerCase()));
  // Several addresses in one Reply-To are lawful and ordinary; in From they let each program show another sender.
  const several = values.length > 1 || (field === "From" && distinct.size > 1);
  if (!several) return [];
  return [
    {
      code: "sender.several-addresses",
      severity: distinct.size > 1 ? "caution" : "info",
      params: { header: field, seen: [...distinct].slice(0, 5).join(", ") },
      evidence: [evidenceOf(message, `header:${field}`, "")],
    },
  ];
}

/** From holds more than one address, or From or Reply-To is given twice. Params: `header`, `seen` (the addresses). */
export const severalAddresses: Check = {
  id: "sender.several-addresses",
  needs: ["headers"],
  find: (facts) => ONCE.flatMap((field) => findIn(facts, field)),
};
