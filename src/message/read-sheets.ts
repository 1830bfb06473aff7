import { MAX_SHEET_LENGTH } from "./limits";
import { StyleSheet } from "./style-sheet";

/** The inside of a `<style>` element, and its `media` attribute. */
export interface WrittenSheet {
  readonly css: string;
  readonly media: string;
}

/** Rules that hold rules. What is in them may or may not apply, but for media that every reader has. */
const GROUPING = /^@(?:media|supports|layer|container|document|-moz-document|scope|starting-style)\b/i;

/** What ends a rule's selectors, or stands around words in which the other signs mean nothing. */
const SIGN = /[{};"']|\/\*/g;

/** Tells whether media are those of every mail program on a screen. */
function isForScreens(media: string): boolean {
  return ["", "all", "screen", "only screen"].includes(media.trim().toLowerCase().replace(/\s+/g, " "));
}

/** Returns CSS without comments and without the marks that hid it from browsers of the last century. */
function withoutComments(css: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
    pieces.push(css.slice(at, open), " ");
    const close = css.indexOf("*/", open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return [...pieces, css.slice(at)].join("").replace(/<!--|-->/g, " ");
}

/** Returns where a string that opens at `at` ends: at its quote, or at the end of the line (CSS Syntax 3, section 4.3.5). */
function stringEnd(css: string, at: number): number {
  const quote = css.charAt(at);
  for (let end = at + 1; end < css.length; end += 1) {
    const character = css.charAt(end);
    if (character === "\\") end += 1;
    else if (character === quote || character === "\n") return end + 1;
  }
  return css.length;
}

/** Reads the rules of one sheet into a `StyleSheet`, in one pass from left to right. */
class RuleReader {
  /** Whether the rules around the current place apply, outermost first. */
  private readonly groups: boolean[];
  private start = 0;

  constructor(
    private readonly css: string,
    applies: boolean,
    private readonly sheet: StyleSheet,
  ) {
    this.groups = [applies];
  }

  private get applies(): boolean {
    return this.groups.at(-1) ?? true;
  }

  /** Returns the offset of the next of `{`, `}` and `;` that stands in no string, or -1. */
  private nextSign(from: number): number {
    const sign = new RegExp(SIGN);
    sign.lastIndex = from;
    for (let found = sign.exec(this.css); found; found = sign.exec(this.css)) {
      if (found[0] !== '"' && found[0] !== "'") return found.index;
      sign.lastIndex = stringEnd(this.css, found.index);
    }
    return -1;
  }

  /** Returns the offset of the brace that closes the one at `open`, or the end. */
  private closing(open: number): number {
    let depth = 1;
    for (let at = this.nextSign(open + 1); at >= 0; at = this.nextSign(at + 1)) {
      const sign = this.css.charAt(at);
      if (sign === "{") depth += 1;
      else if (sign === "}") depth -= 1;
      if (depth === 0) return at;
    }
    return this.css.length;
  }

  /** Takes what stands before an opening brace; returns where to read on, or -1 where it cannot be read. */
  private openBlock(prelude: string, open: number): number {
    if (GROUPING.test(prelude)) {
      const media = /^@media\b/i.test(prelude) && isForScreens(prelude.slice("@media".length));
      this.groups.push(this.applies && media);
      return open + 1;
    }
    const close = this.closing(open);
    const block = this.css.slice(open + 1, close);
    if (prelude.startsWith("@")) return close + 1;
    // A rule within a rule might show again what another one hides.
    return !block.includes("{") && this.sheet.add(prelude, block, this.applies) ? close + 1 : -1;
  }

  /** False where there are more rules than are read, or rules within rules. */
  read(): boolean {
    for (let at = this.nextSign(0); at >= 0; at = this.nextSign(this.start)) {
      const prelude = this.css.slice(this.start, at).trim();
      const sign = this.css.charAt(at);
      this.start = at + 1;
      if (sign === "{") this.start = this.openBlock(prelude, at);
      else if (sign === "}" && this.groups.length > 1) this.groups.pop();
      if (this.start < 0) return false;
    }
    return true;
  }
}

/**
 * Takes the style sheets of a message in their order; returns their rules, or null where there are none. Rules that may
 * or may not apply (for narrow screens, for descendants, in certain states) count only as far as they show text. Sheets
 * beyond `MAX_SHEET_LENGTH` or `MAX_SHEET_SELECTORS` hide nothing. Linear in their length.
 */
export function readSheets(sheets: readonly WrittenSheet[]): StyleSheet | null {
  if (sheets.length === 0) return null;
  const sheet = new StyleSheet();
  const length = sheets.reduce((sum, { css }) => sum + css.length, 0);
  const wasRead =
    length <= MAX_SHEET_LENGTH &&
    sheets.every(({ css, media }) => new RuleReader(withoutComments(css), isForScreens(media), sheet).read());
  if (!wasRead) sheet.giveUp();
  return sheet;
}
