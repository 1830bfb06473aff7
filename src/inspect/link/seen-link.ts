import { linksInText } from "../../message/plain-text";
import type { PartName } from "../../message/message";
import type { TextPart } from "../../message/parts";
import type { Evidence } from "../finding";
import { unwrapped } from "./rewriters";
import { targetOf, type Target } from "./target";

/** A link as a check looks at it: what the reader sees, and where it leads once protective rewriting is taken off. */
export interface SeenLink {
  readonly part: PartName;
  /** Where the visible text stands in the part's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where it leads as written; the service that rewrote it, if any. */
  readonly written: Target;
  /** Where the reader arrives. */
  readonly target: Target;
}

/** Over all parts. A newsletter has about 200; what follows is padding, and each link is looked at by several checks. */
const MAX_SEEN = 5000;

/** How far back the word before an address in angle brackets is looked for. */
const MAX_BEFORE = 300;

/**
 * Returns the links of the given parts: those of the HTML, web addresses in running text, and codes that hold one. In
 * plain text the word before an address in angle brackets is what was shown for it.
 */
export function seenLinks(parts: readonly TextPart[]): readonly SeenLink[] {
  const seen: SeenLink[] = [];
  for (const part of parts) {
    for (const link of linksOf(part)) {
      const written = targetOf(link.href);
      if (written === null) continue;
      const original = unwrapped(written.href);
      const target = original === written.href ? written : (targetOf(original) ?? written);
      seen.push({ ...shownFor(part.text, link), part: part.part, written, target });
      if (seen.length === MAX_SEEN) return seen;
    }
  }
  return seen;
}

/** Returns the visible text of a link as evidence. */
export function linkEvidence({ part, start, end, text }: SeenLink): Evidence {
  return { part, start, end, quote: text };
}

interface PlacedLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

function linksOf({ text, links }: TextPart): readonly PlacedLink[] {
  let at = 0;
  const outside = linksInText(text).filter(({ start, end }) => {
    while ((links[at]?.end ?? Infinity) <= start) at++;
    return (links[at]?.start ?? Infinity) >= end;
  });
  return [...links, ...outside];
}

function shownFor(text: string, { start, end, href }: PlacedLink): Pick<SeenLink, "start" | "end" | "text"> {
  const visible = { start, end, text: text.slice(start, end) };
  if (text.charAt(start - 1) !== "<" || !href.endsWith(visible.text)) return visible;
  const before = text.slice(Math.max(0, start - 1 - MAX_BEFORE), start - 1).trimEnd();
  const shown = before.split(/\s/).pop() ?? "";
  const shownStart = text.lastIndexOf(shown, start - 1);
  return shown === "" ? visible : { start: shownStart, end: shownStart + shown.length, text: shown };
}
