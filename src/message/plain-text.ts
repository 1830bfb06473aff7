import { MAX_LINKS } from "./limits";
import type { Link } from "./message";
import type { Line, VisibleText } from "./visible-text";

/** What mail programs make clickable in plain text: a scheme, or `www.` at the start of a word. */
const URL_IN_TEXT = /(?:https?:\/\/|(?<![\w.@/-])www\.)[^\s<>"]+/gi;

/** Punctuation that ends the sentence rather than the URL. */
const TRAILING = new Set([".", ",", ";", ":", "!", "?", ")", "]", "}", "'", "*", "_", "»", "”", "’"]);

function withoutTrailingPunctuation(url: string): string {
  let end = url.length;
  while (end > 0 && TRAILING.has(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}

/** Returns the URLs that plain text shows, as links to themselves, in order. */
export function linksInText(text: string): Link[] {
  const links: Link[] = [];
  for (const found of text.matchAll(URL_IN_TEXT)) {
    if (links.length === MAX_LINKS) break;
    const shown = withoutTrailingPunctuation(found[0]);
    const href = /^www/i.test(shown) ? `http://${shown}` : shown;
    links.push({ start: found.index, end: found.index + shown.length, href });
  }
  return links;
}

/** Returns how many `>` a line begins with, and where its words begin (RFC 3676, section 4.5, with blanks between tolerated). */
function quoteMarks(text: string, start: number, end: number): { depth: number; wordsStart: number } {
  let depth = 0;
  let wordsStart = start;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (mark === ">") {
      depth += 1;
      wordsStart = at + 1;
    } else if (mark !== " " || (depth === 0 && at > start)) break;
  }
  if (depth > 0 && text.charAt(wordsStart) === " ") wordsStart += 1;
  return { depth, wordsStart };
}

/** Takes plain text as decoded (format=flowed already joined); returns it with LF line ends, its lines and its URLs. */
export function readPlainText(source: string): VisibleText {
  const text = source.replace(/\r\n?/g, "\n").replaceAll("\0", "");
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const { depth, wordsStart } = quoteMarks(text, start, end);
    lines.push({ start: Math.min(wordsStart, end), end, depth, opensQuote: false });
    start = end + 1;
  }
  return { text, lines, links: linksInText(text), hidden: [] };
}
