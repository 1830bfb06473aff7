import type { Range } from "../../inspect/address/lookalike";
import { visible } from "../../locales/visible";

/** A run of text that is shown in one way. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Returns a text cut into marked and unmarked runs, with unseen characters written out.
 * Marks may touch, overlap, be out of order or point outside the text.
 */
export function segmentsOf(text: string, marks: readonly Range[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const push = (end: number, marked: boolean) => {
    if (end <= done) return;
    segments.push({ text: visible(text.slice(done, end)), marked });
    done = end;
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return segments;
}

/** Returns the ranges that a finding's param spells as `3-5,9-10`; what is no range is left out. */
export function rangesOf(written: string | undefined): readonly Range[] {
  return (written ?? "").split(",").flatMap((one) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(one) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
}
