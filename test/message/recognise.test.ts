import { readMessageFile } from "../../src/message/read-file";
import { isMessage } from "../../src/message/recognise";

const read = async (content: string) => (await readMessageFile(new TextEncoder().encode(content))).message;

describe("isMessage", () => {
  it.each([
    ["a whole message", "From: ann@payee.example\r\nSubject: Hello\r\n\r\nHello Bob"],
    ["a draft with little more than a date", "Date: Wed, 18 Nov 2026 09:00:00 +0000\r\n\r\nHello"],
    ["a message of which only the trace is left", "Received: from a by b\r\n\r\n"],
  ])("knows %s", async (_, content) => {
    expect(isMessage(await read(content))).toBe(true);
  });

  it.each([
    ["a program", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0003\u0000>\u0000"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"],
    ["a settings file", '{\n  "name": "x",\n  "version": "1.0.0"\n}\n'],
    ["a letter", "Dear Bob,\n\nplease pay to DE89 3704 0044 0532 0130 00.\n"],
  ])("does not take %s for one", async (_, content) => {
    expect(isMessage(await read(content))).toBe(false);
  });
});
