import type { Io } from "./io";

/** Says how far the work is, to a person who waits. */
export interface Progress {
  readonly count: () => void;
  /** Takes the line away, so that what comes next stands alone. */
  readonly clear: () => void;
}

/** Milliseconds between two lines: often enough to be seen moving. */
const INTERVAL = 200;

const ERASE_LINE = "\r\u001b[K";

/** Returns progress on standard error when that is a terminal, and silence otherwise. */
export function progressOn({ stderr, stopwatch }: Io): Progress {
  if (stderr.isTTY !== true) return { count: () => {}, clear: () => {} };
  let messages = 0;
  let shownAt = stopwatch();
  let shown = false;
  return {
    count: () => {
      messages++;
      if (stopwatch() - shownAt < INTERVAL) return;
      shownAt = stopwatch();
      shown = true;
      stderr.write(`${ERASE_LINE}${messages} messages`);
    },
    clear: () => {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
