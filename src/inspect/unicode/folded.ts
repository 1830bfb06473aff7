/** Text folded for matching, with the way back to the text as it stands in the message. */
export interface Folded {
  readonly text: string;
  /** Returns the offset in the original text (UTF-16 units) of an offset in `text`; `text.length` maps to the original's length. */
  readonly originalOffset: (offset: number) => number;
}
