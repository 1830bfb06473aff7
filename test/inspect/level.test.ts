import type { Level } from "../../src/inspect/inspection";
import { cellOf, COLUMNS, LEVEL_TABLE, type Row, type Signs } from "../../src/inspect/level";

const NOTHING: Signs = {
  account: "none",
  act: false,
  graveAct: false,
  irreversible: false,
  hidesMoney: false,
  graveBesideUnrecorded: false,
  change: false,
  pressure: false,
  headersUnread: false,
  pointsToUnread: false,
  bringsUnreadInvoice: false,
};

function row(signs: Partial<Signs>): Row {
  return cellOf({ ...NOTHING, ...signs }, "fits").row;
}

const EXPECTED: Readonly<Record<Row, readonly [fits: Level, unknown: Level, unfit: Level]>> = {
  nothing: ["clear", "clear", "stop"],
  act: ["routine", "verify", "stop"],
  "grave-act": ["verify", "verify", "stop"],
  "unread-part": ["verify", "verify", "stop"],
  "on-record": ["routine", "verify", "stop"],
  unrecorded: ["routine", "verify", "stop"],
  "grave-unrecorded": ["verify", "verify", "stop"],
  changed: ["verify", "verify", "stop"],
  "changed-under-pressure": ["stop", "stop", "stop"],
};

const EXAMPLES: Readonly<Record<Row, Partial<Signs>>> = {
  nothing: {},
  act: { act: true },
  "grave-act": { act: true, graveAct: true },
  "unread-part": { act: true, pointsToUnread: true },
  "on-record": { account: "on-record" },
  unrecorded: { account: "unrecorded" },
  "grave-unrecorded": { account: "unrecorded", graveBesideUnrecorded: true },
  changed: { account: "unrecorded", act: true, change: true },
  "changed-under-pressure": { account: "differs", pressure: true },
};

describe("the level table", () => {
  it("has one row of each name, and the expectation names them all", () => {
    expect(LEVEL_TABLE.map((rule) => rule.row).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  const cells = (Object.keys(EXPECTED) as Row[]).flatMap((name) =>
    COLUMNS.map((column, at) => ({ name, column, level: EXPECTED[name][at] })),
  );
  it.each(cells)("says $level for $name × $column", ({ name, column, level }) => {
    expect(cellOf({ ...NOTHING, ...EXAMPLES[name] }, column)).toEqual({ row: name, column, level });
  });
});

describe("the row of a message", () => {
  it("is the gravest that holds", () => {
    expect(row({ account: "unrecorded", act: true, graveAct: true, change: true, pressure: true })).toBe(
      "changed-under-pressure",
    );
  });

  it("is a change also where words announce one and no account is shown", () => {
    expect(row({ act: true, graveAct: true, change: true })).toBe("changed");
  });

  it("is not raised by pressure alone", () => {
    expect(row({ pressure: true })).toBe("nothing");
    expect(row({ account: "on-record", act: true, pressure: true })).toBe("on-record");
  });

  it("asks for a check of an account on no record while the headers are unread", () => {
    expect(row({ account: "unrecorded", headersUnread: true })).toBe("grave-unrecorded");
    expect(row({ account: "on-record", headersUnread: true })).toBe("on-record");
  });

  it("asks for a check while the attachment that the words point to is unread, also beside an account on record", () => {
    expect(row({ account: "on-record", act: true, pointsToUnread: true })).toBe("unread-part");
    expect(row({ pointsToUnread: true })).toBe("nothing");
  });

  it("takes an unread invoice for a payment that nothing is known of", () => {
    expect(row({ bringsUnreadInvoice: true })).toBe("act");
  });

  it("asks for a check of gift cards and cryptocurrency whatever account is beside them", () => {
    expect(row({ account: "on-record", act: true, graveAct: true, irreversible: true })).toBe("grave-act");
    expect(row({ hidesMoney: true })).toBe("grave-act");
  });

  it("lets an account on record answer for a grave act", () => {
    expect(row({ account: "on-record", act: true, graveAct: true })).toBe("on-record");
  });
});
