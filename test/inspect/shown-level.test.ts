import { LEVELS } from "../../src/inspect/inspection";
import type { Unread } from "../../src/message/message";
import { shownLevel } from "../../src/inspect/shown-level";
import { attachment, message } from "../support/build";

const of = (level: (typeof LEVELS)[number], unread: readonly Unread[], overrides = {}) =>
  shownLevel({ level, unread }, message({ attachments: [attachment(overrides)] }));

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

  it("a logo in the text or a signature over the message changes nothing", () => {
    expect(of("clear", [PENDING], { inline: true, type: "image/png", size: 40_000 })).toBe("clear");
    expect(of("clear", [PENDING], { type: "application/pgp-signature" })).toBe("clear");
  });

  it("what turned out to be something else than it said counts", () => {
    expect(of("clear", [ENCRYPTED], { inline: true, type: "image/png", size: 40_000 })).toBe("unread");
    expect(of("clear", [ENCRYPTED], { type: "application/pgp-signature" })).toBe("unread");
  });

  it("a file that merely says it belongs to the text, or a picture as large as a scan, counts", () => {
    expect(of("clear", [PENDING], { inline: true, type: "application/pdf" })).toBe("reading");
    expect(of("clear", [PENDING], { inline: true, type: "image/png", size: 400_000 })).toBe("reading");
  });
});
