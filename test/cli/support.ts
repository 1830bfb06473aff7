import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { ExitStatus } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import { readDocumentHere } from "../support/read-document";

/** What a run of the command line answered. */
export interface Answer {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  /** Whether standard error is a terminal. */
  readonly terminal?: boolean;
  readonly stopwatch?: () => number;
  /** In place of a stream that keeps what is written. */
  readonly stdout?: Writable;
}

/** Runs the command line in this process, with streams of its own. */
export async function commandLine(args: readonly string[], around: Surroundings = {}): Promise<Answer> {
  const stdout = collector();
  const stderr = collector();
  const status = await run(args, {
    stdin: Readable.from(around.stdin === undefined ? [] : [Buffer.from(around.stdin)]),
    stdout: around.stdout ?? stdout.stream,
    stderr: Object.assign(stderr.stream, { isTTY: around.terminal === true }),
    stopwatch: around.stopwatch ?? (() => 0),
    clock: () => new Date("2026-11-20T09:00:00Z"),
    readDocument: readDocumentHere,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Returns the JSON values on the lines of an output. */
export function jsonLines(output: string): unknown[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** Returns a new empty folder that is removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "second-channel-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns a small .eml from Ann Payee to Bob Buyer. */
export function eml(
  fields: { readonly subject?: string; readonly text?: string; readonly from?: string } = {},
): string {
  const { subject = "Hello", text = "Hello Bob", from = "Ann Payee <ann@payee.example>" } = fields;
  return [
    `From: ${from}`,
    "To: Bob Buyer <bob@buyer.example>",
    `Subject: ${subject}`,
    "Date: Wed, 18 Nov 2026 09:00:00 +0000",
    "Message-ID: <1@payee.example>",
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "",
    text,
    "",
  ].join("\r\n");
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
