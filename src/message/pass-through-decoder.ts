const LF = 0x0a;
const FIRST_SIZE = 4096;

/**
 * What `postal-mime` decodes a part with that is not encoded (7bit, 8bit, binary; RFC 2045, section 6.2). The bundler puts
 * this class in the place of its own, which makes a Blob of every line: a hundred thousand lines take seconds.
 */
export default class PassThroughDecoder {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;

  /** Takes one line, without its end. */
  update(line: Uint8Array): void {
    const needed = this.length + line.length + 1;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(line, this.length);
    this.bytes[needed - 1] = LF;
    this.length = needed;
  }

  /** Returns all lines, each with its end. */
  finalize(): Promise<ArrayBuffer> {
    return Promise.resolve(this.bytes.buffer.slice(0, this.length));
  }
}
