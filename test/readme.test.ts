import { readFileSync } from "node:fs";
import { commandLine } from "./cli/support";

/** Returns the command lines of the README's examples, each with what it says they print. */
function examples(): readonly (readonly [command: string, printed: string])[] {
  const readme = readFileSync("README.md", "utf8");
  return [...readme.matchAll(/^```\n\$ node dist\/cli\.js (.*)\n([^`]*)^```$/gm)].map(
    ([, command = "", printed = ""]) => [command, printed],
  );
}

describe("the README", () => {
  it("has examples", () => {
    expect(examples()).not.toEqual([]);
  });

  it.each(examples())("shows what is printed by: %s", async (command, printed) => {
    const { stdout } = await commandLine(command.split(" "));
    expect(stdout.trim()).toBe(printed.trim());
  });
});
