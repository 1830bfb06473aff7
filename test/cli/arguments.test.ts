import { parseCommand, UsageError } from "../../src/cli/arguments";

describe("parseCommand", () => {
  test("takes paths and options in any order", () => {
    expect(
      parseCommand(["inspect", "a.eml", "--json", "--me", "bob@buyer.example", "folder", "--directory", "d.json", "-"]),
    ).toEqual({
      name: "inspect",
      paths: ["a.eml", "folder", "-"],
      json: true,
      directory: "d.json",
      me: "bob@buyer.example",
      now: null,
      failOn: null,
    });
  });

  test("takes a path that begins with a dash after --", () => {
    expect(parseCommand(["inspect", "--", "-x.eml"])).toMatchObject({ paths: ["-x.eml"] });
  });

  test.each([
    ["2026-11-20", "2026-11-20T00:00:00.000Z"],
    ["2026-11-20T09:00:00Z", "2026-11-20T09:00:00.000Z"],
    ["2026-11-20T09:00:00.5+01:00", "2026-11-20T08:00:00.500Z"],
  ])("reads --now %s (ISO 8601)", (written, time) => {
    expect(parseCommand(["inspect", "--now", written, "a.eml"])).toMatchObject({ now: time });
  });

  test.each([
    [["inspect", "--help"], "help"],
    [["addresses", "-h"], "help"],
    [["--help"], "help"],
    [["help"], "help"],
    [["--version"], "version"],
    [["inspect", "--version"], "version"],
  ])("%j asks about the program itself", (args, name) => {
    expect(parseCommand(args)).toEqual({ name });
  });

  test.each([
    [[], "inspect or addresses"],
    [["scan", "a.eml"], '"scan"'],
    [["inspect"], "needs a path"],
    [["inspect", "--colour", "a.eml"], "--colour"],
    [["inspect", "a.eml", "--directory"], "--directory"],
    [["inspect", "--json=yes", "a.eml"], "--json"],
    [["inspect", "-", "-"], "only once"],
    [["inspect", "--me", "Bob", "a.eml"], '"Bob"'],
    [["inspect", "--now", "yesterday", "a.eml"], '"yesterday"'],
    [["inspect", "--now", "2026-13-40", "a.eml"], '"2026-13-40"'],
    [["inspect", "--fail-on", "routine", "a.eml"], '"routine"'],
    [["addresses", "list.txt"], "--directory FILE"],
    [["addresses", "--directory", "d.json"], "needs a list"],
    [["addresses", "--directory", "d.json", "--now", "2026-11-20", "list.txt"], "--now"],
  ])("refuses %j and says why", (args, reason) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
    expect(() => parseCommand(args)).toThrow(reason);
  });
});
