import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsInWorker } from "../../src/cli/document-worker";

/** A worker that answers every order with the order's type. */
const ECHO = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ type }) => {
    parentPort.postMessage("started");
    parentPort.postMessage({ read: { text: type } });
  });`;

describe("documents in a worker", () => {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  const program = join(folder, "echo.js");

  beforeAll(() => writeFileSync(program, ECHO));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads one document after the other", async () => {
    const read = documentsInWorker(program);
    const { signal } = new AbortController();

    await expect(read(new Uint8Array(), "first", signal)).resolves.toEqual({ text: "first" });
    await expect(read(new Uint8Array(), "second", signal)).resolves.toEqual({ text: "second" });
  });
});
