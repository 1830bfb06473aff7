import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, jsonLines, temporaryFolder } from "./support";

const folder = temporaryFolder();
const DIRECTORY = join(folder, "directory.json");
writeFileSync(
  DIRECTORY,
  JSON.stringify({
    ownDomains: ["buyer.example"],
    people: [{ name: "Dana Reyes", addresses: ["dana.reyes@buyer.example"] }],
    payees: [{ name: "Northgate Title", domains: ["northgate-title.example"], addresses: [] }],
  }),
);

async function vet(list: string, ...options: readonly string[]) {
  return commandLine(["addresses", "--json", "--directory", DIRECTORY, ...options, "-"], { stdin: list });
}

describe("addresses --json", () => {
  test("answers each line with one line, empty ones too", async () => {
    const { status, stdout } = await vet("northgate-title.example\r\n\r\nelsewhere.example\r\n");
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toEqual([
      { address: "northgate-title.example", findings: [] },
      { address: "", findings: [] },
      { address: "elsewhere.example", findings: [] },
    ]);
  });

  test.each(["northgate-tit1e.example", "closing@northgate-tit1e.example", "Ruth <closing@northgate-tit1e.example>"])(
    "finds the known domain that %s imitates",
    async (entry) => {
      const { stdout } = await vet(`${entry}\n`);
      expect(jsonLines(stdout)).toMatchObject([
        {
          address: entry,
          findings: [
            {
              code: "sender.lookalike-domain",
              severity: "danger",
              params: { seen: "northgate-tit1e.example", known: "northgate-title.example", reason: "glyph" },
            },
          ],
        },
      ]);
    },
  );

  test("finds a known name on another address", async () => {
    const { stdout } = await vet('"Reyes, Dana" <dana@elsewhere.example>\n');
    expect(jsonLines(stdout)).toMatchObject([
      { findings: [{ code: "sender.display-name-person", params: { name: "Dana Reyes" } }] },
    ]);
  });

  test("says which lines are neither address nor domain, and answers 1", async () => {
    const { status, stdout } = await vet("not an address\na@b@\nx".padEnd(3000, "x"));
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([
      { address: "not an address", findings: [], error: expect.any(String) as string },
      { findings: [], error: expect.any(String) as string },
      { findings: [], error: expect.any(String) as string },
    ]);
  });

  test("goes on after a list that cannot be read", async () => {
    const list = join(folder, "list.txt");
    writeFileSync(list, "elsewhere.example\n");
    const missing = join(folder, "missing.txt");
    const { status, stdout } = await commandLine([...["addresses", "--json", "--directory", DIRECTORY, missing, list]]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([
      { file: missing, error: expect.stringContaining("nothing at this path") as string },
      { address: "elsewhere.example" },
    ]);
  });

  test("answers a folder as a list with an error", async () => {
    const { status, stdout } = await commandLine(["addresses", "--json", "--directory", DIRECTORY, folder]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([{ file: folder, error: expect.stringContaining("folder") as string }]);
  });
});

describe("addresses", () => {
  test("says in words what is imitated, and obeys no control in the list", async () => {
    const { stdout } = await commandLine(["addresses", "--directory", DIRECTORY, "-"], {
      stdin: "northgate-tit1e.example\nelse\u001b[31mwhere.example\nelsewhere.example\n",
    });
    const [first, second, third] = stdout.split("\n");
    expect(first).toContain("northgate-tit1e.example is not northgate-title.example");
    expect(second).toContain("<U+001B>");
    expect(third).toBe("elsewhere.example: imitates nothing in the directory");
  });
});
