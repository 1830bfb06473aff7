import type { Facts } from "./check";
import type { Finding, FindingCode, Severity } from "./finding";
import type { Column } from "./level";
import { asksForMoney } from "./money";
import { isDoubted, isVouchedFor } from "./sender/authentication";
import { beganInside } from "./sender/began-inside";
import { isOurs, senderIsKnown } from "./sender/standing";

interface Hint {
  readonly code: FindingCode;
  /** How heavy the finding must be to be this half of the pair. */
  readonly least: Severity;
}

/** Two findings of different families that together, beside an act of payment, weigh as much as one danger. */
export const CAUTION_PAIRS: readonly (readonly [Hint, Hint])[] = [
  [
    { code: "sender.reply-to-elsewhere", least: "caution" },
    { code: "language.planted-contact", least: "info" },
  ],
  [
    { code: "sender.display-name-person", least: "caution" },
    { code: "language.opener", least: "info" },
  ],
  [
    { code: "sender.display-name-person", least: "caution" },
    { code: "language.gift-card", least: "info" },
  ],
  [
    { code: "thread.fabricated", least: "caution" },
    { code: "language.claimed-approval", least: "info" },
  ],
  [
    { code: "payment.irreversible-method", least: "caution" },
    { code: "language.pretext", least: "info" },
  ],
  [
    { code: "payment.country-unexpected", least: "caution" },
    { code: "language.pretext", least: "info" },
  ],
  [
    { code: "payment.holder-differs", least: "caution" },
    { code: "language.discourages-calling", least: "info" },
  ],
];

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, caution: 1, danger: 2 };

/** Links that pretend to lead to somebody known, files that pretend to be documents, accounts in borrowed letters. */
const PRETENCES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "payment.deceptive-characters",
  "attachment.executable-content",
  "attachment.deceptive-name",
  "link.text-shows-another-address",
  "link.lookalike-domain",
]);

function isAboutIdentity({ code }: Finding): boolean {
  return code.startsWith("sender.") || code.startsWith("thread.") || PRETENCES.has(code);
}

function holds(findings: readonly Finding[], { code, least }: Hint): boolean {
  return findings.some((finding) => finding.code === code && WEIGHT[finding.severity] >= WEIGHT[least]);
}

/**
 * Whether the headers bear out that a known sender is the sender. A payee's domain may publish nothing to check against,
 * so there it takes a doubt; the own organisation's mail comes from inside or is vouched for. Headers that were not
 * read say nothing: the rows of the table deal with them.
 */
function isBorneOut({ message, known }: Facts): boolean {
  if (message.unread.some(({ part }) => part === "header:*")) return true;
  if (isDoubted(message)) return false;
  if (message.from === null || !isOurs(known.lookup, message.from.address)) return true;
  return isVouchedFor(message) || beganInside(message);
}

/**
 * Returns who wrote, as the level table asks.
 * `unfit`: a danger about sender, thread a link or a file, or a pair of cautions beside an act of payment.
 * `fits`: a sender on record whom the headers bear out, and nothing of weight against it. Otherwise `unknown`.
 */
export function columnOf(facts: Facts, findings: readonly Finding[]): Column {
  const identity = findings.filter(isAboutIdentity);
  if (identity.some(({ severity }) => severity === "danger")) return "unfit";
  if (asksForMoney(facts) && CAUTION_PAIRS.some((pair) => pair.every((hint) => holds(findings, hint)))) return "unfit";
  if (identity.some(({ severity }) => severity === "caution")) return "unknown";
  return senderIsKnown(facts) && isBorneOut(facts) ? "fits" : "unknown";
}
