import type { ShownLevel } from "../../inspect/shown-level";
import { weightyUnread } from "../../inspect/weighty-unread";
import { headlineText, unreadText } from "../../locales/describe";
import type { Sentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";
import type { ReadyMessage } from "../open-message";

/**
 * Returns the one reason that stands under the level.
 * @param expired the payee whose account was verified too long ago; null where there is none
 */
export function bannerReason(
  sentences: Sentences,
  level: ShownLevel,
  { inspection, message, progress }: ReadyMessage,
  expired: string | null,
): string {
  if (level === "reading") return sentences.reasons.reading(progress.done, progress.total);
  const [first] = weightyUnread({ attachments: message.attachments, unread: inspection.unread });
  if (level === "unread" && first) return sentences.reasons.unread(unreadText(sentences, first));
  if (level === "routine" && expired !== null) return sentences.reasons.verificationOver(visible(expired));
  return headlineText(sentences, inspection);
}
