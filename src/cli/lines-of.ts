import { StringDecoder } from "node:string_decoder";

/** A line longer than this is cut: no name or address comes near, and a file without line ends must not fill the memory. */
const MAX_LINE = 10_000;

/**
 * Returns the lines of a UTF-8 text as they are read, without their ends (LF or CR LF) and without a byte order mark.
 * What follows the last line end is a line when there is something.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let first = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
    const lines = text.split("\n");
    for (const [at, line] of lines.entries()) {
      const whole = rest.length < MAX_LINE ? rest + line : rest;
      if (at === lines.length - 1) {
        rest = whole.slice(0, MAX_LINE);
      } else {
        yield cleaned(whole, first);
        first = false;
        rest = "";
      }
    }
  }
  rest += decoder.end();
  if (rest !== "") yield cleaned(rest, first);
}

function cleaned(line: string, first: boolean): string {
  const text = first ? line.replace(/^\uFEFF/, "") : line;
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
