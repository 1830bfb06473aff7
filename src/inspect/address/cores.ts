import { isAddedWord, isEnding, LONGEST_ADDED_WORD } from "./words";

/** How the words round a core were put there. */
export type Joint = "none" | "hyphen-ending" | "hyphen-listed" | "glued-listed" | "hyphen-other" | "glued-other";

/** A part of a seen label that may be a known name, with what stands round it. */
export interface Core {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
}

/** A label with more hyphens than this is cut at the outer ones only. */
const MAX_TOKENS = 6;
/** The shortest name that is looked for within a label. */
const MIN_CORE = 3;
/** The shortest name that is looked for with an unlisted word glued to it. */
const MIN_GLUED_TO_OTHER = 6;

/**
 * Returns the parts of a label that may be a known name: the whole, the runs of its hyphenated tokens, and what is
 * left when words are taken off its ends.
 * @param label folded to ASCII.
 */
export function coresOf(label: string): readonly Core[] {
  const cores: Core[] = [{ text: label, start: 0, end: label.length, joint: "none" }];
  cores.push(...hyphenated(label), ...gluedListed(label), ...gluedOther(label));
  return cores;
}

function hyphenated(label: string): readonly Core[] {
  const tokens = tokensOf(label);
  if (tokens.length < 2 || tokens.length > MAX_TOKENS) return [];
  const cores: Core[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    for (let last = first; last < tokens.length; last += 1) {
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      if (last - first + 1 === tokens.length || end - start < MIN_CORE) continue;
      const rest = [...tokens.slice(0, first), ...tokens.slice(last + 1)].map((token) => token.text);
      cores.push({ text: label.slice(start, end), start, end, joint: hyphenJoint(rest) });
    }
  }
  return cores;
}

function hyphenJoint(rest: readonly string[]): Joint {
  if (rest.every(isEnding)) return "hyphen-ending";
  return rest.every((word) => isAddedWord(word) || isEnding(word)) ? "hyphen-listed" : "hyphen-other";
}

function tokensOf(label: string): readonly { text: string; start: number; end: number }[] {
  return Array.from(label.matchAll(/[^-]+/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** What is left when one or two listed words are taken off the ends. */
function gluedListed(label: string): readonly Core[] {
  const once = stripped(label, 0, label.length);
  const twice = once.flatMap(({ start, end }) => stripped(label, start, end));
  const distinct = new Map([...once, ...twice].map((core) => [core.start * 256 + core.end, core]));
  return [...distinct.values()].map(({ start, end }) => ({
    text: label.slice(start, end),
    start,
    end,
    joint: "glued-listed",
  }));
}

function stripped(label: string, start: number, end: number): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const longest = Math.min(LONGEST_ADDED_WORD, end - start - MIN_CORE);
  for (let length = 2; length <= longest; length += 1) {
    if (isAddedWord(label.slice(start, start + length))) {
      found.push({ start: start + length + (label.charAt(start + length) === "-" ? 1 : 0), end });
    }
    if (isAddedWord(label.slice(end - length, end))) {
      found.push({ start, end: end - length - (label.charAt(end - length - 1) === "-" ? 1 : 0) });
    }
  }
  return found.filter((core) => core.end - core.start >= MIN_CORE);
}

/** Beginnings and ends of the label, for a known name with any word glued to it. */
function gluedOther(label: string): readonly Core[] {
  const cores: Core[] = [];
  for (let length = MIN_GLUED_TO_OTHER; length < label.length; length += 1) {
    const start = label.length - length;
    cores.push({ text: label.slice(0, length), start: 0, end: length, joint: "glued-other" });
    cores.push({ text: label.slice(start), start, end: label.length, joint: "glued-other" });
  }
  return cores;
}
