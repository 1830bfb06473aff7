/** `node scripts/run.mjs FILE.ts [ARGUMENT…]` runs a TypeScript program, built the way the command line is. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import config from "../webpack.config.js";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(`There is no program ${file ?? ""}. Usage: node scripts/run.mjs FILE.ts [ARGUMENT…]`);
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), "second-channel-"));
try {
  process.exitCode = await run(path.resolve(file), path.join(folder, "program.js"));
} finally {
  rmSync(folder, { recursive: true });
}

async function run(entry, output) {
  const stats = await build(config.nodeProgram(entry, output));
  if (stats.hasErrors()) {
    console.error(stats.toString("errors-only"));
    return 1;
  }
  return spawnSync(process.execPath, [output, ...rest], { stdio: "inherit" }).status ?? 1;
}

function build(configuration) {
  return new Promise((resolve, reject) =>
    webpack(configuration, (error, stats) => (stats ? resolve(stats) : reject(error))),
  );
}
