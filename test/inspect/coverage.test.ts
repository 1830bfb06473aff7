import type { Check, Need } from "../../src/inspect/check";
import { coverageOf, reasonToSkip } from "../../src/inspect/coverage";
import type { Unread } from "../../src/message/message";
import { message } from "../support/build";

function check(id: string, ...needs: Need[]): Check {
  return { id, needs, find: () => [] };
}

const HEADERS = check("envelope", "headers");
const TEXT = check("words", "body", "attachments");
const ACTS = check("acts", "body", "language");

function mail(...unread: Unread[]) {
  return message({ unread });
}

describe("coverage", () => {
  it("names the checks that could not run, and why", () => {
    const unread = mail({ part: "header:*", reason: "unavailable", client: "Outlook on Android" });
    expect(reasonToSkip(HEADERS, unread)).toBe("unavailable");
    expect(reasonToSkip(TEXT, unread)).toBeNull();
    expect(
      coverageOf(
        unread,
        new Map([
          [HEADERS, false],
          [TEXT, false],
        ]),
      ),
    ).toEqual({
      ran: ["words"],
      skipped: [{ check: "envelope", reason: "unavailable" }],
    });
  });

  it("claims no silence for a check while an attachment is unread, though it ran", () => {
    const unread = mail({ part: "attachment:scan.pdf", reason: "encrypted" });
    expect(reasonToSkip(TEXT, unread)).toBeNull();
    expect(coverageOf(unread, new Map([[TEXT, false]])).skipped).toEqual([{ check: "words", reason: "encrypted" }]);
  });

  it("counts a check that found something as done", () => {
    const unread = mail({ part: "attachment:scan.pdf", reason: "encrypted" });
    expect(coverageOf(unread, new Map([[TEXT, true]]))).toEqual({ ran: ["words"], skipped: [] });
  });

  it("of a language that is not read keep nothing from looking, and claim no silence", () => {
    const unread = mail({ part: "body", reason: "unread-language" });
    expect(reasonToSkip(ACTS, unread)).toBeNull();
    expect(coverageOf(unread, new Map([[ACTS, false]])).skipped).toEqual([
      { check: "acts", reason: "unread-language" },
    ]);
    expect(coverageOf(unread, new Map([[ACTS, true]])).ran).toEqual(["acts"]);
    expect(coverageOf(unread, new Map([[TEXT, false]])).ran).toEqual(["words"]);
  });
});
