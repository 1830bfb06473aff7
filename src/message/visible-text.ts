import type { ExtractedText, HiddenReason, HiddenText, Link } from "./message";

/** One line of visible text. */
export interface Line {
  /** Offsets in the text; for plain text they leave out the `>` marks of quotation. */
  readonly start: number;
  readonly end: number;
  /** How many quotations the line stands in: `>` marks, or quoting elements of HTML. */
  readonly depth: number;
  /** The mail program's own mark (an element it puts there) says that an earlier message begins with this line. */
  readonly opensQuote: boolean;
}

/** Hidden text, and the index of the line it was found in or before. */
export interface PlacedHiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
  readonly line: number;
}

/** The visible text of a whole body, before it is split into new and quoted words. */
export interface VisibleText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** In order of their start, none overlapping another. */
  readonly links: readonly Link[];
  readonly hidden: readonly PlacedHiddenText[];
}

/** Returns the words of a line. */
export function lineText(visible: VisibleText, line: Line): string {
  return visible.text.slice(line.start, line.end);
}

/** Collects the lines of one part; offsets count in the part's own text. */
class PartBuilder {
  private readonly pieces: string[] = [];
  private readonly links: Link[] = [];
  private readonly hidden: HiddenText[] = [];
  private length = 0;
  private blankLines = 0;

  /** Appends a line and returns the offset where it begins; blank lines at either end are dropped. */
  addLine(line: string): number {
    if (line.trim() === "") {
      this.blankLines += 1;
      return this.length;
    }
    const gap = this.length === 0 ? "" : "\n".repeat(this.blankLines + 1);
    this.blankLines = 0;
    this.pieces.push(gap, line);
    const start = this.length + gap.length;
    this.length = start + line.length;
    return start;
  }

  addLink(link: Link): void {
    this.links.push({
      start: Math.min(link.start, this.length),
      end: Math.min(link.end, this.length),
      href: link.href,
    });
  }

  addHidden({ text, reason }: PlacedHiddenText): void {
    this.hidden.push({ text, reason });
  }

  build(): ExtractedText {
    return { text: this.pieces.join(""), links: this.links, hidden: this.hidden };
  }
}

/** The parts of a text, and where each of its lines begins in the part that owns it. */
export interface Parts {
  readonly parts: readonly ExtractedText[];
  readonly lineStarts: readonly number[];
}

/**
 * Takes a text and, for each of its lines, the number of the part that owns it (from 0); returns the parts' texts with
 * the links and hidden text that lie in them. A link across lines of one part stays one link per line.
 */
export function divideText(visible: VisibleText, owners: readonly number[], count: number): Parts {
  const builders = Array.from({ length: count }, () => new PartBuilder());
  const lineStarts: number[] = [];
  let nextLink = 0;
  visible.lines.forEach((line, at) => {
    const builder = builders[owners[at] ?? 0];
    const start = builder?.addLine(lineText(visible, line)) ?? 0;
    lineStarts.push(start);
    for (; nextLink < visible.links.length; nextLink += 1) {
      const link = visible.links[nextLink];
      if (!link || link.start > line.end) break;
      const from = Math.max(link.start, line.start);
      const until = Math.min(link.end, line.end);
      const insideLine = from < until || link.start === link.end;
      if (insideLine)
        builder?.addLink({ start: start + from - line.start, end: start + until - line.start, href: link.href });
      if (link.end > line.end) break;
    }
  });
  const lastLine = visible.lines.length - 1;
  for (const hidden of visible.hidden) builders[owners[Math.min(hidden.line, lastLine)] ?? 0]?.addHidden(hidden);
  return { parts: builders.map((builder) => builder.build()), lineStarts };
}
