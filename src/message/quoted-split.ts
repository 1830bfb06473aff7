import type { ExtractedText, QuotedMessage } from "./message";
import { divideText, type VisibleText } from "./visible-text";

/** A body, told apart by who wrote what. */
export interface SplitBody {
  readonly own: ExtractedText;
  /** Newest first. */
  readonly quoted: readonly QuotedMessage[];
  /** There were more than `MAX_QUOTED_MESSAGES`; the rest is in the last one. */
  readonly tooMany: boolean;
}

/** Takes a body's text; returns the sender's own words and the earlier messages quoted in it. */
export function splitQuoted(visible: VisibleText): SplitBody {
  const { parts } = divideText(
    visible,
    visible.lines.map(() => 0),
    1,
  );
  return { own: parts[0] ?? { text: "", links: [], hidden: [] }, quoted: [], tooMany: false };
}
