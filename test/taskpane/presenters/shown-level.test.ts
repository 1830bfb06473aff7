import { LEVELS } from "../../../src/inspect/inspection";
import type { Unread } from "../../../src/message/message";
import { shownLevel } from "../../../src/taskpane/presenters/shown-level";
import { attachment, message } from "../../support/build";
import { inspection } from "../../support/inspection";

const of = (level: (typeof LEVELS)[number], unread: readonly Unread[], overrides = {}) =>
  shownLevel(inspection({ level, unread }), message({ attachments: [attachment(overrides)] }));

const PENDING = { part: "attachment:invoice.pdf", reason: "pending" } as const;
const ENCRYPTED = { part: "attachment:invoice.pdf", reason: "encrypted" } as const;
const HEADERS = { part: "header:*", reason: "missing" } as const;

describe("shownLevel", () => {
  it.each(LEVELS)("%s is shown as it is when all was read", (level) => {
    expect(of(level, [])).toBe(level);
  });

  it.each(["clear", "routine"] as const)("%s gives way while an attachment is being read", (level) => {
    expect(of(level, [PENDING])).toBe("reading");
  });

  it.each(["clear", "routine"] as const)("%s gives way to what could not be read", (level) => {
    expect(of(level, [ENCRYPTED])).toBe("unread");
    expect(of(level, [HEADERS])).toBe("unread");
  });

  it.each(["verify", "stop"] as const)("%s stands, whatever was not read", (level) => {
    expect(of(level, [PENDING, ENCRYPTED, HEADERS])).toBe(level);
  });

  it("what is being read comes first", () => {
    expect(of("clear", [HEADERS, PENDING])).toBe("reading");
  });

  it("a picture in the signature, a calendar entry or a key changes nothing", () => {
    expect(of("clear", [ENCRYPTED], { inline: true })).toBe("clear");
    expect(of("clear", [ENCRYPTED], { type: "text/calendar; method=REQUEST" })).toBe("clear");
    expect(of("clear", [ENCRYPTED], { type: "application/pgp-signature" })).toBe("clear");
  });
});
