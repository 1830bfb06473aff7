import { Parser } from "htmlparser2";
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
} from "./html-elements";
import { elementStyle, hiddenReason, ROOT_STYLE, type Attributes, type SheetColours, type Style } from "./html-style";
import { MAX_HTML_DEPTH } from "./limits";
import type { HiddenReason } from "./message";
import { TextBuilder, type Run } from "./text-builder";
import type { VisibleText } from "./visible-text";

/** The text of an HTML body. */
export interface HtmlText extends VisibleText {
  /** Where each stretch of the text stands in the HTML source, in order. */
  readonly runs: readonly Run[];
  /** Elements deeper than `MAX_HTML_DEPTH` were read as if they were not there; their text is kept. */
  readonly tooDeep: boolean;
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

const SETS_BACKGROUND = /background/i;
const SETS_COLOUR = /(?<![\w-])color\s{0,9}:/i;

/** Turns the parser's events into text. */
class HtmlReader {
  readonly builder = new TextBuilder();
  /** The elements around the current one, outermost first. */
  readonly open: Open[] = [];
  private current: Open = {
    name: "",
    style: ROOT_STYLE,
    hidden: null,
    depth: 0,
    dropped: false,
    margin: false,
    cells: 0,
  };
  private sheet: SheetColours = { text: false, background: false };
  /** Set by `readHtml`: the offset in the source of the parser's current event. */
  sourceOffset: () => number = () => 0;

  private enter(element: Open): void {
    this.open.push(this.current);
    this.current = element;
  }

  onopentag(name: string, attributes: Attributes): void {
    const around = this.current;
    if (around.dropped) {
      if (!VOID.has(name)) this.enter({ ...around, name });
      return;
    }
    const style = elementStyle(name, attributes, around.style);
    const hidden = style === around.style ? around.hidden : hiddenReason(style, this.sheet);
    this.startElement(name, attributes, hidden);
    if (VOID.has(name)) return;
    this.enter({
      name,
      style,
      hidden,
      depth: around.depth + (isQuotation(name, attributes) ? 1 : 0),
      dropped: WITHOUT_TEXT.has(name),
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

  private readSheet(data: string): void {
    this.sheet = {
      text: this.sheet.text || SETS_COLOUR.test(data),
      background: this.sheet.background || SETS_BACKGROUND.test(data),
    };
  }

  ontext(data: string): void {
    const { dropped, hidden, depth, style, name } = this.current;
    if (dropped) {
      if (name === "style") this.readSheet(data);
    } else if (hidden) this.builder.addHidden(data, hidden);
    else if (style.preformatted) this.builder.addPreformatted(data, this.sourceOffset(), depth);
    else this.builder.addText(data, this.sourceOffset(), depth);
  }
}

/** htmlparser2's parser, which does not see elements that would be nested deeper than `MAX_HTML_DEPTH`. */
class CappedParser extends Parser {
  tooDeep = false;
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
    this.tooDeep = true;
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

/**
 * Takes HTML as mail carries it, however broken; returns the text a reader sees: blocks on lines of their own, cells of
 * a row joined by TAB, links, and what is hidden apart, with its reason. Linear in the length of the source.
 */
export function readHtml(html: string): HtmlText {
  const reader = new HtmlReader();
  const parser = new CappedParser(reader, html);
  reader.sourceOffset = () => parser.startIndex;
  parser.end(html);
  return { ...reader.builder.build(), tooDeep: parser.tooDeep };
}
