import type { GenuineAnswer } from "./directory";

/** Returns a key that is equal for two answers to the same finding of the same sender. */
export function genuineKey({ code, party, params }: Pick<GenuineAnswer, "code" | "party" | "params">): string {
  const said = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, party, said]);
}
