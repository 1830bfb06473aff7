import { Parser } from "htmlparser2";
import { shownByWord, type CommentedHtml } from "./conditional-comment";
import {
  BLOCKS,
  CELLS,
  HEADINGS,
  isQuotation,
  isTight,
  opensQuote,
  PARAGRAPHS,
  pictureText,
  VOID,
  WITHOUT_TEXT,
  WORD_SETTINGS,
} from "./html-elements";
import { attribute, type Attributes } from "./html-attributes";
import { elementStyle, hiddenReason, rootStyle, type Style } from "./html-style";
import { MAX_HTML_DEPTH } from "./limits";
import type { HiddenReason } from "./message";
import { readSheets } from "./read-sheets";
import type { StyleSheet } from "./style-sheet";
import { TextBuilder, type Run } from "./text-builder";
import type { VisibleText } from "./visible-text";

/** The text of an HTML body. */
export interface HtmlText extends VisibleText {
  /** Where each stretch of the text stands in the HTML source, in order. */
  readonly runs: readonly Run[];
  /**
   * `too-deep`: elements deeper than `MAX_HTML_DEPTH` were read as if they were not there; their text is kept.
   * `unsupported`: a style sheet writes words that stand in no element.
   */
  readonly unread: "too-deep" | "unsupported" | null;
}

/** Returns text from its end to its beginning. */
function turned(text: string): string {
  return Array.from(text).reverse().join("");
}

/** An open element, and what holds for the text in it. */
interface Open {
  readonly name: string;
  readonly style: Style;
  readonly hidden: HiddenReason | null;
  readonly depth: number;
  /** No text of this element is for readers. */
  readonly dropped: boolean;
  readonly margin: boolean;
  /** Cells begun in this row. */
  cells: number;
}

/** Turns the parser's events into text. */
class HtmlReader {
  readonly builder = new TextBuilder();
  /** The elements around the current one, outermost first. */
  readonly open: Open[] = [];
  /** The style sheets met so far. */
  readonly sheets: { css: string; readonly media: string }[] = [];
  tooDeep = false;
  private current: Open;

  constructor(
    private readonly sheet: StyleSheet | null,
    /** Whether what is read stands in a conditional comment. */
    private inComment = false,
  ) {
    const style = rootStyle(sheet);
    this.current = {
      name: "",
      style,
      hidden: hiddenReason(style),
      depth: 0,
      dropped: false,
      margin: false,
      cells: 0,
    };
  }

  /** Set by `readHtml`: the offset in the source of the parser's current event. */
  sourceOffset: () => number = () => 0;

  private enter(element: Open): void {
    this.open.push(this.current);
    this.current = element;
  }

  onopentag(name: string, attributes: Attributes): void {
    const around = this.current;
    if (name === "style") this.openSheet(attributes);
    if (around.dropped) {
      if (!VOID.has(name)) this.enter({ ...around, name });
      return;
    }
    const style = elementStyle(name, attributes, around.style, this.sheet);
    const hidden = style === around.style ? around.hidden : hiddenReason(style);
    this.startElement(name, attributes, hidden);
    if (VOID.has(name)) return;
    this.enter({
      name,
      style,
      hidden,
      depth: around.depth + (isQuotation(name, attributes) ? 1 : 0),
      dropped: WITHOUT_TEXT.has(name) || (this.inComment && WORD_SETTINGS.has(name)),
      margin: PARAGRAPHS.has(name) && !isTight(attributes),
      cells: 0,
    });
  }

  private startElement(name: string, attributes: Attributes, hidden: HiddenReason | null): void {
    if (hidden === null && opensQuote(name, attributes)) this.builder.markQuote();
    if (name === "br") this.builder.breakLine();
    else if (name === "img") this.addPicture(attributes, hidden);
    else if (CELLS.has(name)) this.startCell();
    else if (BLOCKS.has(name) || HEADINGS.has(name))
      this.builder.breakBlock(PARAGRAPHS.has(name) && !isTight(attributes));
    const href = attributes.href;
    if ((name === "a" || name === "area") && href !== undefined && hidden === null) {
      this.builder.openLink(href);
      if (name === "area") this.builder.closeLink();
    }
  }

  private startCell(): void {
    const isRow = ({ name }: Open): boolean => name === "tr" || name === "table";
    const row = isRow(this.current) ? this.current : this.open.findLast(isRow);
    if (row && row.cells > 0) this.builder.nextCell();
    else this.builder.breakBlock(false);
    if (row) row.cells += 1;
  }

  private addPicture(attributes: Attributes, hidden: HiddenReason | null): void {
    const text = pictureText(attributes);
    if (text !== "" && hidden === null) this.builder.addText(text, this.sourceOffset(), this.current.depth);
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    const closed = this.current;
    this.current = this.open.pop() ?? closed;
    if (closed.dropped) return;
    if (name === "a") this.builder.closeLink();
    if (name === "tr" || name === "table") this.builder.endRow();
    if (name !== "tr" && (BLOCKS.has(name) || HEADINGS.has(name))) this.builder.breakBlock(closed.margin);
  }

  /** Style sheets count also in the head, but not in what is for no reader (`template`), nor where only Word reads them. */
  private openSheet(attributes: Attributes): void {
    const isRead = [...this.open, this.current].every(({ dropped, name }) => !dropped || name === "head");
    const isCss = /^\s*(?:text\/css\s*)?$/i.test(attribute(attributes, "type") ?? "");
    const media = attribute(attributes, "media") ?? "";
    if (isRead && isCss && !this.inComment) this.sheets.push({ css: "", media });
  }

  private addToSheet(css: string): void {
    const sheet = this.sheets.at(-1);
    if (sheet) sheet.css += css;
  }

  oncomment(data: string): void {
    const shown = this.inComment ? null : shownByWord(data);
    if (shown && holdsText(shown.html, this.sheet)) this.readComment(shown);
  }

  /** Reads on in a comment; what it opens is closed with it, and what it closes was opened in it. */
  private readComment({ html, start }: CommentedHtml): void {
    const { current, sourceOffset } = this;
    const commentStart = sourceOffset() + "<!--".length + start;
    this.current = { ...current, dropped: false };
    this.inComment = true;
    parseInto(this, html, commentStart);
    this.inComment = false;
    this.current = current;
    this.sourceOffset = sourceOffset;
  }

  ontext(data: string): void {
    const { dropped, hidden, depth, style, name } = this.current;
    if (dropped) {
      if (name === "style") this.addToSheet(data);
    } else if (hidden) this.builder.addHidden(hidden === "backwards" ? turned(data) : data, hidden);
    else if (style.preformatted) this.builder.addPreformatted(data, this.sourceOffset(), depth);
    else this.builder.addText(data, this.sourceOffset(), depth);
  }
}

/** htmlparser2's parser, which does not see elements that would be nested deeper than `MAX_HTML_DEPTH`. */
class CappedParser extends Parser {
  private skipped = 0;

  constructor(
    private readonly reader: HtmlReader,
    private readonly html: string,
  ) {
    super(reader);
  }

  override onopentagname(start: number, end: number): void {
    if (this.reader.open.length < MAX_HTML_DEPTH || VOID.has(this.html.slice(start, end).toLowerCase())) {
      super.onopentagname(start, end);
      return;
    }
    this.reader.tooDeep = true;
    this.skipped += 1;
    this.reader.builder.breakBlock(false);
  }

  override onclosetag(start: number, end: number): void {
    if (this.skipped === 0) super.onclosetag(start, end);
    else {
      this.skipped -= 1;
      this.reader.builder.breakBlock(false);
    }
  }
}

/** Parses HTML that stands at an offset of the source. */
function parseInto(reader: HtmlReader, html: string, offset: number): void {
  const parser = new CappedParser(reader, html);
  reader.sourceOffset = () => offset + parser.startIndex;
  parser.end(html);
}

function readWith(html: string, sheet: StyleSheet | null): HtmlReader {
  const reader = new HtmlReader(sheet);
  parseInto(reader, html, 0);
  return reader;
}

/** Tells whether HTML for Word holds words, not only tables to lay others out, styles and settings. */
function holdsText(html: string, sheet: StyleSheet | null): boolean {
  const reader = new HtmlReader(sheet, true);
  parseInto(reader, html, 0);
  return reader.builder.build().text !== "";
}

/**
 * Takes HTML as mail carries it, however broken; returns the text a reader sees: blocks on lines of their own, cells of
 * a row joined by TAB, links, and what is hidden apart, with its reason. What only classic Outlook shows (conditional
 * comments) is text like any other. Linear in the length of the source.
 */
export function readHtml(html: string): HtmlText {
  const first = readWith(html, null);
  const sheet = readSheets(first.sheets);
  // A style sheet holds for what stands before it, too.
  const reader = sheet === null ? first : readWith(html, sheet);
  return { ...reader.builder.build(), unread: reader.tooDeep ? "too-deep" : sheet?.writesWords ? "unsupported" : null };
}
