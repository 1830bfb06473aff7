import fc from "fast-check";
import { isMbox, splitMbox } from "../../src/message/mbox";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (file: string): string[] => splitMbox(bytes(file)).map((part) => new TextDecoder().decode(part));

test("RFC 4155: splits at a postmark behind an empty line, and restores quoted ones", () => {
  const file =
    "From a@b Tue Nov 10 09:12:00 2026\nSubject: 1\n\nHello\n>From here\n>>From there\n\nFrom c@d x\nSubject: 2\n\nBye\n";
  expect(isMbox(bytes(file))).toBe(true);
  expect(texts(file)).toEqual(["Subject: 1\n\nHello\nFrom here\n>From there\n\n", "Subject: 2\n\nBye\n"]);
});

test('"From " in the middle of a paragraph is no postmark', () => {
  expect(texts("From a\r\nS: 1\r\n\r\nwords\r\nFrom now on\r\n")).toEqual(["S: 1\r\n\r\nwords\r\nFrom now on\r\n"]);
});

test("one message without a postmark is no mbox", () => {
  expect(isMbox(bytes("From: a@b.example\n\nx"))).toBe(false);
});

test("no line gets lost but postmarks", () => {
  const message = fc.array(fc.constantFrom("words", "", "from", "From"), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), (messages) => {
      const parts = messages.map((lines) => [...lines, ""].map((line) => `${line}\n`).join(""));
      expect(texts(parts.map((part) => `From x\n${part}`).join(""))).toEqual(parts);
    }),
  );
});
