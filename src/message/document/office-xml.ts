import { Parser } from "htmlparser2";
import { MAX_ATTACHMENT_TEXT, MAX_HTML_DEPTH } from "../limits";
import type { Link, UnreadReason } from "../message";

/** The words of a part of an Office document, with its links. */
export interface OfficeText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly unread: UnreadReason | null;
}

/** Elements of WordprocessingML and DrawingML (ISO/IEC 29500-1, sections 17 and 21), without their prefixes. */
const PARAGRAPH = "p";
const ROW = "tr";
const CELL = "tc";
const BREAKS: ReadonlySet<string> = new Set(["br", "cr"]);
const TABS: ReadonlySet<string> = new Set(["tab", "ptab"]);

/** What stands for programs that cannot show the first choice says the same again; what is deleted is not shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set(["Fallback", "del", "moveFrom"]);

/** A file of another format that Word shows as a part of the text (ISO/IEC 29500-1, section 17.17.2.1). */
const OTHER_FORMAT = "altChunk";

/** The target of a link that is written as a field: `HYPERLINK "https://…"`. */
const LINK_FIELD = /HYPERLINK\s+"([^"]*)"/;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Parses XML with a limit on depth: the parser looks through what is open at each close tag. Returns why it stopped before
 * the end, or null: `isFull` tells when nothing more is wanted.
 */
export function parseXml(
  xml: string,
  handlers: {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly close: (name: string) => void;
    readonly text: (text: string) => void;
    readonly isFull?: () => boolean;
  },
): "too-deep" | "too-large" | null {
  const state: { depth: number; stopped: "too-deep" | "too-large" | null } = { depth: 0, stopped: null };
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        state.depth += 1;
        if (state.depth > MAX_HTML_DEPTH) state.stopped = "too-deep";
        else if (handlers.isFull?.() === true) state.stopped = "too-large";
        if (state.stopped !== null) parser.pause();
        else handlers.open(localName(name), attributes);
      },
      onclosetag: (name) => {
        state.depth -= 1;
        handlers.close(localName(name));
      },
      ontext: (text) => handlers.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (state.stopped === null) parser.end();
  return state.stopped;
}

/** Returns the targets of a part's relationships, by their ids (ISO/IEC 29500-2, section 9.3). */
export function relationships(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  parseXml(xml, {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
    close: () => {},
    text: () => {},
  });
  return targets;
}

/** Blanks, tabs and breaks that are kept apart; a longer run of them is of no one's making. */
const MAX_GAP = 100;

/**
 * Collects the words of a document part: paragraphs on lines of their own, cells of a row joined by TAB. What separates
 * words is kept apart until more words come: looking at the end of a long text that is still growing copies all of it.
 */
class Words {
  text = "";
  readonly links: Link[] = [];
  private gap = "";
  private hiddenDepth = 0;
  private cellDepth = 0;
  private inText = false;
  private inField = false;
  private readonly openLinks: {
    readonly start: number;
    readonly href: string;
  }[] = [];
  private field: { readonly start: number; readonly href: string } | null = null;

  constructor(private readonly targets: ReadonlyMap<string, string>) {}

  private isAtStart(): boolean {
    return this.gap === "" ? this.text === "" : /[\n\t]$/.test(this.gap);
  }

  private separate(gap: string): void {
    this.gap += gap;
    if (this.gap.length <= MAX_GAP) return;
    this.text += this.gap.slice(0, -1);
    this.gap = this.gap.slice(-1);
  }

  /** Where words that come now will stand. */
  private get next(): number {
    return this.text.length + this.gap.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.hiddenDepth > 0 || NOT_SHOWN.has(name)) this.hiddenDepth += 1;
    else if (name === "t") this.inText = true;
    else if (name === "instrText") this.inField = true;
    else if (name === CELL) this.cellDepth += 1;
    else if (name === "hyperlink" || name === "hlinkClick")
      this.openLinks.push({
        start: this.next,
        href: this.targets.get(attributes["r:id"] ?? "") ?? "",
      });
    else if (name === "fldChar" && attributes["w:fldCharType"] === "end" && this.field) {
      this.endAt(this.field);
      this.field = null;
    }
  }

  close(name: string): void {
    if (this.hiddenDepth > 0) this.hiddenDepth -= 1;
    else if (name === "t") this.inText = false;
    else if (name === "instrText") this.inField = false;
    else if (BREAKS.has(name)) this.separate(this.cellDepth > 0 ? " " : "\n");
    else if (TABS.has(name)) this.separate(this.cellDepth > 0 ? " " : "\t");
    else if (name === PARAGRAPH && !this.isAtStart()) this.separate(this.cellDepth > 0 ? " " : "\n");
    else if (name === CELL) this.endCell();
    else if (name === ROW && this.cellDepth === 0) this.gap = "\n";
    else if (name === "hyperlink" || name === "hlinkClick") this.endLink();
  }

  private endCell(): void {
    this.cellDepth = Math.max(0, this.cellDepth - 1);
    if (this.gap.endsWith(" ")) this.gap = this.gap.slice(0, -1);
    this.separate(this.cellDepth > 0 ? " " : "\t");
  }

  private endLink(): void {
    const link = this.openLinks.pop();
    if (link && link.href !== "") this.endAt(link);
  }

  private endAt({ start, href }: { readonly start: number; readonly href: string }): void {
    this.links.push({ start, end: Math.max(start, this.text.length), href });
  }

  write(text: string): void {
    if (this.hiddenDepth > 0) return;
    if (this.inText) {
      this.text += this.gap + text.replace(/[\r\n\t]+/g, " ");
      this.gap = "";
    }
    const [, href] = this.inField ? (LINK_FIELD.exec(text) ?? []) : [];
    if (href !== undefined) this.field = { start: this.next, href };
  }
}

/**
 * Returns the words of a part of a Word or PowerPoint file.
 * @param targets where its links lead, by the ids of its relationships
 */
export function officeText(xml: string, targets: ReadonlyMap<string, string>): OfficeText {
  const words = new Words(targets);
  const found = { otherFormat: false };
  const stopped = parseXml(xml, {
    open: (name, attributes) => {
      words.open(name, attributes);
      found.otherFormat ||= name === OTHER_FORMAT;
    },
    close: (name) => words.close(name),
    text: (text) => words.write(text),
    isFull: () => words.text.length > MAX_ATTACHMENT_TEXT,
  });
  const text = words.text.trimEnd();
  const links = words.links.map(({ start, end, href }) => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
    href,
  }));
  return { text, links, unread: stopped ?? (found.otherFormat ? "unsupported" : null) };
}
