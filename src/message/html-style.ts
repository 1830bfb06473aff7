import { parseDeclarations, pixels, putDeclaration, RANK, type Declaration } from "./css-declarations";
import { hidingReason, ILLEGIBLE_PIXELS, isInvisible } from "./css-hiding";
import { attribute, type Attributes } from "./html-attributes";
import { colourDistance, parseColour, type Colour } from "./html-colour";
import type { HiddenReason } from "./message";
import type { StyleSheet } from "./style-sheet";

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
const ROOT_STYLE: Style = {
  hidden: null,
  invisible: false,
  fontSize: 16,
  colour: BLACK,
  background: WHITE,
  preformatted: false,
};

/** A background that lets others shine through is not known. */
const OPAQUE = 0.9;

/** Largest difference of a colour channel (0–255) that no eye tells from the background. */
const SAME_COLOUR_DISTANCE = 8;

/** Values of properties, after the cascade. */
type Values = ReadonlyMap<string, string>;

const NAMED_SIZES: ReadonlySet<string> = new Set(
  "xx-small x-small small medium large x-large xx-large xxx-large smaller larger".split(" "),
);

/** Returns the size of an element's text in pixels. */
function fontSizeOf(name: string, css: Values, attributes: Attributes, inherited: number): number {
  const own = css.get("font-size");
  if (own !== undefined) return NAMED_SIZES.has(own) ? ROOT_STYLE.fontSize : (pixels(own, inherited) ?? inherited);
  return name === "font" && attribute(attributes, "size") !== undefined ? ROOT_STYLE.fontSize : inherited;
}

function colourOf(name: string, css: Values, attributes: Attributes, inherited: Colour | null) {
  const own = css.get("color") ?? attribute(attributes, name === "body" ? "text" : "color");
  if (own !== undefined) return own === "inherit" ? inherited : parseColour(own);
  // A link has its own colour, whatever is around it.
  return name === "a" && attribute(attributes, "href") !== undefined ? null : inherited;
}

function backgroundOf(css: Values, attributes: Attributes, inherited: Colour | null): Colour | null {
  if (/url\(|gradient/.test(css.get("background-image") ?? "")) return null;
  const picture = attribute(attributes, "background");
  const own = css.get("background-color") ?? attribute(attributes, "bgcolor");
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
const STYLING = ["style", "hidden", "color", "bgcolor", "background", "text", "size", "dir"];

/** Returns what holds for an element of what its style sheets and its own style attribute say. */
function cascade(name: string, attributes: Attributes, sheet: StyleSheet | null): Values {
  const css = new Map<string, Declaration>(sheet?.declarationsFor(name, attributes));
  for (const [property, { value, weight, order }] of parseDeclarations(attribute(attributes, "style") ?? ""))
    putDeclaration(css, property, { value, weight: weight + RANK.inline, order });
  return new Map([...css].map(([property, { value }]) => [property, value]));
}

/** Tells whether an element shows its letters from right to left whatever they are (CSS Writing Modes 4, section 2.2). */
function turnsRound(name: string, css: Values, attributes: Attributes): boolean {
  const direction = css.get("direction") ?? attribute(attributes, "dir")?.trim().toLowerCase();
  return direction === "rtl" && (name === "bdo" || (css.get("unicode-bidi") ?? "").includes("override"));
}

/** Returns why nothing in an element is seen as it is written, or null. */
function ownHidingReason(name: string, css: Values, attributes: Attributes): HiddenReason | null {
  const isOff = attribute(attributes, "hidden") !== undefined && (css.get("display") ?? "none") === "none";
  if (isOff) return "not-displayed";
  return hidingReason(css) ?? (turnsRound(name, css, attributes) ? "backwards" : null);
}

/** Takes an element, the style around it and the message's style sheets; returns the style of its text. */
export function elementStyle(name: string, attributes: Attributes, around: Style, sheet: StyleSheet | null): Style {
  const changes = name === "a" || name === "pre" || STYLING.some((key) => key in attributes);
  if (!changes && sheet === null) return around;
  const css = cascade(name, attributes, sheet);
  if (!changes && css.size === 0) return around;
  const visibility = css.get("visibility");
  const whiteSpace = css.get("white-space");
  return {
    hidden: around.hidden ?? ownHidingReason(name, css, attributes),
    invisible: visibility === undefined ? around.invisible : isInvisible(visibility),
    fontSize: fontSizeOf(name, css, attributes, around.fontSize),
    colour: colourOf(name, css, attributes, around.colour),
    background: backgroundOf(css, attributes, around.background),
    preformatted: whiteSpace === undefined ? around.preformatted || name === "pre" : whiteSpace.startsWith("pre"),
  };
}

/** Returns the style of a message's text: what the sheets say of the elements around all of it. */
export function rootStyle(sheet: StyleSheet | null): Style {
  return sheet === null ? ROOT_STYLE : elementStyle("body", {}, elementStyle("html", {}, ROOT_STYLE, sheet), sheet);
}

/** Returns why text in this style is not seen, or null where it is. */
export function hiddenReason({ hidden, invisible, fontSize, colour, background }: Style): HiddenReason | null {
  if (hidden) return hidden;
  if (invisible) return "not-displayed";
  if (fontSize <= ILLEGIBLE_PIXELS) return "zero-size";
  if (colour?.alpha === 0) return "same-colour";
  return colour && background && colourDistance(colour, background) <= SAME_COLOUR_DISTANCE ? "same-colour" : null;
}
