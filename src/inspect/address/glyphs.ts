/**
 * What one character or two cost when they stand in place of others, by how hard the exchange is to see.
 * Read in both directions. `alike`: not to be told apart in most typefaces; `similar`: at a glance.
 */
const PAIRS: Readonly<Record<"alike" | "similar", readonly string[]>> = {
  alike: [
    ..."l/i l/1 i/1 o/0 g/q g/9 q/9 u/v s/5 b/8 z/2 rn/m vv/w cl/d nn/m ii/u 1l/il".split(" "),
    ..."li/h lc/k li/il ll/il ll/li l1/li l1/il lj/ij j/i".split(" "),
  ],
  similar: [
    ..."m/n h/n h/b c/e c/o e/o a/o f/t t/7 t/1 r/n v/y d/b p/q b/6 e/3 a/4 s/z w/v x/k d/o a/e g/y t/l k/h".split(" "),
    ..."uu/w ri/n ni/m in/m rr/n rr/m cj/g lo/b ol/d dl/d di/d ci/a lh/h lk/k ik/k lb/b oo/co".split(" "),
    ..."s/c ph/f y/i c/k q/k j/y".split(" "),
  ],
};

export const GLYPH_COST: Readonly<Record<keyof typeof PAIRS, number>> = { alike: 0.25, similar: 0.6 };
const VOWEL_COST = 0.6;
const OTHER_COST = 1;

const CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";
const VOWELS = "aeiou";
/** One row and column for each character, and one for everything else. */
const SIDE = CHARACTERS.length + 1;

const PLACE = new Uint8Array(128).fill(CHARACTERS.length);
for (const [place, character] of Array.from(CHARACTERS).entries()) PLACE[character.charCodeAt(0)] = place;

/** The place of a character (UTF-16 unit) in the cost table. */
function placeOf(unit: number): number {
  return PLACE[unit] ?? CHARACTERS.length;
}

const SINGLE = new Float64Array(SIDE * SIDE).fill(OTHER_COST);
/** Costs of pairs with two characters on a side, by both sides with a slash between. */
const MULTIPLE = new Map<string, number>();

function setSingle(a: string, b: string, cost: number): void {
  const [row, column] = [placeOf(a.charCodeAt(0)), placeOf(b.charCodeAt(0))];
  SINGLE[row * SIDE + column] = cost;
  SINGLE[column * SIDE + row] = cost;
}

for (const a of VOWELS) for (const b of VOWELS) if (a !== b) setSingle(a, b, VOWEL_COST);
for (const degree of ["similar", "alike"] as const) {
  for (const pair of PAIRS[degree]) {
    const [a = "", b = ""] = pair.split("/");
    if (a.length === 1 && b.length === 1) setSingle(a, b, GLYPH_COST[degree]);
    else {
      MULTIPLE.set(`${a}/${b}`, GLYPH_COST[degree]);
      MULTIPLE.set(`${b}/${a}`, GLYPH_COST[degree]);
    }
  }
}

const SINGLE_AS_GLYPH = new Set(
  Object.values(PAIRS)
    .flat()
    .flatMap((pair) => [pair, pair.split("/").reverse().join("/")]),
);

/** Returns what it costs to put one character (a UTF-16 unit) in place of another, 0.25 to 1. */
export function replacementCost(seen: number, known: number): number {
  return SINGLE[placeOf(seen) * SIDE + placeOf(known)] ?? OTHER_COST;
}

/** Returns what it costs to put `seen` in place of `known` where either is of two characters; undefined when they are not alike. */
export function glyphCost(seen: string, known: string): number | undefined {
  return MULTIPLE.get(`${seen}/${known}`);
}

/** Whether the two are told apart by their drawing only. */
export function areGlyphs(seen: string, known: string): boolean {
  return SINGLE_AS_GLYPH.has(`${seen}/${known}`);
}

/** A 1 for each two characters that are a side of some pair. */
const SIDES = new Uint8Array(SIDE * SIDE);
for (const side of [...MULTIPLE.keys()].flatMap((key) => key.split("/"))) {
  if (side.length === 2) SIDES[placeOf(side.charCodeAt(0)) * SIDE + placeOf(side.charCodeAt(1))] = 1;
}

/** Whether two characters (UTF-16 units) are a side of some pair: a cheap test before `glyphCost`. */
export function mayBeGlyphs(first: number, second: number): boolean {
  return SIDES[placeOf(first) * SIDE + placeOf(second)] === 1;
}
