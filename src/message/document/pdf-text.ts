import type { Link } from "../message";

/** A piece of text on a page: where its baseline begins, in points from the page's top left, and how far it reaches. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The font's size. */
  readonly size: number;
}

/** A rectangle of a page that leads somewhere, in the same coordinates. */
export interface LinkArea {
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page says, in reading order: rows on lines of their own, cells of a row joined by TAB. */
export interface PageText {
  readonly text: string;
  readonly links: readonly Link[];
}

/** Baselines nearer than this share of the font's size are one row: superscripts and lines set by different tools. */
const SAME_ROW = 0.4;

/** A gap wider than this share of the font's size separates cells; justified words stand nearer. */
const CELL_GAP = 1.1;

/** A gap wider than this share is a space; kerning is narrower. */
const WORD_GAP = 0.15;

/** Rows further apart than this many sizes are paragraphs of their own. */
const PARAGRAPH_GAP = 2;

interface Row {
  y: number;
  size: number;
  readonly pieces: Piece[];
}

function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Row[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= SAME_ROW * Math.min(row.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

function separator(before: Piece, after: Piece): string {
  const gap = after.x - (before.x + before.width);
  const size = Math.max(before.size, after.size);
  if (gap > CELL_GAP * size) return "\t";
  const isSpaced = /\s$/.test(before.text) || /^\s/.test(after.text);
  return gap > WORD_GAP * size && !isSpaced ? " " : "";
}

/** Text painted twice, a little aside, as a makeshift for bold. */
function isRepeated(before: Piece, after: Piece): boolean {
  return before.text === after.text && after.x - before.x < 0.2 * after.size;
}

function isInside({ x, y, width, size }: Piece, area: LinkArea): boolean {
  const [middle, height] = [x + width / 2, y - size / 3];
  return middle >= area.left && middle <= area.right && height >= area.top && height <= area.bottom;
}

/** Returns the pieces of a page as text, with the links that lie over them; takes time in proportion, sorting aside. */
export function pageText(pieces: readonly Piece[], areas: readonly LinkArea[]): PageText {
  let text = "";
  const placed: { readonly piece: Piece; readonly start: number }[] = [];
  let above: Row | null = null;
  for (const row of rowsOf(pieces)) {
    if (above) text += row.y - above.y > PARAGRAPH_GAP * Math.max(row.size, above.size) ? "\n\n" : "\n";
    above = row;
    let before: Piece | null = null;
    for (const piece of row.pieces) {
      if (before && isRepeated(before, piece)) continue;
      if (before) text += separator(before, piece);
      placed.push({ piece, start: text.length });
      text += piece.text.replace(/[\t\r\n]+/g, " ");
      before = piece;
    }
  }
  const links = areas.map((area): Link => {
    const covered = placed.filter(({ piece }) => isInside(piece, area));
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last) return { start: text.length, end: text.length, href: area.href };
    return {
      start: first.start,
      end: last.start + last.piece.text.length,
      href: area.href,
    };
  });
  return { text, links };
}
