import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDirectory } from "../src/directory/schema";
import type { FindingCode } from "../src/inspect/finding";
import { inspect } from "../src/inspect/inspect";
import { LEVELS, type Inspection, type Level } from "../src/inspect/inspection";
import { knownFrom } from "../src/inspect/known";
import { readDocumentHere } from "./support/read-document";
import { loaderOf, readAttachments } from "../src/message/read-attachments";
import { readMessageFile } from "../src/message/read-file";

interface Expectation {
  readonly file: string;
  readonly level: Level;
  /** The finding that a person must be shown; null where nothing is out of place. */
  readonly finding: FindingCode | null;
  readonly reason: string;
}

const SAMPLES = join(__dirname, "../samples");
const ME = "dana.reyes@acme.example";
const NOW = "2026-11-20T09:00:00.000Z";

const expectations = JSON.parse(readFileSync(join(SAMPLES, "expected.json"), "utf8")) as readonly Expectation[];
const messageFiles = readdirSync(SAMPLES).filter((name) => name.endsWith(".eml"));
const parsed = parseDirectory(readFileSync(join(SAMPLES, "directory.json"), "utf8"));

async function inspected(file: string): Promise<Inspection> {
  if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  const reading = await readMessageFile(readFileSync(join(SAMPLES, file)));
  const message = await readAttachments(
    reading.message,
    loaderOf(reading),
    readDocumentHere,
    new AbortController().signal,
  );
  return inspect(message, knownFrom(parsed.directory, ME), NOW);
}

describe("samples", () => {
  test("the directory has no mistake and nothing odd", () => {
    expect(parsed).toHaveProperty("warnings", []);
  });

  test("every message has one expectation, and every expectation its message", () => {
    expect(expectations.map(({ file }) => file).sort()).toEqual(messageFiles.sort());
  });

  test.each(LEVELS)("at least three messages are at the level %s", (level) => {
    expect(expectations.filter((expected) => expected.level === level).length).toBeGreaterThanOrEqual(3);
  });

  test.each(messageFiles)("%s is small, in CR LF lines, and says nothing that is not ASCII", (file) => {
    const source = readFileSync(join(SAMPLES, file), "latin1");
    expect(source.length).toBeLessThan(7000);
    expect(source.replaceAll("\r\n", "")).toMatch(/^[\t\x20-\x7e]*$/);
  });

  test.each(expectations)("$file: $level. $reason", async ({ file, level, finding }) => {
    const inspection = await inspected(file);
    const told = inspection.findings.map(({ code, severity }) => `${severity} ${code}`);
    expect({ level: inspection.level, told }).toMatchObject({ level });
    expect(inspection.unread).toEqual([]);
    if (finding === null) expect(told.filter((line) => !line.startsWith("info"))).toEqual([]);
    else expect(inspection.findings.map(({ code }) => code)).toContain(finding);
  });
});
