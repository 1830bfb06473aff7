import type { Joint } from "./cores";

/** What the changes beside the letters of a name cost; see `edits.ts` for the letters. */
export const COST = {
  joint: {
    none: 0,
    "hyphen-ending": 0.28,
    "hyphen-listed": 0.35,
    "glued-listed": 0.45,
    "hyphen-other": 0.7,
    "glued-other": 0.95,
  } satisfies Record<Joint, number>,
  /** The known domain's own ending, folded into the name: nobody else has a reason to write it so. */
  foldedEnding: 0.1,
  ending: 0.3,
  /** A slip of letters and another ending at once is mostly another company, the more so the more are known. */
  slipAndEnding: 0.25,
  slipAndEndingPerTenfold: 0.15,
  slipAndWord: 0.1,
  secondSlip: 0.1,
  wordAndEndingPerTenfold: 0.2,
  otherWordPerTenfold: 0.15,
  /** An ordinary word is part of many companies' names. */
  ordinary: 0.5,
  otherScript: 0.1,
  rotation: 0.5,
  numbers: 0.4,
  joined: 0.15,
  subDomain: 0.1,
  subLabel: 0.5,
  movedDot: 0.3,
} as const;
