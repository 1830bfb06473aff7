import { MAX_LINKS } from "./limits";
import type { HiddenReason, Link } from "./message";
import type { PlacedHiddenText, VisibleText } from "./visible-text";

/** Where a stretch of the text came from. */
export interface Run {
  /** Offset in the text. */
  readonly start: number;
  /** Offset in the source. */
  readonly source: number;
}

/** Text without any of these is filler: blanks and the invisible characters that pad a preview. */
const HAS_WORDS = /[\p{L}\p{N}\p{S}]/u;

/**
 * Puts visible text together line by line. Blanks and line ends are held back until a word follows, so that no line
 * ends in blanks, and a block's end followed by a cell's begin is one TAB.
 */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private readonly lines: { start: number; end: number; depth: number; opensQuote: boolean }[] = [];
  private readonly links: Link[] = [];
  private readonly hidden: { text: string[]; reason: HiddenReason; line: number }[] = [];
  private readonly runs: Run[] = [];
  private length = 0;
  private newlines = 0;
  private tabs = 0;
  private spaces = 0;
  private blankLineWaits = false;
  private opensQuote = false;
  private hiddenContinues = false;
  private linkHref: string | null = null;
  private linkStart: number | null = null;

  /** The next word begins a new line; with `margin`, after a blank one. */
  breakBlock(margin: boolean): void {
    if (this.tabs > 0) return;
    this.newlines = Math.max(this.newlines, margin || this.blankLineWaits ? 2 : 1);
    this.spaces = 0;
    this.blankLineWaits = false;
  }

  /** A forced line end; two of them leave a blank line. */
  breakLine(): void {
    if (this.tabs > 0) return;
    this.newlines = Math.min(2, this.newlines + 1);
    this.spaces = 0;
  }

  /** The next word stands in another cell of the same row. */
  nextCell(): void {
    this.newlines = 0;
    this.spaces = 0;
    this.tabs += 1;
  }

  endRow(): void {
    this.tabs = 0;
    this.newlines = 1;
  }

  /** The mail program's mark: the next line begins an earlier message. */
  markQuote(): void {
    this.opensQuote = true;
  }

  /** Adds text as it stands in HTML, where blanks collapse; `source` is its offset there. */
  addText(data: string, source: number, depth: number): void {
    const text = data.replace(/[\t\n\f\r ]+/g, " ").replaceAll("\u00A0", " ");
    const words = text.trim();
    if (words === "") {
      this.blankLineWaits ||= data.includes("\u00A0");
      this.spaces = Math.max(this.spaces, text.length);
      return;
    }
    const lead = text.indexOf(words.charAt(0));
    this.spaces = Math.max(this.spaces, lead);
    this.emit(words, source, depth);
    this.spaces = text.length - lead - words.length;
  }

  /** Adds preformatted text: blanks and line ends stay. */
  addPreformatted(data: string, source: number, depth: number): void {
    data.split("\n").forEach((line, at) => {
      if (at > 0) this.breakLine();
      const words = line.replace(/\r/g, "").trimEnd();
      if (words === "") this.spaces += line.length;
      else this.emit(words, source, depth);
    });
  }

  addHidden(data: string, reason: HiddenReason): void {
    const current = this.hidden.at(-1);
    if (this.hiddenContinues && current?.reason === reason) current.text.push(data);
    else this.hidden.push({ text: [data], reason, line: Math.max(0, this.lines.length - (this.newlines > 0 ? 0 : 1)) });
    this.hiddenContinues = true;
  }

  /** Everything added until `closeLink` is the visible text of a link. A link in a link ends the outer one. */
  openLink(href: string): void {
    this.closeLink();
    this.linkHref = href;
  }

  closeLink(): void {
    if (this.linkHref === null) return;
    const start = this.linkStart ?? this.length;
    if (this.links.length < MAX_LINKS) this.links.push({ start, end: this.length, href: this.linkHref });
    this.linkHref = null;
    this.linkStart = null;
  }

  /** Returns what was put together; `runs` maps offsets of the text to offsets of the source. */
  build(): VisibleText & { readonly runs: readonly Run[] } {
    this.closeLink();
    const last = this.lines.at(-1);
    if (last) last.end = this.length;
    const hidden: PlacedHiddenText[] = this.hidden.flatMap(({ text, reason, line }) => {
      const whole = text.join("").replace(/\s+/g, " ").trim();
      return HAS_WORDS.test(whole) ? [{ text: whole, reason, line }] : [];
    });
    return { text: this.pieces.join(""), lines: this.lines, links: this.links, hidden, runs: this.runs };
  }

  private emit(words: string, source: number, depth: number): void {
    if (this.length === 0 || this.newlines > 0) this.startLine(depth);
    else this.put(this.tabs > 0 ? "\t".repeat(this.tabs) : " ".repeat(this.spaces));
    this.tabs = 0;
    this.spaces = 0;
    this.blankLineWaits = false;
    this.hiddenContinues = false;
    if (this.linkHref !== null) this.linkStart ??= this.length;
    this.runs.push({ start: this.length, source });
    this.put(words);
  }

  private startLine(depth: number): void {
    const last = this.lines.at(-1);
    if (last) {
      last.end = this.length;
      this.put("\n");
      if (this.newlines > 1) {
        this.lines.push({
          start: this.length,
          end: this.length,
          depth: Math.min(last.depth, depth),
          opensQuote: false,
        });
        this.put("\n");
      }
    }
    this.lines.push({ start: this.length, end: this.length, depth, opensQuote: this.opensQuote });
    this.newlines = 0;
    this.opensQuote = false;
  }

  private put(text: string): void {
    if (text === "") return;
    this.pieces.push(text);
    this.length += text.length;
  }
}
