import { MAX_MESSAGE_BYTES } from "../message/limits";
import { splitMbox } from "../message/mbox";

/** A line that begins as a postmark does (RFC 4155, appendix A). It is one after an empty line. */
const POSTMARK = Buffer.from("\nFrom ", "latin1");
const LONGEST_BOUNDARY = "\n\r\nFrom ".length;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Returns the messages of an mbox one after the other, as they are read: a mailbox of any size takes no more memory
 * than its largest message. Postmarks are taken off and quoted ones restored.
 * @param chunks the mbox's bytes, from its first postmark on
 * @returns null in place of a message that is larger than a message can be
 */
export async function* messagesOfMbox(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | null> {
  const one = new OneMessage();
  let tail = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = Buffer.concat([tail, typeof chunk === "string" ? Buffer.from(chunk) : chunk]);
    for (let next = nextPostmark(bytes); next >= 0; next = nextPostmark(bytes)) {
      one.add(bytes.subarray(0, next));
      yield one.take();
      bytes = bytes.subarray(next);
    }
    // A boundary may lie across two chunks.
    const kept = Math.min(bytes.length, LONGEST_BOUNDARY - 1);
    one.add(bytes.subarray(0, bytes.length - kept));
    tail = Buffer.from(bytes.subarray(bytes.length - kept));
  }
  one.add(tail);
  yield one.take();
}

/** Returns where the next message's postmark begins, or -1. */
function nextPostmark(bytes: Buffer): number {
  for (let at = bytes.indexOf(POSTMARK); at >= 0; at = bytes.indexOf(POSTMARK, at + 1)) {
    const before = bytes[at - 1] === CR ? at - 2 : at - 1;
    if (bytes[before] === LF) return at + 1;
  }
  return -1;
}

/** Collects the bytes of the message that is being read. */
class OneMessage {
  #parts: Uint8Array[] = [];
  #size = 0;

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size <= MAX_MESSAGE_BYTES) this.#parts.push(bytes);
    else this.#parts = [];
  }

  take(): Uint8Array | null {
    const tooLarge = this.#size > MAX_MESSAGE_BYTES;
    const [message] = tooLarge ? [] : splitMbox(Buffer.concat(this.#parts));
    this.#parts = [];
    this.#size = 0;
    return message ?? null;
  }
}
