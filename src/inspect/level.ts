import type { Level } from "./inspection";

/** Who wrote: the columns of the table. */
export const COLUMNS = ["fits", "unknown", "unfit"] as const;
export type Column = (typeof COLUMNS)[number];

/** How the account that the message shows stands to what is known. */
export type AccountStanding = "none" | "on-record" | "unrecorded" | "differs";

/** What the message holds, as far as the rows need to know. */
export interface Signs {
  readonly account: AccountStanding;
  /** An act of payment: `ACTS_OF_PAYMENT`. */
  readonly act: boolean;
  /** An act that asks for a check from anybody: `GRAVE_ACTS`. */
  readonly graveAct: boolean;
  /** Gift cards or cryptocurrency. */
  readonly irreversible: boolean;
  /** An account or an amount stands in text that the reader does not see. */
  readonly hidesMoney: boolean;
  /** Closing funds, an executive's request, secrecy: grave beside an account on no record. */
  readonly graveBesideUnrecorded: boolean;
  /** Words of change, or a reason for one beside a new account or a core act. */
  readonly change: boolean;
  /** Secrecy, "do not call", "no need to check", or haste to pay into a new account. */
  readonly pressure: boolean;
  readonly headersUnread: boolean;
  /** The words point to an attachment that was not read. */
  readonly pointsToUnread: boolean;
  /** An invoice is attached and was not read. */
  readonly bringsUnreadInvoice: boolean;
}

interface RowRule {
  readonly row: string;
  readonly when: (signs: Signs) => boolean;
  readonly levels: Readonly<Record<Column, Level>>;
}

function levels(fits: Level, unknown: Level, unfit: Level): Readonly<Record<Column, Level>> {
  return { fits, unknown, unfit };
}

const NOTHING = {
  row: "nothing",
  when: () => true,
  levels: levels("clear", "clear", "stop"),
} as const satisfies RowRule;

/** What is in the message: the rows of the table, the gravest first. A message is in the first row that holds. */
export const LEVEL_TABLE = [
  {
    row: "changed-under-pressure",
    when: (signs) => (signs.change || signs.account === "differs") && signs.pressure,
    levels: levels("stop", "stop", "stop"),
  },
  {
    row: "changed",
    when: (signs) => signs.change || signs.account === "differs",
    levels: levels("verify", "verify", "stop"),
  },
  {
    row: "grave-unrecorded",
    when: (signs) => signs.account === "unrecorded" && (signs.graveBesideUnrecorded || signs.headersUnread),
    levels: levels("verify", "verify", "stop"),
  },
  {
    row: "unread-part",
    when: (signs) => signs.act && signs.pointsToUnread,
    levels: levels("verify", "verify", "stop"),
  },
  {
    row: "grave-act",
    when: (signs) =>
      signs.irreversible || signs.hidesMoney || (signs.account === "none" && signs.act && signs.graveAct),
    levels: levels("verify", "verify", "stop"),
  },
  {
    row: "unrecorded",
    when: (signs) => signs.account === "unrecorded",
    levels: levels("routine", "verify", "stop"),
  },
  {
    row: "on-record",
    when: (signs) => signs.account === "on-record",
    levels: levels("routine", "verify", "stop"),
  },
  { row: "act", when: (signs) => signs.act || signs.bringsUnreadInvoice, levels: levels("routine", "verify", "stop") },
  NOTHING,
] as const satisfies readonly RowRule[];

export type Row = (typeof LEVEL_TABLE)[number]["row"];

/** A cell of the table and what it says. */
export interface Cell {
  readonly row: Row;
  readonly column: Column;
  readonly level: Level;
}

/** Returns the cell of the level table in which a message stands. */
export function cellOf(signs: Signs, column: Column): Cell {
  const rule = LEVEL_TABLE.find(({ when }) => when(signs)) ?? NOTHING;
  return { row: rule.row, column, level: rule.levels[column] };
}
