import { domainOf, sameOrganisation } from "../../directory/domain";
import type { Message } from "../../message/message";
import { parseMailboxes } from "../../message/addresses";
import { headerValues } from "../../message/headers";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { envelopeDomainOf, verdictOf } from "./authentication";
import { cameThroughList } from "./standing";

/** Fields in which servers and programs note who really sent; the first two stand for the envelope (RFC 5321). */
const FIELDS = ["Return-Path", "Sender", "X-Sender", "X-Authenticated-Sender", "X-Source-Auth"] as const;

/** Where the message was sent from, with the field that says so. */
interface Envelope {
  readonly header: string;
  readonly domain: string;
}

function envelopesOf(message: Message): readonly Envelope[] {
  const noted = FIELDS.flatMap((header) => {
    const [mailbox] = parseMailboxes(headerValues(message, header)[0] ?? "");
    return mailbox ? [{ header, domain: domainOf(mailbox.address) }] : [];
  });
  const stamped = envelopeDomainOf(message);
  return (stamped === null ? noted : [{ header: "Authentication-Results", domain: stamped }, ...noted]).filter(
    ({ domain }) => domain !== "",
  );
}

/**
 * The envelope, or a field that names the true sender, is another organisation's than From. Mail services do that,
 * so it is a note; three organisations in From, Reply-To and envelope without authentication are a caution.
 * Params: `seen` (the envelope's domain), `domain` (From's), `header` (the field that says so).
 */
export const envelopeElsewhere: Check = {
  id: "sender.envelope-elsewhere",
  needs: ["from", "headers"],
  find: (facts) => {
    const { message } = facts;
    if (!message.from || cameThroughList(facts)) return [];
    const domain = domainOf(message.from.address);
    const other = envelopesOf(message).find(
      (envelope) => envelope.domain !== domain && !sameOrganisation(envelope.domain, domain),
    );
    if (!other || domain === "") return [];
    const replyDomain = domainOf(message.replyTo[0]?.address ?? "");
    const threeApart =
      replyDomain !== "" &&
      [domain, other.domain].every((one) => one !== replyDomain && !sameOrganisation(one, replyDomain));
    return [
      {
        code: "sender.envelope-elsewhere",
        severity: threeApart && verdictOf(message) !== "passed" ? "caution" : "info",
        params: { seen: other.domain, domain, header: other.header },
        evidence: [evidenceOf(message, `header:${other.header}`, other.domain)],
      },
    ];
  },
};
