import type { ReadDocument } from "../../../src/message/attachment/attachment-reader";
import { forOneMessage } from "../../../src/message/attachment/for-one-message";
import { MAX_DOCUMENTS, MAX_DOCUMENTS_MS } from "../../../src/message/limits";

const READ = { text: "words", unread: null };
const never = new AbortController().signal;
const reader: ReadDocument = () => Promise.resolve(READ);

describe("the documents of one message", () => {
  it("are read one after the other", async () => {
    const read = forOneMessage(reader, () => 0);
    expect(await read(new Uint8Array(), "application/pdf", never)).toEqual(READ);
    expect(await read(new Uint8Array(), "application/pdf", never)).toEqual(READ);
  });

  it("together take no longer than the limit: the others are too slow", async () => {
    let time = 0;
    const slow: ReadDocument = () => {
      time += MAX_DOCUMENTS_MS / 2;
      return Promise.resolve("damaged");
    };
    const read = forOneMessage(slow, () => time);
    const results = [];
    for (let at = 0; at < 4; at += 1) results.push(await read(new Uint8Array(), "application/pdf", never));
    expect(results).toEqual(["damaged", "damaged", "too-slow", "too-slow"]);
  });

  it("are no more than the limit", async () => {
    const read = forOneMessage(reader, () => 0);
    for (let at = 0; at < MAX_DOCUMENTS; at += 1) await read(new Uint8Array(), "image/png", never);
    expect(await read(new Uint8Array(), "image/png", never)).toBe("too-many");
  });
});
