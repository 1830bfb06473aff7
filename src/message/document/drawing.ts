import { MAX_DRAWING_PIXELS } from "../limits";
import type { GreyPicture } from "./grey-picture";

/** The six numbers of an affine map (ISO 32000-1, section 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A filled shape on a page: closed outlines, each as x, y, x, y …, in points from the page's top left. */
export interface Shape {
  readonly outlines: readonly (readonly number[])[];
  /** 0 black to 255 white. */
  readonly brightness: number;
  /** Whether a point inside two outlines is outside (the even-odd rule) or inside (the non-zero rule). */
  readonly evenOdd: boolean;
}

/** Returns the map that applies `inner` first, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface Crossing {
  readonly x: number;
  readonly direction: 1 | -1;
}

/** Returns where the middle of each row of pixels crosses a shape's outlines. */
function crossings({ outlines }: Shape, scale: number, height: number): ReadonlyMap<number, Crossing[]> {
  const rows = new Map<number, Crossing[]>();
  for (const outline of outlines)
    for (let at = 0; at < outline.length; at += 2) {
      const next = (at + 2) % outline.length;
      const [x, y] = [(outline[at] ?? 0) * scale, (outline[at + 1] ?? 0) * scale];
      const [nextX, nextY] = [(outline[next] ?? 0) * scale, (outline[next + 1] ?? 0) * scale];
      const first = Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5));
      const last = Math.min(height - 1, Math.ceil(Math.max(y, nextY) - 0.5) - 1);
      for (let row = first; row <= last; row += 1) {
        const crossed = {
          x: x + ((row + 0.5 - y) / (nextY - y)) * (nextX - x),
          direction: nextY > y ? 1 : -1,
        } as const;
        const known = rows.get(row);
        if (known) known.push(crossed);
        else rows.set(row, [crossed]);
      }
    }
  return rows;
}

/** Where something stands on a page, in points. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The side of the largest code that an invoice bears is about 200 points; larger shapes are backgrounds and frames. */
const MAX_SHAPE_SIDE = 300;

/** A row of a code may have some ten white modules on end, of four points at most. */
const MAX_GAP = 40;

/** The simplest code, drawn in as few shapes as can be, has more outlines than this. */
const OUTLINES_OF_A_CODE = 24;

/** Groups of shapes painted of one page: a sheet of payment slips has three codes. */
const MAX_GROUPS = 12;

/** Pixels between two points: enough to tell modules of a third of a point. */
const MAX_SCALE = 6;

function boxOf({ outlines }: Shape): Box {
  const box = {
    left: Infinity,
    top: Infinity,
    right: -Infinity,
    bottom: -Infinity,
  };
  for (const outline of outlines)
    for (let at = 0; at < outline.length; at += 2) {
      const [x, y] = [outline[at] ?? 0, outline[at + 1] ?? 0];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function isNear(a: Box, b: Box): boolean {
  const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
  return apart <= MAX_GAP;
}

/** Shapes that were drawn one after the other, side by side. */
interface Group {
  shapes: Shape[];
  box: Box;
  outlines: number;
}

function groupsOf(shapes: readonly Shape[]): readonly Group[] {
  const groups: Group[] = [];
  for (const shape of shapes) {
    const box = boxOf(shape);
    if (box.right - box.left > MAX_SHAPE_SIDE || box.bottom - box.top > MAX_SHAPE_SIDE) continue;
    const group = groups.at(-1);
    if (group && isNear(group.box, box)) {
      group.shapes.push(shape);
      group.box = around(group.box, box);
      group.outlines += shape.outlines.length;
    } else groups.push({ shapes: [shape], box, outlines: shape.outlines.length });
  }
  return groups.filter(({ outlines }) => outlines >= OUTLINES_OF_A_CODE).slice(0, MAX_GROUPS);
}

/** Returns pictures of what a page draws where a code may be drawn, so that codes made of squares can be looked for. */
export function paintedGroups(shapes: readonly Shape[]): readonly GreyPicture[] {
  return groupsOf(shapes).map(({ shapes: members, box }) => {
    const moved = members.map(({ outlines, ...shape }) => ({
      ...shape,
      outlines: outlines.map((outline) => outline.map((value, at) => value - (at % 2 === 0 ? box.left : box.top))),
    }));
    return painted(moved, box.right - box.left, box.bottom - box.top);
  });
}

/** Paints filled shapes on white paper of a size in points, in their order. */
function painted(shapes: readonly Shape[], width: number, height: number): GreyPicture {
  const scale = Math.min(MAX_SCALE, Math.sqrt(MAX_DRAWING_PIXELS / Math.max(1, width * height)));
  const [columns, rows] = [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))];
  const data = new Uint8Array(columns * rows).fill(255);
  for (const shape of shapes)
    for (const [row, found] of crossings(shape, scale, rows)) {
      found.sort((a, b) => a.x - b.x);
      let winding = 0;
      for (const [at, { x, direction }] of found.entries()) {
        winding += shape.evenOdd ? (winding === 0 ? 1 : -1) : direction;
        const end = found[at + 1]?.x;
        if (winding === 0 || end === undefined) continue;
        const from = Math.max(0, Math.ceil(x - 0.5));
        const to = Math.min(columns, Math.ceil(end - 0.5));
        if (to > from) data.fill(shape.brightness, row * columns + from, row * columns + to);
      }
    }
  return { width: columns, height: rows, data };
}
