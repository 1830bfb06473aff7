import { Writable } from "node:stream";
import { lineWriter, ReaderGone } from "../../src/cli/line-writer";

describe("lineWriter", () => {
  test("waits until the stream takes more", async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write: (chunk: Buffer, _encoding, done) => {
        waiting += chunk.length;
        most = Math.max(most, waiting);
        setImmediate(() => {
          waiting -= chunk.length;
          done();
        });
      },
    });
    const writer = lineWriter(slow);
    for (let line = 0; line < 200; line++) await writer.write("x".repeat(10_000));
    await writer.flush();
    expect(slow.writableLength).toBe(0);
    expect(most).toBeLessThan(100_000);
  });

  test("says when the reader has gone", async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" })),
    });
    const writer = lineWriter(closed);
    await writer.write("a");
    await writer.flush().catch(() => {});
    await new Promise((done) => setImmediate(done));
    await expect(writer.write("b")).rejects.toThrow(ReaderGone);
  });

  test("hands on any other failure", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" })),
    });
    const writer = lineWriter(full);
    await writer.write("a");
    await writer.flush().catch(() => {});
    await new Promise((done) => setImmediate(done));
    await expect(writer.flush()).rejects.toThrow("no space");
  });
});
