import { BYTES_FOR_A_LINE, MAX_BOUNDARY_LINES, MAX_MIME_PARTS, MAX_SHORT_LINES } from "../../src/message/limits";
import { readableLines } from "../../src/message/mime-lines";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function linesOf(read: Uint8Array): number {
  return new TextDecoder().decode(read).split("\n").length - 1;
}

describe("readableLines bounds the work of the MIME parser", () => {
  test.each(["\n", ":\n", "a@b:\n", "> a\n"])("a megabyte of %j: lines in proportion to the bytes", (line) => {
    const read = linesOf(readableLines(bytes(line.repeat(1_000_000 / line.length))));
    expect(read).toBe(Math.ceil(MAX_SHORT_LINES + 1_000_000 / BYTES_FOR_A_LINE));
  });

  test("a megabyte of boundaries: as many as are allowed", () => {
    expect(linesOf(readableLines(bytes("--b\n\n".repeat(200_000))))).toBe(2 * MAX_BOUNDARY_LINES);
  });

  test("messages in messages, which have no boundaries: as many parts as are allowed", () => {
    const nested = "Content-Type: message/rfc822\n\n".repeat(20_000);
    expect(linesOf(readableLines(bytes(nested)))).toBe(2 * MAX_MIME_PARTS);
    expect(linesOf(readableLines(bytes(nested.toUpperCase())))).toBe(2 * MAX_MIME_PARTS);
  });

  test("lines of base64 and a long line without an end are never too many", () => {
    const base64 = bytes(`${"QUJD".repeat(19)}\r\n`.repeat(MAX_SHORT_LINES * 3));
    expect(readableLines(base64)).toBe(base64);
    const one = bytes("a".repeat(1_000_000));
    expect(readableLines(one)).toBe(one);
  });
});
