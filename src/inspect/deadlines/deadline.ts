import type { Evidence } from "../finding";

/** A day by which something is to be done, as the sender wrote it. */
export interface Deadline {
  /** ISO 8601: the last day. */
  readonly date: string;
  /** ISO 8601 duration where a time span is written ("within 48 hours": `PT48H`), else null. */
  readonly within: string | null;
  readonly evidence: Evidence;
}
