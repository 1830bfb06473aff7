/** Which stretches of a text are already read as something, so that no other kind reads them again. */
export interface Claims {
  readonly isFree: (start: number, end: number) => boolean;
  readonly claim: (start: number, end: number) => void;
}

/**
 * Returns the claims on a text of this length, of which nothing is claimed yet.
 * A bit for each character keeps a question as cheap as its stretch is short, however many claims there are.
 */
export function noClaims(length: number): Claims {
  const taken = new Uint8Array(length);
  return {
    isFree: (start, end) => !taken.subarray(start, end).includes(1),
    claim: (start, end) => {
      taken.fill(1, start, end);
    },
  };
}
