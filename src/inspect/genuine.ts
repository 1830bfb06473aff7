import * as v from "valibot";
import type { GenuineAnswer } from "../directory/directory";
import { normalAddress } from "../directory/domain";
import { genuineKey } from "../directory/genuine-key";
import { address, companyPair, findingParams } from "../directory/schema-fields";
import type { Mailbox } from "../message/message";
import type { Finding, FindingCode } from "./finding";

/**
 * Findings that doubt whether the sender is who the address says: whoever forges it would profit from an answer about
 * the one who was forged.
 */
const ABOUT_FORGERY: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "sender.authentication-failed",
  "sender.own-domain-spoofed",
  "sender.several-addresses",
  "sender.envelope-elsewhere",
  "sender.fraud-infrastructure",
]);

const ANSWERABLE = /^(?:sender|thread|link)\./;

/** Whether a person may answer that a finding is all right: never one about an account, an act or a file. */
export function isAnswerable(code: FindingCode): boolean {
  return ANSWERABLE.test(code) && !ABOUT_FORGERY.has(code);
}

/** Whether an answer to a finding of this sender can be kept: what the message gives has the form that the directory takes. */
export function mayAnswer(from: Mailbox, { code, params }: Finding): boolean {
  return isAnswerable(code) && v.is(address, from.address) && v.is(findingParams, params);
}

/** Returns the answer that a finding of this sender is genuine; see `mayAnswer`. */
export function genuineAnswer(from: Mailbox, { code, params }: Finding, reason: string, day: string): GenuineAnswer {
  return { code, party: normalAddress(from.address), params, reason, since: day };
}

/** Findings that take one domain for an imitation of another. */
const COMPARING_DOMAINS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "sender.lookalike-domain",
  "sender.reply-to-lookalike",
  "link.lookalike-domain",
]);

/**
 * Returns the two domains that a finding compares, where a person may answer that they are one company's; null else. A
 * domain that deceives the eye is no company's second one.
 */
export function comparedDomains({ code, severity, params }: Finding): readonly [string, string] | null {
  if (!COMPARING_DOMAINS.has(code) || severity === "danger") return null;
  const read = v.safeParse(companyPair, [params.seen, params.known]);
  return read.success ? read.output : null;
}

/**
 * Parts findings into those that count and those a person has answered to be genuine: the same finding, saying the
 * same, of the same sender.
 */
export function answeredApart(
  findings: readonly Finding[],
  from: Mailbox | null,
  answers: readonly GenuineAnswer[],
): { readonly counting: readonly Finding[]; readonly answered: readonly Finding[] } {
  if (answers.length === 0 || from === null) return { counting: findings, answered: [] };
  const party = normalAddress(from.address);
  const keys = new Set(answers.filter((answer) => answer.party === party).map(genuineKey));
  const isAnswered = ({ code, params }: Finding): boolean =>
    isAnswerable(code) && keys.has(genuineKey({ code, party, params }));
  return {
    counting: findings.filter((finding) => !isAnswered(finding)),
    answered: findings.filter(isAnswered),
  };
}
