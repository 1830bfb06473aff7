import { readMessageFile } from "../../src/message/read-file";
import { isMessage } from "../../src/message/recognise";

/** Returns whether a file of these characters, one byte each, is taken for a message. */
async function isTaken(content: string): Promise<boolean> {
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  return isMessage((await readMessageFile(bytes)).message, bytes);
}

describe("isMessage", () => {
  it.each([
    ["a whole message", "From: ann@payee.example\r\nSubject: Hello\r\n\r\nHello Bob"],
    ["a draft with little more than a date", "Date: Wed, 18 Nov 2026 09:00:00 +0000\r\n\r\nHello"],
    ["a message of which only the trace is left", "Received: from a by b\r\n\r\n"],
    ["words without a head", "Dear Bob,\n\nplease pay to DE89 3704 0044 0532 0130 00.\n"],
  ])("knows %s", async (_, content) => {
    expect(await isTaken(content)).toBe(true);
  });

  it.each([
    ["a program", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0003\u0000>\u0000"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"],
  ])("does not take %s for one", async (_, content) => {
    expect(await isTaken(content)).toBe(false);
  });
});
