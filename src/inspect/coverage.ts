import type { Message, PartName, UnreadReason } from "../message/message";
import type { Check, Need } from "./check";
import type { Coverage } from "./inspection";

/** Why a need is not met, or null when what it asks for was read. */
type Hindrance = (message: Message) => UnreadReason | null;

function unreadReason(
  message: Message,
  concerns: (part: PartName, reason: UnreadReason) => boolean,
): UnreadReason | null {
  return message.unread.find(({ part, reason }) => concerns(part, reason))?.reason ?? null;
}

function isAttachment(part: PartName): boolean {
  return part.startsWith("attachment:") || part.startsWith("code:");
}

const HINDRANCES: Readonly<Record<Need, Hindrance>> = {
  from: (message) => unreadReason(message, (part) => part === "from"),
  headers: (message) => unreadReason(message, (part) => part === "header:*"),
  body: (message) => unreadReason(message, (part, reason) => part === "body" && reason !== "unread-language"),
  language: (message) => unreadReason(message, (_part, reason) => reason === "unread-language"),
  attachments: (message) => unreadReason(message, isAttachment),
};

/** Without these a check cannot look at all; without an attachment it still looks at the rest. */
const INDISPENSABLE: ReadonlySet<Need> = new Set<Need>(["from", "headers", "body"]);

function hindranceOf(message: Message, needs: readonly Need[]): UnreadReason | null {
  for (const need of needs) {
    const reason = HINDRANCES[need](message);
    if (reason) return reason;
  }
  return null;
}

/** Returns why a check cannot run on this message, or null when it can. */
export function reasonToSkip(check: Check, message: Message): UnreadReason | null {
  return hindranceOf(
    message,
    check.needs.filter((need) => INDISPENSABLE.has(need)),
  );
}

/**
 * Returns what may be said of the checks: one that found nothing while something it needs is unread
 * counts as not done, so that no silence is claimed for what was not looked at.
 * @param finds whether each check found something; false for one that did not run.
 */
export function coverageOf(message: Message, finds: ReadonlyMap<Check, boolean>): Coverage {
  const ran: string[] = [];
  const skipped: Coverage["skipped"][number][] = [];
  for (const [check, found] of finds) {
    const reason = found ? null : hindranceOf(message, check.needs);
    if (reason) skipped.push({ check: check.id, reason });
    else ran.push(check.id);
  }
  return { ran, skipped };
}
