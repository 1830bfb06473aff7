import { colourDistance, parseColour, type Colour } from "./html-colour";
import type { HiddenReason } from "./message";

/** What an element passes on to the text inside it. */
export interface Style {
  /** Null while the text can be seen. Children cannot undo it, but for the two kinds below. */
  readonly hidden: HiddenReason | null;
  /** `visibility: hidden`: a child may become visible again. */
  readonly invisible: boolean;
  /** Pixels; a child with a size of its own can be seen again. */
  readonly fontSize: number;
  readonly colour: Colour | null;
  /** Null where it is not known (a picture, or a style sheet's rule). */
  readonly background: Colour | null;
  readonly preformatted: boolean;
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Mail programs show a message without colours of its own as black on white, 16 pixels high. */
export const ROOT_STYLE: Style = {
  hidden: null,
  invisible: false,
  fontSize: 16,
  colour: BLACK,
  background: WHITE,
  preformatted: false,
};

/** Text of at most this many pixels is a line of dots at best. */
const ILLEGIBLE_PIXELS = 1;

/** A background that lets others shine through is not known. */
const OPAQUE = 0.9;

/** Largest difference of a colour channel (0–255) that no eye tells from the background. */
const SAME_COLOUR_DISTANCE = 8;

/** Shifts beyond this put a block outside every reading pane; layouts use at most some tens of pixels. */
const OFF_SCREEN_PIXELS = -400;

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

/** Takes a style attribute; returns its declarations, names and values in lower case. A later one replaces an earlier. */
export function parseDeclarations(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).toLowerCase();
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.replace("!important", "").trim());
  }
  return declarations;
}

/** The attributes of an element, as htmlparser2 gives them (names in lower case). */
export type Attributes = Readonly<Record<string, string>>;

const attribute = (attributes: Attributes, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

function clipsOverflow(css: ReadonlyMap<string, string>): boolean {
  return ["overflow", "overflow-x", "overflow-y"].some((name) => /^(?:hidden|clip)/.test(css.get(name) ?? ""));
}

function isAtMost(css: ReadonlyMap<string, string>, name: string, limit: number): boolean {
  const length = pixels(css.get(name) ?? "", Number.POSITIVE_INFINITY);
  return length !== null && length <= limit;
}

/** Returns why an element's style hides all of what is in it, or null. */
function hidingReason(css: ReadonlyMap<string, string>, attributes: Attributes): HiddenReason | null {
  if (attribute(attributes, "hidden") !== undefined) return "not-displayed";
  if (css.get("display") === "none" || css.get("mso-hide") === "all") return "not-displayed";
  if (isAtMost(css, "opacity", 0.01)) return "not-displayed";
  if (clipsOverflow(css) && ["height", "max-height", "width", "max-width"].some((name) => isAtMost(css, name, 1)))
    return "zero-size";
  if (/^(?:rect\(0|inset\((?:50|100)%)/.test(css.get("clip") ?? css.get("clip-path") ?? "")) return "zero-size";
  if (/scale(?:x|y|3d)?\(0(?:\.0+)?[,)]/.test(css.get("transform") ?? "")) return "zero-size";
  const placed = /^(?:absolute|fixed)$/.test(css.get("position") ?? "");
  const shifts = ["text-indent", "margin-left", "margin-top", ...(placed ? ["left", "top", "right", "bottom"] : [])];
  return shifts.some((name) => isAtMost(css, name, OFF_SCREEN_PIXELS)) ? "off-screen" : null;
}

const NAMED_SIZES: ReadonlySet<string> = new Set(
  "xx-small x-small small medium large x-large xx-large xxx-large smaller larger".split(" "),
);

/** Takes `font-size` or the `font` shorthand; returns pixels, or the inherited size. */
function fontSizeOf(name: string, css: ReadonlyMap<string, string>, attributes: Attributes, inherited: number): number {
  const own = css.get("font-size");
  if (own !== undefined) return NAMED_SIZES.has(own) ? ROOT_STYLE.fontSize : (pixels(own, inherited) ?? inherited);
  for (const word of (css.get("font") ?? "").split(/[\s/]+/)) {
    const size = /^[\d.]+[a-z%]+$/.test(word) ? pixels(word, inherited) : null;
    if (size !== null) return size;
  }
  return name === "font" && attribute(attributes, "size") !== undefined ? ROOT_STYLE.fontSize : inherited;
}

function colourOf(name: string, css: ReadonlyMap<string, string>, attributes: Attributes, inherited: Colour | null) {
  const own = css.get("color") ?? attribute(attributes, name === "body" ? "text" : "color");
  if (own !== undefined) return own === "inherit" ? inherited : parseColour(own);
  // A link has its own colour, whatever is around it.
  return name === "a" && attribute(attributes, "href") !== undefined ? null : inherited;
}

function backgroundOf(
  css: ReadonlyMap<string, string>,
  attributes: Attributes,
  inherited: Colour | null,
): Colour | null {
  if (/url\(|gradient/.test(`${css.get("background-image") ?? ""} ${css.get("background") ?? ""}`)) return null;
  const picture = attribute(attributes, "background");
  const own = css.get("background-color") ?? css.get("background") ?? attribute(attributes, "bgcolor");
  if (own !== undefined) {
    const colour = own
      .split(" ")
      .map(parseColour)
      .find((found) => found !== null);
    if (own === "transparent" || own === "none" || own === "inherit" || colour?.alpha === 0) return inherited;
    return colour && colour.alpha >= OPAQUE ? colour : null;
  }
  return picture === undefined ? inherited : null;
}

/** The attributes that change how text looks. */
const STYLING = ["style", "hidden", "color", "bgcolor", "background", "text", "size"];

/** Takes an element and the style around it; returns the style of its text. */
export function elementStyle(name: string, attributes: Attributes, around: Style): Style {
  const changes = name === "a" || name === "pre" || STYLING.some((key) => key in attributes);
  if (!changes) return around;
  const css = parseDeclarations(attribute(attributes, "style") ?? "");
  const visibility = css.get("visibility");
  const whiteSpace = css.get("white-space");
  return {
    hidden: around.hidden ?? hidingReason(css, attributes),
    invisible: visibility === undefined ? around.invisible : /^(?:hidden|collapse)$/.test(visibility),
    fontSize: fontSizeOf(name, css, attributes, around.fontSize),
    colour: colourOf(name, css, attributes, around.colour),
    background: backgroundOf(css, attributes, around.background),
    preformatted: whiteSpace === undefined ? around.preformatted || name === "pre" : whiteSpace.startsWith("pre"),
  };
}

/** What a message's style sheets may change: the colours of elements that set none themselves. */
export interface SheetColours {
  readonly text: boolean;
  readonly background: boolean;
}

/** Returns why text in this style is not seen, or null where it is. A default colour proves nothing where a sheet may change it. */
export function hiddenReason(
  { hidden, invisible, fontSize, colour, background }: Style,
  sheet: SheetColours,
): HiddenReason | null {
  if (hidden) return hidden;
  if (invisible) return "not-displayed";
  if (fontSize <= ILLEGIBLE_PIXELS) return "zero-size";
  if (colour?.alpha === 0) return "same-colour";
  if ((sheet.text && colour === BLACK) || (sheet.background && background === WHITE)) return null;
  return colour && background && colourDistance(colour, background) <= SAME_COLOUR_DISTANCE ? "same-colour" : null;
}
