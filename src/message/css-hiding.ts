import { pixels } from "./css-declarations";
import type { HiddenReason } from "./message";

/** Text of at most this many pixels is a line of dots at best. */
export const ILLEGIBLE_PIXELS = 1;

/** Shifts beyond this put a block outside every reading pane; layouts use at most some tens of pixels. */
const OFF_SCREEN_PIXELS = -400;

/** Values of properties. */
type Values = ReadonlyMap<string, string>;

const SIZES = ["height", "max-height", "width", "max-width"];
const OVERFLOWS = ["overflow", "overflow-x", "overflow-y"];
const SHIFTS = ["text-indent", "margin-left", "margin-top"];
const PLACES = ["left", "top", "right", "bottom"];

/** The properties that can hide text or show it again; a style sheet's others are not kept. */
export const HIDING_PROPERTIES: ReadonlySet<string> = new Set([
  ...["display", "mso-hide", "opacity", "visibility", "font-size", "color", "background-color", "background-image"],
  ...["clip", "clip-path", "transform", "position", "white-space", "unicode-bidi", "direction"],
  ...[...SIZES, ...OVERFLOWS, ...SHIFTS, ...PLACES],
]);

const clips = (value: string | undefined): boolean => /^(?:hidden|clip)/.test(value ?? "");

const isPlaced = (value: string | undefined): boolean => /^(?:absolute|fixed)$/.test(value ?? "");

/** Tells whether a value of `visibility` makes text invisible. */
export function isInvisible(value: string): boolean {
  return /^(?:hidden|collapse)$/.test(value);
}

function isAtMost(css: Values, name: string, limit: number): boolean {
  const length = pixels(css.get(name) ?? "", Number.POSITIVE_INFINITY);
  return length !== null && length <= limit;
}

/** Returns why an element's style hides all of what is in it, or null. */
export function hidingReason(css: Values): HiddenReason | null {
  if (css.get("display") === "none" || css.get("mso-hide") === "all") return "not-displayed";
  if (isAtMost(css, "opacity", 0.01)) return "not-displayed";
  if (OVERFLOWS.some((name) => clips(css.get(name))) && SIZES.some((name) => isAtMost(css, name, 1)))
    return "zero-size";
  if (/^(?:rect\(0|inset\((?:50|100)%)/.test(css.get("clip") ?? css.get("clip-path") ?? "")) return "zero-size";
  if (/scale(?:x|y|3d)?\(0(?:\.0+)?[,)]/.test(css.get("transform") ?? "")) return "zero-size";
  const shifts = isPlaced(css.get("position")) ? [...SHIFTS, ...PLACES] : SHIFTS;
  return shifts.some((name) => isAtMost(css, name, OFF_SCREEN_PIXELS)) ? "off-screen" : null;
}

/** Stands for any size that can be read, so that none is inherited which cannot. */
const LEGIBLE_SIZE = "medium";

/** What reads as a colour that is not known, and as a picture that may have any. */
const UNKNOWN_COLOUR = "unknown";
const UNKNOWN_PICTURE = "url(unknown)";

/**
 * Takes a declaration of a rule that may or may not apply; returns what of it can show text, or null where it can only
 * hide. So text that some reader may see counts as visible.
 */
export function showingValue(name: string, value: string): string | null {
  if (name === "color" || name === "background-color") return UNKNOWN_COLOUR;
  if (name === "background-image") return UNKNOWN_PICTURE;
  if (clips(OVERFLOWS.includes(name) ? value : "") || isPlaced(name === "position" ? value : "")) return null;
  if (name === "visibility" && isInvisible(value)) return null;
  if (name === "font-size") return (pixels(value, 16) ?? Infinity) <= ILLEGIBLE_PIXELS ? null : LEGIBLE_SIZE;
  const alone = new Map([
    ["overflow", "hidden"],
    ["position", "absolute"],
    [name, value],
  ] as const);
  return hidingReason(alone) === null ? value : null;
}
