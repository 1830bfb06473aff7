/** A colour as CSS gives it: channels 0–255, alpha 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The names that mail uses for text or background (CSS Color 4, section 6.1); other names stay unknown. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["black", "000000"],
  ["white", "ffffff"],
  ["snow", "fffafa"],
  ["ghostwhite", "f8f8ff"],
  ["whitesmoke", "f5f5f5"],
  ["ivory", "fffff0"],
  ["red", "ff0000"],
  ["green", "008000"],
  ["lime", "00ff00"],
  ["blue", "0000ff"],
  ["navy", "000080"],
  ["yellow", "ffff00"],
  ["aqua", "00ffff"],
  ["cyan", "00ffff"],
  ["fuchsia", "ff00ff"],
  ["magenta", "ff00ff"],
  ["teal", "008080"],
  ["maroon", "800000"],
  ["purple", "800080"],
  ["olive", "808000"],
  ["orange", "ffa500"],
  ["silver", "c0c0c0"],
  ["gray", "808080"],
  ["grey", "808080"],
  ["darkgray", "a9a9a9"],
  ["darkgrey", "a9a9a9"],
  ["lightgray", "d3d3d3"],
  ["lightgrey", "d3d3d3"],
  ["dimgray", "696969"],
  ["gainsboro", "dcdcdc"],
  ["windowtext", "000000"],
  ["window", "ffffff"],
]);

function fromHex(digits: string): Colour | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return null;
  const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return { red: channel(0), green: channel(2), blue: channel(4), alpha: long.length === 8 ? channel(6) / 255 : 1 };
}

function fromFunction(values: string): Colour | null {
  const numbers = values
    .split(/[\s,/]+/)
    .filter((value) => value !== "")
    .map((value, at) => Number.parseFloat(value) * (value.endsWith("%") ? (at === 3 ? 0.01 : 2.55) : 1));
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return null;
  return { red, green, blue, alpha };
}

/** Takes a CSS or HTML colour; returns it, or null where it is not understood. */
export function parseColour(written: string): Colour | null {
  const value = written.trim().toLowerCase();
  if (value === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const rgb = /^rgba?\(([^)]*)\)/.exec(value);
  if (rgb?.[1] !== undefined) return fromFunction(rgb[1]);
  return fromHex(NAMES.get(value) ?? value.replace(/^#/, ""));
}

/** Returns the largest difference of any channel, 0 to 255. */
export function colourDistance(one: Colour, other: Colour): number {
  return Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
}
