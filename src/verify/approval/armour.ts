/** How much of a mail is looked at for a block, and how long a block can be. */
const MAX_TEXT = 1024 * 1024;
const MAX_BLOCK = 64 * 1024;

const LINE = 64;

/** What is passed on in a mail: asked for by one pane, answered by the other. */
export type BlockKind = "REQUEST" | "DECISION";

function borders(kind: BlockKind): { readonly begin: string; readonly end: string } {
  return { begin: `-----BEGIN SECOND CHANNEL ${kind}-----`, end: `-----END SECOND CHANNEL ${kind}-----` };
}

/** Whether a mail's text seems to carry a block of a kind; cheap, for deciding what to load. */
export function carries(kind: BlockKind, text: string): boolean {
  return text.slice(0, MAX_TEXT).replaceAll("\u00a0", " ").includes(borders(kind).begin);
}

/** Returns a JSON text as a block of plain lines that survives mail programs (base64, RFC 4648, as RFC 7468 lays it out). */
export function armoured(kind: BlockKind, json: string): string {
  const { begin, end } = borders(kind);
  const base64 = toBase64(json);
  const lines: string[] = [];
  for (let at = 0; at < base64.length; at += LINE) lines.push(base64.slice(at, at + LINE));
  return [begin, ...lines, end].join("\n");
}

/**
 * Returns the JSON text of the first block of a kind in a mail's text, or null when there is none that is whole.
 * Marks of quotation and line breaks that a mail program put in are left out.
 */
export function unarmoured(kind: BlockKind, text: string): string | null {
  const { begin, end } = borders(kind);
  // Mail programs put spaces that do not break where a line has to keep its width.
  const looked = text.slice(0, MAX_TEXT).replaceAll("\u00a0", " ");
  const from = looked.indexOf(begin);
  if (from < 0) return null;
  const to = looked.indexOf(end, from);
  if (to < 0 || to - from > MAX_BLOCK) return null;
  return fromBase64(looked.slice(from + begin.length, to).replace(/[^A-Z0-9+/=]/gi, ""));
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function fromBase64(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
