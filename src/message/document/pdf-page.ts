import type { PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api";
import { MAX_PAGE_PIECES, MAX_PICTURE_PIXELS } from "../limits";
import type { Code, UnreadReason } from "../message";
import type { Budget } from "./document-reader";
import { paintedGroups, type Matrix } from "./drawing";
import { greyOfBits, greyPicture, type GreyPicture } from "./grey-picture";
import { drawingOf, type DecodedImage, type Drawing, type PlacedImage } from "./pdf-drawing";
import type { Pdfjs } from "./pdf-library";
import { pageText, type LinkArea, type PageText, type Piece } from "./pdf-text";
import { FILLED_BY_CODE, qrCodes } from "./qr-codes";

/** What a page says, its codes, and why something of it is unread. */
export interface ReadPage extends PageText {
  readonly codes: readonly Code[];
  readonly unread: UnreadReason | null;
}

/** A page with fewer characters says nothing itself: a scan often bears a page number or a stamp. */
const FEW_CHARACTERS = 20;

/** A picture that takes more of a page than this holds more than a mark or a logo. */
const LARGE_PICTURE = 0.1;

/** Writing turned into outlines has more of them than rules and frames have. */
const OUTLINES_OF_WRITING = 200;

interface PageContent {
  readonly pieces: readonly Piece[];
  readonly isCut: boolean;
}

async function piecesOf(page: PDFPageProxy, toPage: Matrix, budget: Budget): Promise<PageContent> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { pieces, isCut: false };
    for (const item of value.items) if ("str" in item) pieces.push(pieceOf(item, toPage));
    if (pieces.length > MAX_PAGE_PIECES || budget.isOver()) {
      // Not cancelled: PDF.js closes a cancelled stream again and fails. It sends no more until it is asked.
      return { pieces: pieces.slice(0, MAX_PAGE_PIECES), isCut: true };
    }
  }
}

function pieceOf(item: TextItem, [a, b, c, d, e, f]: Matrix): Piece {
  const [, , right, up, x, y] = item.transform as number[] as [number, number, number, number, number, number];
  const size = Math.hypot(right, up);
  return {
    text: item.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: item.width,
    size,
  };
}

/** An annotation as PDF.js describes it; its documentation leaves the type open. */
interface Annotation {
  readonly rect?: readonly [number, number, number, number];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly subtype?: string;
  readonly hidden?: boolean;
}

/** Notes that stand on the page itself, rather than behind a sign that opens them. */
const WRITTEN_ON_PAGE = "FreeText";

function areaOf(rect: readonly [number, number, number, number], [a, b, c, d, e, f]: Matrix): Omit<LinkArea, "href"> {
  const [left, bottom, right, top] = rect;
  const corners = [
    [a * left + c * bottom + e, b * left + d * bottom + f],
    [a * right + c * top + e, b * right + d * top + f],
  ] as const;
  const [first, second] = corners;
  return {
    left: Math.min(first[0], second[0]),
    right: Math.max(first[0], second[0]),
    top: Math.min(first[1], second[1]),
    bottom: Math.max(first[1], second[1]),
  };
}

function linksIn(annotations: readonly Annotation[], toPage: Matrix): LinkArea[] {
  return annotations.flatMap(({ rect, url, unsafeUrl }) => {
    const href = url ?? unsafeUrl;
    return rect && typeof href === "string" ? [{ ...areaOf(rect, toPage), href }] : [];
  });
}

/** Returns what is filled into forms and written over the page: it is part of what a person reads. */
function writtenOver(annotations: readonly Annotation[], toPage: Matrix): Piece[] {
  return annotations.flatMap(({ rect, fieldValue, contentsObj, subtype, hidden }) => {
    const text = typeof fieldValue === "string" ? fieldValue : subtype === WRITTEN_ON_PAGE ? contentsObj?.str : "";
    if (!rect || !text || hidden === true) return [];
    const { left, right, bottom } = areaOf(rect, toPage);
    return [{ text, x: left, y: bottom - 3, width: right - left, size: 10 }];
  });
}

function pixelsOf(page: PDFPageProxy, { image }: PlacedImage): Promise<DecodedImage | null> {
  if (typeof image !== "string") return Promise.resolve(image);
  const objects = (image.startsWith("g_") ? page.commonObjs : page.objs) as {
    get: (name: string, done: (data: DecodedImage | null) => void) => void;
  };
  return new Promise((resolve) => objects.get(image, resolve));
}

function greyOf({ width, height, kind, data }: DecodedImage, isMask: boolean): GreyPicture | null {
  if (!data || width * height > MAX_PICTURE_PIXELS) return null;
  if (isMask || kind === 1) return greyOfBits(width, height, data);
  return greyPicture({
    width,
    height,
    channels: kind === 2 ? 3 : 4,
    full: 255,
    data,
  });
}

interface SeenPictures {
  readonly codes: readonly Code[];
  /** The share of the page taken by pictures that hold more than a code. */
  readonly share: number;
  readonly areUnread: boolean;
}

async function codesInImages(page: PDFPageProxy, drawing: Drawing, budget: Budget): Promise<SeenPictures> {
  const codes: Code[] = [];
  const searched = new Set<string>();
  let share = 0;
  let areUnread = false;
  for (const placed of drawing.images) {
    if (typeof placed.image === "string" && searched.has(placed.image)) continue;
    if (typeof placed.image === "string") searched.add(placed.image);
    if (budget.isOver()) return { codes, share, areUnread: true };
    const pixels = await pixelsOf(page, placed);
    const grey = pixels && greyOf(pixels, placed.isMask);
    if (!grey) areUnread = true;
    const found = grey ? await qrCodes(grey) : { codes: [], share: 0 };
    codes.push(...found.codes);
    if (found.share < FILLED_BY_CODE) share += placed.share;
  }
  return { codes, share, areUnread };
}

function outlineCount({ shapes }: Drawing): number {
  return shapes.reduce((count, { outlines }) => count + outlines.length, 0);
}

/** PDF.js leaves a picture above its limit out without a word: what is left are operators that paint nothing. */
function leavesOut({ text }: PageText, operators: readonly number[], { images, shapes }: Drawing): boolean {
  return text === "" && operators.length > 0 && images.length === 0 && shapes.length === 0;
}

async function codesDrawn({ shapes }: Drawing, budget: Budget): Promise<readonly Code[]> {
  const codes: Code[] = [];
  for (const picture of paintedGroups(shapes)) if (!budget.isOver()) codes.push(...(await qrCodes(picture)).codes);
  return codes;
}

/** Reads one page: its words in reading order, its links, and the codes in its pictures or drawn on it. */
export async function readPage(library: Pdfjs, page: PDFPageProxy, budget: Budget): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = viewport.transform as unknown as Matrix;
  const { pieces, isCut } = await piecesOf(page, toPage, budget);
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const said = pageText([...pieces, ...writtenOver(annotations, toPage)], linksIn(annotations, toPage));
  if (isCut || budget.isOver())
    return {
      ...said,
      codes: [],
      unread: budget.isOver() ? "too-slow" : "too-many",
    };
  const operators = await page.getOperatorList();
  const drawing = drawingOf(operators, library.OPS, toPage, viewport.width * viewport.height);
  const seen = await codesInImages(page, drawing, budget);
  const drawn = await codesDrawn(drawing, budget);
  const saysLittle = said.text.replace(/\s+/g, "").length < FEW_CHARACTERS;
  const isDrawn = outlineCount(drawing) >= OUTLINES_OF_WRITING && drawn.length === 0;
  const isPicture =
    saysLittle && (seen.share > LARGE_PICTURE || isDrawn || leavesOut(said, operators.fnArray, drawing));
  return {
    ...said,
    codes: [...seen.codes, ...drawn],
    unread: budget.isOver() ? "too-slow" : isPicture ? "no-text" : drawing.isCut ? "too-many" : null,
  };
}
