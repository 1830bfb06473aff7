import { domainOf, registrableDomain } from "../../directory/domain";
import { parseAuthenticationResults, type AuthenticationResults } from "../../message/authentication-results";
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
