import type { ReadDocument } from "../message/attachment/attachment-reader";

/** What the command line reads from and writes to; tests hand over their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Milliseconds from any fixed point, rising. */
  readonly stopwatch: () => number;
  /** The time of the run. */
  readonly clock: () => Date;
  /** Takes apart what is attached, under a limit of time and memory. */
  readonly readDocument: ReadDocument;
}

/** What the process answers to its caller. */
export const EXIT = {
  done: 0,
  /** Some path could not be read; its line says why. */
  unread: 1,
  usage: 2,
  /** A message reached the level given to `--fail-on`. */
  level: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Returns a function that writes a warning about what the person handed over to standard error. */
export function warningsTo({ stderr }: Io): (line: string) => void {
  return (line) => void stderr.write(`second-channel: warning:${line}\n`);
}
