import { Session, type Profiler } from "node:inspector";
import path from "node:path";

// Started when this file is imported, because V8 counts no blocks of a function that was compiled before: import it first.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
afterAll(() => {
  session.disconnect();
});

/**
 * Returns how many blocks of code ran in a task: work counted by V8, the same on a busy machine as on a quiet one.
 * What regular expressions and built-in functions do inside is not counted; a lint rule proves expressions linear.
 *
 * @throws what the task throws, and an Error if V8 counted nothing.
 */
export function countedWork(task: () => void): number {
  takeCounts();
  task();
  const work = takeCounts();
  if (work === 0) throw new Error("Nothing was counted: import test/support/counted-work before the code it counts.");
  return work;
}

/**
 * Returns by how much a task's work grows when its input is eight times as long: about 8 where it is linear,
 * 64 where it is quadratic. It is done once before, uncounted: what is made ready only once would hide the growth.
 */
export function growth(task: (length: number) => void, length: number): number {
  task(length);
  const small = countedWork(() => {
    task(length);
  });
  return (
    countedWork(() => {
      task(8 * length);
    }) / small
  );
}

function takeCounts(): number {
  let counts = 0;
  session.post("Profiler.takePreciseCoverage", (error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    if (error) throw error;
    for (const { url, functions } of result) if (isCounted(url)) counts += blocksIn(functions);
  });
  return counts;
}

/** Node's own code is not ours to count, and counting is no work of the task. */
function isCounted(url: string): boolean {
  return !url.startsWith("node:") && !url.endsWith(path.basename(__filename));
}

function blocksIn(functions: readonly Profiler.FunctionCoverage[]): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((blocks, { count }) => blocks + count, 0), 0);
}
