/** "From " at the start of a line: an mbox postmark (RFC 4155, appendix A). */
const POSTMARK = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x3e;

function isPostmark(bytes: Uint8Array, at: number): boolean {
  return POSTMARK.every((byte, offset) => bytes[at + offset] === byte);
}

/** Returns the offset of the next line, or the end. */
function nextLine(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(LF, at);
  return newline < 0 ? bytes.length : newline + 1;
}

function isEmptyLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF);
}

/** Tells whether a line is `From ` behind one or more `>`, put there so that it is no postmark (mboxrd). */
function isQuotedPostmark(bytes: Uint8Array, line: number): boolean {
  let at = line;
  while (bytes[at] === QUOTE) at += 1;
  return at > line && isPostmark(bytes, at);
}

/** Returns the lines between two offsets with one `>` taken from each quoted postmark. */
function unquoted(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const result = new Uint8Array(end - start);
  let length = 0;
  for (let line = start; line < end;) {
    const next = Math.min(nextLine(bytes, line), end);
    const kept = bytes.subarray(isQuotedPostmark(bytes, line) ? line + 1 : line, next);
    result.set(kept, length);
    length += kept.length;
    line = next;
  }
  return result.subarray(0, length);
}

/** Tells whether a file is an mbox: it begins with a postmark line. One message with a postmark splits into itself. */
export function isMbox(bytes: Uint8Array): boolean {
  return isPostmark(bytes, 0) && nextLine(bytes, 0) < bytes.length;
}

/** Takes an mbox file; returns each message's bytes without its postmark, `>From ` lines restored (mboxrd). Linear. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let afterEmptyLine = true;
  for (let line = 0; line < bytes.length;) {
    const next = nextLine(bytes, line);
    if (afterEmptyLine && isPostmark(bytes, line)) {
      if (starts.length > 0) ends.push(line);
      starts.push(next);
    }
    afterEmptyLine = isEmptyLine(bytes, line);
    line = next;
  }
  ends.push(bytes.length);
  return starts.map((start, at) => unquoted(bytes, start, ends[at] ?? bytes.length));
}
