/** What stands before a word, the strongest last. */
export const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;
export const PARAGRAPH_BREAK = 3;

/** A line this long was broken by a mail program that wraps text, not by the writer. */
const WRAPPED_LINE_LENGTH = 45;

/** What was read between two words. */
export interface Gap {
  lines: number;
  quotes: number;
  /** Those of the quotes that still stand on the line of the word before. */
  quotesOnLine: number;
  question: boolean;
  /** A mark that ends a sentence, with something after it: not the point in "example.com". */
  ends: boolean;
  /** A full stop, which may also belong to an abbreviation. */
  fullStop: boolean;
  colon: boolean;
  clause: boolean;
  /** A line that begins with a list mark. */
  bullet: boolean;
  tab: boolean;
}

/** What has to be looked at only where a gap leaves a doubt. */
export interface Surroundings {
  /** Whether the word before the gap is an abbreviation. */
  readonly previousIs: () => boolean;
  readonly previousLength: () => number;
  /** The length of the line up to the gap. */
  readonly lineLength: () => number;
  readonly nextIsLowerCase: () => boolean;
}

const ENDS = "!?\u2026";
const CLAUSES = ",;()[]/\u2013\u2014";
const BULLETS = "-*>#\u2022\u00b7\u25e6\u25aa\u25cf\u2013\u2014";

/** Returns what stands in a folded text from `from` to `to`, where two words are apart. */
export function readGap(text: string, from: number, to: number): Gap {
  const gap: Gap = {
    lines: 0,
    quotes: 0,
    quotesOnLine: 0,
    question: false,
    ends: false,
    fullStop: false,
    colon: false,
    clause: false,
    bullet: false,
    tab: false,
  };
  for (let at = from; at < to; at += 1) readMark(text.charAt(at), at + 1 >= to, at > from, gap);
  return gap;
}

function readMark(mark: string, last: boolean, spaced: boolean, gap: Gap): void {
  if (mark === " ") return;
  if (mark === "\n") gap.lines += 1;
  else if (mark === "\t") gap.tab = true;
  else if (mark === '"' || mark === "\u00ab" || mark === "\u00bb") gap.quotes += 1;
  else if (mark === "." && !last) gap.fullStop = true;
  else if (mark === ":") gap.colon = true;
  if (mark === "?") gap.question = true;
  if (ENDS.includes(mark) && !last) gap.ends = true;
  if (CLAUSES.includes(mark) || (mark === "-" && spaced && !last)) gap.clause = true;
  if (gap.lines === 0) gap.quotesOnLine = gap.quotes;
  if (gap.lines > 0 && BULLETS.includes(mark)) gap.bullet = true;
}

/**
 * Returns what a gap between two words is: a paragraph's end is an empty line; a sentence's end is a stop that belongs
 * to no abbreviation, a table cell's end, a new list item, or a line end that no program made by wrapping.
 */
export function breakOf(gap: Gap, surroundings: Surroundings): number {
  if (gap.lines > 1) return PARAGRAPH_BREAK;
  if (gap.tab || gap.bullet) return SENTENCE_BREAK;
  if (gap.ends) return surroundings.nextIsLowerCase() && !gap.question ? CLAUSE_BREAK : SENTENCE_BREAK;
  if (gap.fullStop && gap.lines === 0) return afterFullStop(surroundings);
  if (gap.lines === 1) return afterLine(gap, surroundings);
  return gap.clause || gap.colon ? CLAUSE_BREAK : NO_BREAK;
}

function afterFullStop({ previousIs, previousLength, nextIsLowerCase }: Surroundings): number {
  if (previousIs() || previousLength() === 1) return NO_BREAK;
  return nextIsLowerCase() ? CLAUSE_BREAK : SENTENCE_BREAK;
}

function afterLine(gap: Gap, { lineLength, nextIsLowerCase }: Surroundings): number {
  if (gap.fullStop || gap.colon) return gap.colon ? CLAUSE_BREAK : SENTENCE_BREAK;
  if (nextIsLowerCase() || lineLength() >= WRAPPED_LINE_LENGTH) return gap.clause ? CLAUSE_BREAK : NO_BREAK;
  return SENTENCE_BREAK;
}
