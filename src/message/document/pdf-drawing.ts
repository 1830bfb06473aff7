import type * as Pdfjs from "pdfjs-dist";
import { MAX_DRAWN_POINTS } from "../limits";
import { combined, type Matrix, type Shape } from "./drawing";

/** A picture as PDF.js decodes it; `kind` says how its pixels are packed. */
export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: ArrayLike<number> | null;
}

/** A picture on a page: its pixels or the name PDF.js gave it, and the share of the page that it takes. */
export interface PlacedImage {
  readonly image: string | DecodedImage;
  /** Painted through as a stencil: set bits stay white. */
  readonly isMask: boolean;
  readonly share: number;
}

/** What a page paints besides text. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly images: readonly PlacedImage[];
  /** Some shapes are left out. */
  readonly isCut: boolean;
}

interface State {
  readonly matrix: Matrix;
  /** 0 to 255; null where a pattern or gradient fills. */
  readonly brightness: number | null;
}

/** How PDF.js writes a path: a command, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const COORDINATES: Readonly<Record<number, number>> = {
  0: 2,
  1: 2,
  2: 6,
  3: 4,
  4: 0,
};

const UNIT_SQUARE = [MOVE, 0, 0, LINE, 1, 0, LINE, 1, 1, LINE, 0, 1, CLOSE];

/** Returns the outlines of a path; a curve is taken for its chord, which is near enough for a module's round corner. */
function outlinesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): number[][] {
  const outlines: number[][] = [];
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? CLOSE;
    const length = COORDINATES[command] ?? 0;
    if (command === MOVE) outlines.push([]);
    if (length > 0) {
      const [x, y] = [path[at + length - 1] ?? 0, path[at + length] ?? 0];
      outlines.at(-1)?.push(a * x + c * y + e, b * x + d * y + f);
    }
    at += 1 + length;
  }
  return outlines.filter(({ length }) => length >= 6);
}

/** Returns the brightness of a colour as PDF.js writes it: `#rrggbb`, or three numbers to 255. */
function brightnessOf(colour: readonly unknown[]): number {
  const [first] = colour;
  const [red = 0, green = 0, blue = 0] =
    typeof first === "string"
      ? [first.slice(1, 3), first.slice(3, 5), first.slice(5, 7)].map((pair) => Number.parseInt(pair, 16))
      : colour.map(Number);
  return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}

/** Follows the operators of a page and collects what they fill and which pictures they place. */
class Painter {
  readonly shapes: Shape[] = [];
  readonly images: PlacedImage[] = [];
  isCut = false;
  private readonly stack: State[] = [];
  private state: State;
  private points = 0;

  constructor(
    private readonly ops: typeof Pdfjs.OPS,
    toPage: Matrix,
    private readonly pageArea: number,
  ) {
    this.state = { matrix: toPage, brightness: 0 };
  }

  private transform(matrix: unknown): void {
    if (Array.isArray(matrix) || matrix instanceof Float32Array)
      this.state = {
        ...this.state,
        matrix: combined(this.state.matrix, Array.from(matrix, Number) as unknown as Matrix),
      };
  }

  private fill(path: ArrayLike<number>, evenOdd: boolean): void {
    const { brightness, matrix } = this.state;
    this.points += path.length;
    if (this.points > MAX_DRAWN_POINTS) this.isCut = true;
    if (this.isCut || brightness === null) return;
    const outlines = outlinesOf(path, matrix);
    if (outlines.length > 0) this.shapes.push({ outlines, brightness, evenOdd });
  }

  private place(image: string | DecodedImage, isMask: boolean): void {
    const [a, b, c, d] = this.state.matrix;
    this.images.push({
      image,
      isMask,
      share: Math.abs(a * d - b * c) / this.pageArea,
    });
  }

  /** Takes one operator of PDF.js with its arguments, whose types its documentation leaves open. */
  paint(operator: number, args: readonly unknown[]): void {
    const { ops } = this;
    switch (operator) {
      case ops.save:
        this.stack.push(this.state);
        break;
      case ops.paintFormXObjectBegin:
        this.stack.push(this.state);
        this.transform(args[0]);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.state = this.stack.pop() ?? this.state;
        break;
      case ops.transform:
        this.transform(args);
        break;
      case ops.setFillRGBColor:
        this.state = { ...this.state, brightness: brightnessOf(args) };
        break;
      case ops.setFillColorN:
      case ops.shadingFill:
        this.state = { ...this.state, brightness: null };
        break;
      case ops.constructPath:
        this.constructPath(args as [number, [ArrayLike<number> | null]]);
        break;
      case ops.paintSolidColorImageMask:
        this.fill(UNIT_SQUARE, false);
        break;
      case ops.paintImageXObject:
      case ops.paintImageXObjectRepeat:
      case ops.paintInlineImageXObject:
      case ops.paintInlineImageXObjectGroup:
        this.place(args[0] as string | DecodedImage, false);
        break;
      case ops.paintImageMaskXObject:
      case ops.paintImageMaskXObjectRepeat:
        this.placeMask(args[0] as DecodedImage & { readonly data: unknown });
        break;
      case ops.paintImageMaskXObjectGroup:
        for (const mask of args[0] as DecodedImage[]) this.placeMask(mask);
        break;
    }
  }

  private placeMask(mask: Omit<DecodedImage, "data"> & { readonly data: unknown }): void {
    this.place(typeof mask.data === "string" ? mask.data : (mask as DecodedImage), true);
  }

  private constructPath([paint, [path]]: [number, [ArrayLike<number> | null]]): void {
    const { ops } = this;
    const evenOdd = [ops.eoFill, ops.eoFillStroke, ops.closeEOFillStroke].includes(paint);
    const nonZero = [ops.fill, ops.fillStroke, ops.closeFillStroke].includes(paint);
    if (path && (evenOdd || nonZero)) this.fill(path, evenOdd);
  }
}

/** Returns what a page's operators paint besides text, in points from the page's top left. */
export function drawingOf(
  {
    fnArray,
    argsArray,
  }: {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  },
  ops: typeof Pdfjs.OPS,
  toPage: Matrix,
  pageArea: number,
): Drawing {
  const painter = new Painter(ops, toPage, pageArea);
  fnArray.forEach((operator, at) => painter.paint(operator, (argsArray[at] ?? []) as readonly unknown[]));
  return painter;
}
