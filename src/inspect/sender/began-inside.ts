import { domainOf } from "../../directory/domain";
import { headerValues } from "../../message/headers";
import type { Message } from "../../message/message";
import { fromDomainOf, isAligned, trustedResults } from "./authentication";
import { borderOf, hopsOf } from "./received";

/** What a server writes of itself, the protocol included, stands in the last part of its line. */
const MAX_PROTOCOL = 400;

/** A line that Exchange wrote; the topmost one is the receiving side's work. */
const EXCHANGE_LINE = /\bwith\s+(?:mapi|microsoft\s+smtp\s+server|https)\b/i;

/** Submission by somebody who gave a password or a certificate (RFC 3848), said by the server that took it. */
const SUBMITTED = /\bwith\s+(?:utf8)?e?smtps?a\b/i;

/** Whether Exchange took the message from one of its own mailboxes, and no hop came from elsewhere. */
function isInternalToExchange(message: Message): boolean {
  const [newest] = hopsOf(message);
  if (!newest || borderOf(message) !== null || !EXCHANGE_LINE.test(newest.value.slice(-MAX_PROTOCOL))) return false;
  const [stamp] = headerValues(message, "X-MS-Exchange-Organization-AuthAs");
  return stamp?.trim().toLowerCase() === "internal";
}

/** Whether the server that took the message in is of From's organisation, and somebody authenticated to hand it in. */
function wasSubmitted(message: Message): boolean {
  const [newest] = hopsOf(message);
  const domain = fromDomainOf(message);
  const accepted = borderOf(message) ?? newest;
  if (accepted && isAligned(accepted.by, domain)) {
    const written = accepted.value.slice(accepted.value.lastIndexOf(accepted.by));
    if (SUBMITTED.test(written.slice(0, MAX_PROTOCOL))) return true;
  }
  return trustedResults(message).some(({ results }) =>
    results.some(
      ({ method, result, properties }) =>
        method === "auth" && result === "pass" && isAligned(domainOf(properties.get("smtp.auth") ?? ""), domain),
    ),
  );
}

/**
 * Returns whether the receiving side says that the message began within From's own organisation: Exchange calls it
 * internal, or somebody authenticated to submit it (RFC 4954; `auth`, RFC 8601, section 2.7.4).
 */
export function beganInside(message: Message): boolean {
  return isInternalToExchange(message) || wasSubmitted(message);
}
