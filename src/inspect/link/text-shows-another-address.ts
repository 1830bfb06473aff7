import { EMPTY_DIRECTORY } from "../../directory/directory";
import { domainOf, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Lookalike } from "../address/lookalike";
import { lookalikesOf } from "../address/lookalikes";
import type { Check, Facts } from "../check";
import type { Finding, Severity } from "../finding";
import { isKnownDomain } from "./known-domain";
import { linksToAnotherAccount, type OtherAccount } from "./other-account";
import { countsClicks } from "./rewriters";
import { linkEvidence, type SeenLink } from "./seen-link";
import { shownAddress, type ShownAddress } from "./shown-address";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** Numbers are the same when they end alike: one of them may lack its country code, or its zero. */
const SAME_ENDING = 7;

const SEVERITIES: readonly Severity[] = ["danger", "caution", "info"];

/**
 * The text of a link shows an address or an account, and the link leads to another one. A `danger` where that one
 * imitates the shown one or is paid in its place, a `caution` where somebody known is shown, else a note: newsletters
 * count clicks on hosts of their own.
 * Params: `shown` (as written), `seen` (the host, mailbox, number or account it leads to), `kind` (`site`, `mailbox`,
 * `number`, `account`).
 */
export const textShowsAnotherAddress: Check = {
  id: "link.text-shows-another-address",
  needs: ["body"],
  find: (facts) => {
    const found = new Map<string, Finding>();
    const otherAccounts = linksToAnotherAccount(facts);
    for (const link of facts.links) {
      const account = otherAccounts.get(link);
      if (account) found.set(`${account.shown.value} ${account.target.value}`, accountFinding(link, account));
      const shown = shownAddress(link.text, (domain) => isKnownDomain(facts, domain));
      const seen = shown && leadsTo(link, shown);
      const severity = shown && seen !== null && severityOf(facts, shown, seen);
      const key = `${shown?.domain} ${seen}`;
      if (!shown || seen === null || !severity || found.has(key)) continue;
      found.set(key, {
        code: "link.text-shows-another-address",
        severity,
        params: { shown: shown.written, seen, kind: shown.kind },
        evidence: [linkEvidence(link)],
      });
    }
    return [...found.values()]
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
      .slice(0, MAX_FINDINGS);
  },
};

function accountFinding(link: SeenLink, { shown, target }: OtherAccount): Finding {
  return {
    code: "link.text-shows-another-address",
    severity: "danger",
    params: { shown: shown.value, seen: target.value, kind: "account" },
    evidence: [linkEvidence(link)],
  };
}

/** Returns what a link leads to where that is of the kind shown and another; null where it is the same or says nothing. */
function leadsTo({ target, written }: SeenLink, shown: ShownAddress): string | null {
  switch (shown.kind) {
    case "site":
      if (target.host === "" || countsClicks(target.host) || countsClicks(written.host)) return null;
      return isSameSite(shown.domain, target.host) ? null : target.host;
    case "mailbox":
      if (target.scheme !== "mailto" || !target.recipient.includes("@")) return null;
      return normalAddress(target.recipient) === shown.value ? null : target.recipient;
    case "number": {
      const digits = target.scheme === "tel" || target.scheme === "sms" ? target.recipient.replace(/\D/g, "") : "";
      return digits.length < SAME_ENDING || isSameNumber(digits, shown.value) ? null : target.recipient;
    }
  }
}

function isSameSite(a: string, b: string): boolean {
  return a === b || sameOrganisation(a, b);
}

function isSameNumber(a: string, b: string): boolean {
  return a.slice(-SAME_ENDING) === b.slice(-SAME_ENDING);
}

/** Returns how much the difference weighs; null where it is how mail is made. */
function severityOf(facts: Facts, shown: ShownAddress, seen: string): Severity | null {
  if (shown.kind === "number") return "caution";
  const domain = shown.kind === "mailbox" ? domainOf(seen) : seen;
  const likeness = imitation(shown, seen);
  const sameCompany = isSameSite(shown.domain, domain);
  if (likeness?.severity === "danger" && (!sameCompany || likeness.kind === "glyph")) return "danger";
  if (isKnownDomain(facts, shown.domain)) return isKnownDomain(facts, domain) ? null : "caution";
  const sender = domainOf(facts.message.from?.address ?? "");
  return isSameSite(sender, domain) || sameCompany ? null : "info";
}

/** Returns how the address that a link leads to imitates the one it shows, or null. */
function imitation(shown: ShownAddress, seen: string): Lookalike | null {
  const address = shown.kind === "mailbox" ? shown.value : `x@${shown.domain}`;
  const sender = { address, firstSeen: null, lastSeen: null, count: 1 };
  const lookalikes = lookalikesOf({ ...EMPTY_DIRECTORY, senders: [sender] }, null);
  return shown.kind === "mailbox"
    ? (lookalikes.ofDomain(domainOf(seen), "in-context") ?? lookalikes.ofAddress(seen, "in-context"))
    : lookalikes.ofDomain(seen, "in-context");
}
