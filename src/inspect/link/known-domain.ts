import { isShared } from "../../directory/domain";
import type { Facts } from "../check";

/** Whether a domain, as `normalDomain` writes it, is the user's own, a payee's, or takes part in the conversation. */
export function isKnownDomain({ known: { lookup }, conversation }: Facts, domain: string): boolean {
  if (domain === "" || isShared(domain)) return false;
  return (
    lookup.isOwnDomain(domain) ||
    lookup.payeeOfAddress(`@${domain}`) !== undefined ||
    conversation.hasOrganisation(domain)
  );
}
