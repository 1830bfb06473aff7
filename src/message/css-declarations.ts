/** Where a declaration stands, the weaker first (CSS Cascade 4, section 6.1); rules that may or may not apply beat sure ones. */
export const RANK = { all: 0, element: 1, class: 2, elementClass: 3, id: 4, elementId: 5, doubtful: 6, inline: 7 };

/** What `!important` adds to a rank. */
const IMPORTANT = 8;

/** One property's value, and what decides between it and another one. */
export interface Declaration {
  /** In lower case. */
  readonly value: string;
  /** A rank of `RANK`, raised by `!important`. */
  readonly weight: number;
  /** Of equal weight the later one counts. */
  readonly order: number;
}

export type Declarations = ReadonlyMap<string, Declaration>;

/** Puts a declaration in its property's place, unless a weightier or later one is there. */
export function putDeclaration(into: Map<string, Declaration>, name: string, declaration: Declaration): void {
  const there = into.get(name);
  const { weight, order } = declaration;
  if (!there || weight > there.weight || (weight === there.weight && order >= there.order)) into.set(name, declaration);
}

/** Takes the value of the `font` shorthand; returns its size (`14px` of `bold 14px/20px Arial`), or null. */
function sizeOfFont(value: string): string | null {
  const words = value.split(/\s+/);
  for (const word of words) {
    const [size = "", ...height] = word.split("/");
    if (/^[\d.]+[a-z%]+$/.test(size) || (/^[\d.]+$/.test(size) && height.length > 0)) return size;
  }
  return words.includes("0") ? "0" : null;
}

/** Returns a declaration under the names that the reader of styles looks at: shorthands are taken apart. */
function longhands(name: string, value: string): [string, string][] {
  if (name === "background")
    return [
      ["background-color", value],
      ["background-image", value],
    ];
  if (name !== "font") return [[name, value]];
  const size = sizeOfFont(value);
  return size === null ? [] : [["font-size", size]];
}

const CSS_ESCAPE = /\\(?:([\da-f]{1,6})\s?|([^\n]))/gi;

/** Returns CSS with its escapes (`\6e one`) as the characters they stand for (CSS Syntax 3, section 4.3.7). */
function unescaped(css: string): string {
  if (!css.includes("\\")) return css;
  return css.replace(CSS_ESCAPE, (_, hex: string | undefined, character: string | undefined) => {
    const code = Number.parseInt(hex ?? "", 16);
    return hex === undefined ? (character ?? "") : code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Takes a style attribute or the inside of a rule; returns its declarations, names and values in lower case, of rank 0. */
export function parseDeclarations(style: string, order = 0): Declarations {
  const declarations = new Map<string, Declaration>();
  for (const declaration of unescaped(style).split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const written = declaration.slice(colon + 1).toLowerCase();
    const mark = written.lastIndexOf("!");
    const isImportant = mark >= 0 && written.slice(mark + 1).trim() === "important";
    const weight = isImportant ? IMPORTANT : 0;
    const whole = (isImportant ? written.slice(0, mark) : written).trim();
    for (const [name, value] of longhands(declaration.slice(0, colon).trim().toLowerCase(), whole))
      putDeclaration(declarations, name, { value, weight, order });
  }
  return declarations;
}

/** Pixels of one CSS unit; `em` and `%` are relative and handled apart. */
const UNIT_PIXELS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 4 / 3],
  ["pc", 16],
  ["in", 96],
  ["cm", 37.8],
  ["mm", 3.78],
  ["rem", 16],
  ["vw", 10],
  ["vh", 10],
]);

/** Returns pixels of a CSS length, or null where it is none; relative units count from `base`. */
export function pixels(value: string, base: number): number | null {
  const length = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([a-z%]{0,4})$/.exec(value);
  if (!length) return null;
  const [, amount = "", unit = ""] = length;
  if (unit === "em" || unit === "ex" || unit === "ch") return Number(amount) * base;
  if (unit === "%") return (Number(amount) / 100) * base;
  const factor = UNIT_PIXELS.get(unit);
  return factor === undefined ? null : Number(amount) * factor;
}
