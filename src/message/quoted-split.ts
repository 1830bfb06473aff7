import { MAX_QUOTED_MESSAGES } from "./limits";
import type { ExtractedText, QuotedMessage } from "./message";
import { readAttribution } from "./quoted-attribution";
import { readHeaderBlock, readSeparator, type FoundHead, type QuoteHead } from "./quoted-header-block";
import { divideText, lineText, type VisibleText } from "./visible-text";

/** A body, told apart by who wrote what. */
export interface SplitBody {
  readonly own: ExtractedText;
  /** Newest first. */
  readonly quoted: readonly QuotedMessage[];
  /** There were more than `MAX_QUOTED_MESSAGES`; the rest is in the last one. */
  readonly tooMany: boolean;
}

/** A part of the body while it is being divided: the sender's own words, or one earlier message. */
interface Part {
  readonly head: QuoteHead;
  /** The number of the first line behind the head. */
  bodyLine: number;
}

const NO_HEAD: QuoteHead = { from: null, to: [], cc: [], date: null, subject: null };

/** The sender's own words are part 0. */
const OWN = 0;

/** Gives each line to the part that it belongs to. */
class Divider {
  readonly parts: Part[] = [{ head: NO_HEAD, bodyLine: 0 }];
  readonly owners: number[] = [];
  tooMany = false;
  private readonly texts: readonly string[];
  /** The part that owns the lines of each depth of quotation; a depth that was left is taken up again. */
  private readonly ownerOfDepth: number[] = [OWN];

  constructor(private readonly visible: VisibleText) {
    this.texts = visible.lines.map((line) => lineText(visible, line));
  }

  divide(): void {
    for (let line = 0; line < this.texts.length;) {
      const found = this.headAt(line);
      line = found ? this.openPart(line, found) : this.addLine(line);
    }
  }

  /** Returns, for each part, the first of its lines that is not its head. */
  firstBodyLines(): ReadonlyMap<number, number> {
    const first = new Map<number, number>();
    this.owners.forEach((owner, line) => {
      const isBody = line >= (this.parts[owner]?.bodyLine ?? 0) && (this.texts[line] ?? "").trim() !== "";
      if (isBody && !first.has(owner)) first.set(owner, line);
    });
    return first;
  }

  private depth(line: number): number {
    return this.visible.lines[line]?.depth ?? 0;
  }

  private headAt(line: number): (FoundHead & { readonly isBlock: boolean }) | null {
    // No part can be opened any more: looking for heads in megabytes of them would be for nothing.
    if (this.tooMany) return null;
    const depth = this.depth(line);
    const announced = this.visible.lines[line]?.opensQuote === true;
    const block = readSeparator(this.texts, line) ?? readHeaderBlock(this.texts, line, announced);
    if (block) return { ...block, isBlock: true };
    const attribution = readAttribution(this.texts, line, (other) => this.depth(other) === depth);
    return attribution ? { ...attribution, isBlock: false } : null;
  }

  private nextWords(line: number): number {
    let next = line;
    while (next < this.texts.length && (this.texts[next] ?? "").trim() === "") next += 1;
    return next;
  }

  /** Begins an earlier message at its head; returns the line behind the head. */
  private openPart(line: number, { head, end, isBlock }: FoundHead & { readonly isBlock: boolean }): number {
    if (this.parts.length > MAX_QUOTED_MESSAGES) {
      this.tooMany = true;
      return this.addLine(line);
    }
    const part = this.parts.push({ head, bodyLine: end }) - 1;
    for (let at = line; at < end; at += 1) this.owners[at] = part;
    const depth = this.depth(line);
    const next = this.nextWords(end);
    const deeper = next < this.texts.length && this.depth(next) > depth;
    // Below an attribution the deeper lines are the quotation, and what follows them is the sender again.
    if (isBlock || !deeper) this.ownerOfDepth.length = depth;
    else this.ownerOfDepth.length = depth + 1;
    for (let at = this.ownerOfDepth.length; at <= (deeper ? this.depth(next) : depth); at += 1)
      this.ownerOfDepth[at] = part;
    return end;
  }

  private addLine(line: number): number {
    const depth = this.depth(line);
    const isBlank = (this.texts[line] ?? "").trim() === "";
    const known = this.ownerOfDepth.length - 1;
    if (depth > known && !isBlank) {
      const limited = this.parts.length > MAX_QUOTED_MESSAGES;
      const owner = limited ? this.parts.length - 1 : this.parts.push({ head: NO_HEAD, bodyLine: line }) - 1;
      this.tooMany ||= limited;
      for (let at = known + 1; at <= depth; at += 1) this.ownerOfDepth[at] = owner;
    }
    const owner = isBlank ? this.owners[line - 1] : this.ownerOfDepth[depth];
    this.owners[line] = owner ?? OWN;
    return line + 1;
  }
}

/** Takes a body's text; returns the sender's own words and the earlier messages quoted in it. Linear in its length. */
export function splitQuoted(visible: VisibleText): SplitBody {
  const divider = new Divider(visible);
  divider.divide();
  const { parts, lineStarts } = divideText(visible, divider.owners, divider.parts.length);
  const firstBodyLines = divider.firstBodyLines();
  const [own = { text: "", links: [], hidden: [] }, ...texts] = parts;
  const quoted = texts.flatMap((extracted, at): QuotedMessage[] => {
    const part = divider.parts[at + 1];
    if (!part || (extracted.text === "" && extracted.hidden.length === 0)) return [];
    const first = firstBodyLines.get(at + 1);
    const bodyStart = Math.min(
      (first === undefined ? undefined : lineStarts[first]) ?? Infinity,
      extracted.text.length,
    );
    return [{ ...part.head, ...extracted, bodyStart }];
  });
  return { own, quoted, tooMany: divider.tooMany };
}
