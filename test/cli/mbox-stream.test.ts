import fc from "fast-check";
import { messagesOfMbox } from "../../src/cli/mbox-stream";
import { splitMbox } from "../../src/message/mbox";

async function collected(chunks: readonly Uint8Array[]): Promise<(string | null)[]> {
  const messages: (string | null)[] = [];
  for await (const message of messagesOfMbox(stream(chunks))) {
    messages.push(message === null ? null : Buffer.from(message).toString("latin1"));
  }
  return messages;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* await Promise.resolve(chunks);
}

describe("messagesOfMbox", () => {
  test("finds messages whose boundary lies across chunks", async () => {
    const chunks = ["From a@b Wed\n\nfirst\n", "\nFr", "om c@d Wed\n\nsecond\n"].map((text) => Buffer.from(text));
    expect(await collected(chunks)).toEqual(["\nfirst\n\n", "\nsecond\n"]);
  });

  test("restores quoted postmarks (mboxrd)", async () => {
    expect(await collected([Buffer.from("From a@b Wed\n\n>From here on\n>>From there\n")])).toEqual([
      "\nFrom here on\n>From there\n",
    ]);
  });

  test("agrees with splitMbox wherever the chunks are cut", async () => {
    const piece = fc.constantFrom("From ", "\n", "\n\n", "\r\n\r\n", "\r\n", "x", ">From ", "Subject: y");
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.nat({ max: 200 })), async (pieces, cuts) => {
        const bytes = Buffer.from(`From a@b Wed\n${pieces.join("")}`);
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
        expect(await collected(chunks)).toEqual(
          splitMbox(bytes).map((message) => Buffer.from(message).toString("latin1")),
        );
      }),
    );
  });
});
