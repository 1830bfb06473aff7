/** `npm run bench -- NAME [ARGUMENT…]` runs `bench/NAME.ts`; without a name it lists what there is. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../bench/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -".ts".length));
const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(", ")}`);
  process.exit(2);
}
const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
process.exitCode =
  spawnSync(process.execPath, [runner, `${folder}${name}.ts`, ...rest], { stdio: "inherit" }).status ?? 1;
