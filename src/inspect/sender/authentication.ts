import { domainOf, registrableDomain, sameOrganisation } from "../../directory/domain";
import {
  parseAuthenticationResults,
  type AuthenticationResult,
  type AuthenticationResults,
} from "../../message/authentication-results";
import { headerValues } from "../../message/headers";
import type { Message } from "../../message/message";
import { borderOf, type Hop } from "./received";

/**
 * Which results of authentication to trust (RFC 8601, sections 5 and 7.1), and what they say together.
 * A sender can write any header; only what the receiving side wrote counts, for better or worse.
 */

/** `passed` and `failed` are the receiving side's word; `unknown` is its silence, or nobody's word. */
export type Verdict = "passed" | "failed" | "unknown";

/** Fields added below the border by the server that wrote it (Postfix milters, Gmail) follow its Received line. */
function isStampOf(border: Hop, { authservId }: AuthenticationResults): boolean {
  if (authservId === null) return false;
  const [own, stamped] = [border.by, authservId].map((host) => registrableDomain(host) ?? host);
  return own === stamped;
}

/**
 * Returns the results that the receiving side stamped, the topmost first: those above the hop at which the message
 * came in, and those right below it in the name of the server that took it in. That server has to remove forged ones
 * of its own name (RFC 8601, section 5). Without any hop from elsewhere, all of them.
 */
export function trustedResults(message: Message): readonly AuthenticationResults[] {
  const border = borderOf(message);
  const trusted: AuthenticationResults[] = [];
  let below = false;
  for (const [at, { name, value }] of message.headers.entries()) {
    if (border && at > border.at) below = true;
    const field = name.toLowerCase();
    if (below && field === "received") break;
    if (field !== "authentication-results") continue;
    const results = parseAuthenticationResults(value);
    if (!below || (border && isStampOf(border, results))) trusted.push(results);
  }
  return trusted;
}

/** The topmost result of a method, or null when no trusted field has one. */
function resultOf(fields: readonly AuthenticationResults[], method: string): string | null {
  for (const { results } of fields) {
    const found = results.find((result) => result.method === method);
    if (found) return found.result;
  }
  return null;
}

function hasDkimPass(fields: readonly AuthenticationResults[]): boolean {
  return fields.some(({ results }) => results.some(({ method, result }) => method === "dkim" && result === "pass"));
}

/** SPF's older name for a failure is `hardfail`; a soft failure or an error is nobody's word. */
const FAILED: ReadonlySet<string> = new Set(["fail", "hardfail"]);

/** SPF and DKIM results of domains that are not From's say nothing of From; DMARC and compauth have compared them. */
const DECISIVE = ["compauth", "dmarc"] as const;

/**
 * Returns what the receiving side says of From's domain. Microsoft's composite result goes before DMARC, because it
 * knows of lists and forwarders (ARC). Where neither is stamped, only an SPF failure without any DKIM pass counts.
 */
export function verdictOf(message: Message): Verdict {
  const fields = trustedResults(message);
  for (const method of DECISIVE) {
    const result = resultOf(fields, method);
    if (result === "pass" || result === "bestguesspass") return "passed";
    if (result !== null && FAILED.has(result)) return "failed";
  }
  const spf = resultOf(fields, "spf");
  return spf !== null && FAILED.has(spf) && !hasDkimPass(fields) ? "failed" : "unknown";
}

/** The domain for which a method passed: the envelope's for SPF, the signature's for DKIM; "" for any other result. */
function passedDomain({ method, result, properties }: AuthenticationResult): string {
  if (result !== "pass") return "";
  const names = method === "spf" ? ["smtp.mailfrom"] : method === "dkim" ? ["header.d", "header.i"] : [];
  const [domain = ""] = names.flatMap((name) => properties.get(name) ?? []);
  return domainOf(`@${domain.slice(domain.lastIndexOf("@") + 1)}`);
}

/** Returns the domains that really had a hand in sending: those for which the receiving side says that SPF or DKIM passed. */
export function passedDomainsOf(message: Message): readonly string[] {
  return trustedResults(message)
    .flatMap(({ results }) => results.map(passedDomain))
    .filter((domain) => domain !== "");
}

/** Returns whether two domains are aligned (DMARC's relaxed mode, RFC 7489, section 3.1); one free-mail domain with itself is. */
export function isAligned(a: string, b: string): boolean {
  return a !== "" && (a === b || sameOrganisation(a, b));
}

/** Returns From's domain, or "" when it has none. */
export function fromDomainOf({ from }: Message): string {
  return domainOf(from?.address ?? "");
}

/** Whether a signature of From's own organisation holds. */
function hasAlignedSignature(message: Message): boolean {
  const domain = fromDomainOf(message);
  return trustedResults(message).some(({ results }) =>
    results.some((result) => result.method === "dkim" && isAligned(passedDomain(result), domain)),
  );
}

/** Returns whether the receiving side vouches for From's domain: DMARC or compauth passed, or a signature of its own holds. */
export function isVouchedFor(message: Message): boolean {
  const verdict = verdictOf(message);
  return verdict === "passed" || (verdict === "unknown" && hasAlignedSignature(message));
}

/** SPF results that speak against the sending server, softly or not (RFC 7208, section 2.6). */
const SPF_OBJECTS: ReadonlySet<string> = new Set([...FAILED, "softfail"]);

/** Returns whether something the receiving side stamped speaks against From's domain, and nothing for it. */
export function isDoubted(message: Message): boolean {
  if (verdictOf(message) === "failed") return true;
  const spf = resultOf(trustedResults(message), "spf");
  return spf !== null && SPF_OBJECTS.has(spf) && !isVouchedFor(message);
}

/** Returns the envelope's domain as the receiving side stamped it (`smtp.mailfrom`), or null. */
export function envelopeDomainOf(message: Message): string | null {
  for (const { results } of trustedResults(message)) {
    const from = results.find(({ method }) => method === "spf")?.properties.get("smtp.mailfrom");
    if (from !== undefined) return domainOf(`@${from.slice(from.lastIndexOf("@") + 1)}`) || null;
  }
  return null;
}

/** Exchange removes these fields from mail that comes from outside, so behind its border they are its own. */
const EXCHANGE = /\.(?:protection|prod)\.outlook\.com$/;

/** Returns whether Exchange says that nobody authenticated to hand the message in. */
export function arrivedAnonymously(message: Message): boolean {
  const border = borderOf(message);
  if (!border || !EXCHANGE.test(border.by)) return false;
  const [stamp] = headerValues(message, "X-MS-Exchange-Organization-AuthAs");
  return stamp?.trim().toLowerCase() === "anonymous";
}
