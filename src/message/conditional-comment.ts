/** `[if CONDITION]>` at the start of a comment (Microsoft, "Conditional comments"). */
const CONDITION = /^\s*\[if\s([^\]]*)\]>/i;

const END = "<![endif]";

/** True only where the renderer is not Word's, the one of classic Outlook on Windows. */
const NOT_WORD = /^\(?!\(?(?:mso|vml)\)?$/;

/** A version of Internet Explorer and nothing else. */
const ONLY_EXPLORER = /^\(?(?:(?:gte?|lte?)\s?)?\(?ie\b[\s\d.]*\)*$/;

/** HTML in a comment, and where in the comment it begins. */
export interface CommentedHtml {
  readonly html: string;
  readonly start: number;
}

/**
 * Takes the inside of an HTML comment; returns the HTML that classic Outlook on Windows shows of it, or null. A condition
 * that is not understood counts as true: it may hold for some version.
 */
export function shownByWord(comment: string): CommentedHtml | null {
  const found = CONDITION.exec(comment);
  const condition = (found?.[1] ?? "").trim().toLowerCase();
  if (!found || NOT_WORD.test(condition) || ONLY_EXPLORER.test(condition)) return null;
  const start = found[0].length;
  const end = comment.toLowerCase().lastIndexOf(END);
  return { html: comment.slice(start, end < start ? comment.length : end), start };
}
