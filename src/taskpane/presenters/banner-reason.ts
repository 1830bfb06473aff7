import type { ShownLevel } from "../../inspect/shown-level";
import { weightyUnread } from "../../inspect/weighty-unread";
import { headlineText, unreadText } from "../../locales/describe";
import type { Sentences } from "../../locales/sentences";
import type { ReadyMessage } from "../open-message";

/** Returns the one reason that stands under the level. */
export function bannerReason(
  sentences: Sentences,
  level: ShownLevel,
  { inspection, message, progress }: ReadyMessage,
): string {
  if (level === "reading") return sentences.reasons.reading(progress.done, progress.total);
  const [first] = weightyUnread({ attachments: message.attachments, unread: inspection.unread });
  if (level === "unread" && first) return sentences.reasons.unread(unreadText(sentences, first));
  return headlineText(sentences, inspection);
}
