import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { commandLine, eml, jsonLines, temporaryFolder } from "./support";

const folder = temporaryFolder();

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function filesOf(stdout: string): unknown[] {
  return jsonLines(stdout).map((line) => (line as { readonly file: unknown }).file);
}

const KNOWN_ACCOUNT = "DE33999123450004711093";
const DIRECTORY = write(
  "known.json",
  JSON.stringify({
    ownDomains: ["buyer.example"],
    payees: [
      {
        name: "Payee",
        domains: ["payee.example"],
        addresses: ["ann@payee.example"],
        accounts: [{ kind: "iban", value: KNOWN_ACCOUNT }],
      },
    ],
  }),
);

describe("inspect --json", () => {
  test("prints the contract's line for a message, and nothing else", async () => {
    const path = write("one.eml", eml());
    const { status, stdout, stderr } = await commandLine(["inspect", "--json", path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [line, ...others] = jsonLines(stdout);
    expect(others).toEqual([]);
    expect(line).toEqual({
      file: path,
      messageId: "1@payee.example",
      level: "clear",
      scenario: expect.any(String) as string,
      languages: expect.any(Array) as string[],
      findings: expect.any(Array) as unknown[],
      payments: [],
      amounts: [],
      deadlines: [],
      unread: [],
      ms: 0,
    });
  });

  test("tells kind, place and standing of a payment detail", async () => {
    const path = write("paid.eml", eml({ text: `Please pay EUR 120.00 to IBAN ${KNOWN_ACCOUNT}.` }));
    const { stdout } = await commandLine(["inspect", "--json", "--directory", DIRECTORY, path]);
    expect(jsonLines(stdout)).toMatchObject([
      {
        level: "routine",
        payments: [{ kind: "iban", value: KNOWN_ACCOUNT, country: "DE", valid: true, parts: ["body"], known: true }],
        amounts: [{ currency: "EUR", value: 120 }],
      },
    ]);
  });

  test("measures from the bytes to the findings", async () => {
    const path = write("timed.eml", eml());
    let time = 0;
    const stopwatch = () => (time += 1.234);
    const { stdout } = await commandLine(["inspect", "--json", path], { stopwatch });
    expect(jsonLines(stdout)).toMatchObject([{ ms: 1.23 }]);
  });

  test("reads one .eml on standard input", async () => {
    const { status, stdout } = await commandLine(["inspect", "--json", "-"], { stdin: eml() });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ file: "-", messageId: "1@payee.example" }]);
  });

  test("numbers the messages of an mbox", async () => {
    const path = write("box.mbox", `From a@b Wed\r\n${eml()}\r\nFrom c@d Wed\r\n${eml({ subject: "Two" })}`);
    const { stdout } = await commandLine(["inspect", "--json", path]);
    expect(filesOf(stdout)).toEqual([`${path}#1`, `${path}#2`]);
  });

  test("takes a .eml for one message even where it begins with a postmark", async () => {
    const path = write("postmark.eml", `From a@b Wed\r\n${eml({ text: "a\r\n\r\nFrom here on" })}`);
    const { stdout } = await commandLine(["inspect", "--json", path]);
    expect(jsonLines(stdout)).toMatchObject([{ file: path, messageId: "1@payee.example" }]);
  });

  test("reads folders with the folders inside, sorted, and leaves other files alone", async () => {
    mkdirSync(join(folder, "mail/b"), { recursive: true });
    for (const name of ["mail/c.EML", "mail/a.eml", "mail/b/x.eml", "mail/notes.txt"]) write(name, eml());
    symlinkSync(join(folder, "mail"), join(folder, "mail/b/round"));
    const { status, stdout } = await commandLine(["inspect", "--json", join(folder, "mail")]);
    expect(status).toBe(0);
    expect(filesOf(stdout)).toEqual(["a.eml", "b/x.eml", "c.EML"].map((name) => join(folder, "mail", name)));
  });

  test("keeps a hostile file name on its line", async () => {
    const path = write("a\nb\u2028c\u009b2J.eml", eml());
    const { stdout } = await commandLine(["inspect", "--json", path]);
    expect(stdout.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(2);
    expect(stdout).not.toContain("\u009b");
    expect(filesOf(stdout)).toEqual([path]);
  });
});

describe("a path that cannot be read", () => {
  test("has its line with the error, the others theirs, and the status is 1", async () => {
    const missing = join(folder, "missing.eml");
    const path = write("there.eml", eml());
    const { status, stdout } = await commandLine(["inspect", "--json", missing, path]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([
      { file: missing, error: "There is nothing at this path; check how it is written." },
      { file: path, level: "clear" },
    ]);
  });

  test.each([
    ["an empty file", () => write("empty.eml", ""), "empty"],
    ["a folder without messages", () => (mkdirSync(join(folder, "none")), join(folder, "none")), "no .eml"],
    ["a path through a file", () => join(write("file.eml", eml()), "x.eml"), "not a folder"],
    ["a link to itself", () => (symlinkSync("loop.eml", join(folder, "loop.eml")), join(folder, "loop.eml")), "link"],
    ["a name that is too long", () => join(folder, "x".repeat(5000)), "longer than"],
  ])("says why: %s", async (_, path, why) => {
    const { status, stdout } = await commandLine(["inspect", "--json", path()]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([{ error: expect.stringContaining(why) as string }]);
  });

  test("says why: no permission", async () => {
    const path = write("secret.eml", eml());
    chmodSync(path, 0o000);
    const asRoot = process.getuid?.() === 0;
    const { status } = await commandLine(["inspect", "--json", path]);
    // The superuser may read everything.
    expect(status).toBe(asRoot ? 0 : 1);
  });

  test("says why: nothing on standard input", async () => {
    const { status, stdout } = await commandLine(["inspect", "--json", "-"]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toEqual([{ file: "-", error: "It is empty." }]);
  });

  test("says why in words without --json", async () => {
    const { stdout } = await commandLine(["inspect", join(folder, "missing.eml")]);
    expect(stdout).toContain("NOT READ: There is nothing at this path");
  });
});

describe("bad mail", () => {
  test.each([
    ["a compound file cut short", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["headers without end", Buffer.from("A: b\r\n".repeat(50_000))],
  ])("gets a level, and what was not read is said: %s", async (_, bytes) => {
    const { status, stdout, stderr } = await commandLine(["inspect", "--json", write("bad.msg", bytes)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [line] = jsonLines(stdout) as readonly { readonly unread: readonly unknown[] }[];
    expect(line?.unread.length).toBeGreaterThan(0);
  });

  test("random bytes are told from a message", async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
    const { status, stdout } = await commandLine(["inspect", "--json", write("other.eml", bytes)]);
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([{ error: expect.stringContaining("no message") as string }]);
  });

  test("words without a head are read, and the missing head is said", async () => {
    const { stdout } = await commandLine(["inspect", "--json", write("bare.eml", "\r\n\r\nhello")]);
    expect(jsonLines(stdout)).toMatchObject([{ level: "clear", unread: [{ part: "header:*" }] }]);
  });
});

describe("exit status", () => {
  const fraud = eml({
    from: "Ann Payee <ann@paye\u0435.example>",
    text: "Our bank details have changed. Please pay to our new account DE27999678908830215576.",
  });

  test.each([
    [["--fail-on", "stop"], eml(), 0],
    [["--fail-on", "stop"], fraud, 3],
    [["--fail-on", "verify"], fraud, 3],
    [[], fraud, 0],
  ])("with %j", async (options, source, expected) => {
    const path = write("judged.eml", source);
    const args = ["inspect", "--json", "--directory", DIRECTORY, "--me", "bob@buyer.example", ...options, path];
    expect(await commandLine(args)).toMatchObject({ status: expected });
  });

  test("is 3 also where another path could not be read", async () => {
    const path = write("judged.eml", fraud);
    const args = [
      "inspect",
      "--json",
      "--directory",
      DIRECTORY,
      "--fail-on",
      "stop",
      path,
      join(folder, "missing.eml"),
    ];
    expect(await commandLine(args)).toMatchObject({ status: 3 });
  });

  test("is 2 for wrong usage, with the reason on standard error", async () => {
    const { status, stdout, stderr } = await commandLine(["inspect", "--fail-on", "never", "x.eml"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--fail-on takes verify or stop");
  });

  test.each([
    ["missing", null, "There is nothing at this path"],
    ["not JSON", "{", "cannot be used"],
    ["wrong", '{"ownDomains":["gmail.com"],"people":[{}]}', "people[0].name"],
  ])("is 2 for a directory that is %s", async (_, content, why) => {
    const directory = content === null ? join(folder, "no.json") : write("wrong.json", content);
    const { status, stdout, stderr } = await commandLine(["inspect", "--json", "--directory", directory, "x.eml"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(why);
  });

  test("says what is odd in a directory and goes on", async () => {
    const directory = write("odd.json", '{"ownDomain":["buyer.example"]}');
    const path = write("one.eml", eml());
    const { status, stderr } = await commandLine(["inspect", "--json", "--directory", directory, path]);
    expect(status).toBe(0);
    expect(stderr).toContain("ownDomain");
  });
});

describe("progress", () => {
  const clock = () => {
    let time = 0;
    return () => (time += 100);
  };

  test("goes to standard error when that is a terminal, and is taken away", async () => {
    const path = write("one.eml", eml());
    const { stderr, stdout } = await commandLine(["inspect", "--json", path, path, path], {
      terminal: true,
      stopwatch: clock(),
    });
    expect(stderr).toContain("messages");
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect(jsonLines(stdout)).toHaveLength(3);
  });

  test("is silent otherwise", async () => {
    const path = write("one.eml", eml());
    expect(await commandLine(["inspect", path, path], { stopwatch: clock() })).toMatchObject({ stderr: "" });
  });
});

describe("a reader of the output that goes away", () => {
  test("ends the run quietly", async () => {
    const path = write("one.eml", eml());
    const closed = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" })),
    });
    const answer = await commandLine(["inspect", "--json", ...Array<string>(2000).fill(path)], { stdout: closed });
    expect(answer).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("--help and --version", () => {
  test("print on standard output", async () => {
    expect(await commandLine(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("second-channel inspect") as string,
    });
    expect(await commandLine(["--version"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});
