import type { Message } from "../message/message";
import type { Inspection, Level } from "./inspection";
import { weightyUnread } from "./weighty-unread";

/** The level as a person is told it: two more, for a message that is not read in full. */
export type ShownLevel = Level | "reading" | "unread";

/** Returns the level as it may be shown: nothing reassuring is said while a part that could carry an account is unread. */
export function shownLevel(
  { level, unread }: Pick<Inspection, "level" | "unread">,
  { attachments }: Pick<Message, "attachments">,
): ShownLevel {
  if (level === "verify" || level === "stop") return level;
  const missing = weightyUnread({ attachments, unread });
  if (missing.length === 0) return level;
  return missing.some(({ reason }) => reason === "pending") ? "reading" : "unread";
}
