import { isMainThread } from "node:worker_threads";
import { documentsInWorker, serveAsWorker } from "./document-worker";

/** The program: hands the process to `run`. */
async function main(): Promise<void> {
  try {
    // Only here, so that a worker, which runs this file too, does not take the time and memory of the whole program.
    const { run } = await import("./run");
    // Set, not exited with: what was written must reach a pipe first.
    process.exitCode = await run(process.argv.slice(2), {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      stopwatch: () => performance.now(),
      clock: () => new Date(),
      readDocument: documentsInWorker(__filename),
    });
  } catch (error) {
    process.stderr.write(
      `second-channel: it could not go on: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

if (isMainThread) void main();
else serveAsWorker();
