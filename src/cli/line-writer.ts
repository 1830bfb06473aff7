import { once } from "node:events";
import { systemCode } from "./system-error";

/** Whoever read our output has gone (`| head`). Nothing is wrong, and nothing more is worth doing. */
export class ReaderGone extends Error {
  constructor() {
    super("nobody reads the output any more");
    this.name = "ReaderGone";
  }
}

/** Writes lines no faster than they are taken, so that output never piles up in memory. */
export interface LineWriter {
  /**
   * Resolves when the stream is ready for more.
   * @throws ReaderGone when the other end was closed.
   */
  readonly write: (line: string) => Promise<void>;
  /** Resolves when everything was handed to the stream. */
  readonly flush: () => Promise<void>;
}

/** Lines are collected to this many characters before they go out: one system call for many short lines. */
const BLOCK = 64 * 1024;

/** Returns a writer on a stream. */
export function lineWriter(stream: NodeJS.WritableStream): LineWriter {
  let waiting = "";
  let failure: Error | null = null;
  stream.on("error", (error: Error) => (failure = systemCode(error) === "EPIPE" ? new ReaderGone() : error));

  async function flush(): Promise<void> {
    throwFailure();
    if (waiting === "") return;
    const block = waiting;
    waiting = "";
    if (!stream.write(block)) await drained();
    throwFailure();
  }
  async function drained(): Promise<void> {
    const enough = new AbortController();
    const { signal } = enough;
    try {
      await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]);
    } catch {
      // The stream failed; the listener above keeps why.
    } finally {
      // Takes the listener away of whichever did not come.
      enough.abort();
    }
  }
  function throwFailure(): void {
    if (failure !== null) throw failure;
  }
  return {
    write: async (line) => {
      waiting += `${line}\n`;
      if (waiting.length >= BLOCK) await flush();
      else throwFailure();
    },
    flush,
  };
}
