/** Longer names are cut by some systems, with the ending. */
const MAX_LENGTH = 60;

/** A Windows name may not have these, nor end in a point; control characters and marks of direction hide an ending. */
const NOT_IN_NAMES = /[^\p{L}\p{N}_-]+/gu;

/** Returns the name of a file that a message is saved in: its subject, as far as file systems take it. */
export function messageFileName(subject: string): string {
  const words = subject.slice(0, MAX_LENGTH).replace(NOT_IN_NAMES, " ").trim();
  return `${words === "" ? "message" : words}.eml`;
}
