/**
 * `npm run manifest` writes both manifests for development into the project's folder;
 * `npm run manifest -- --url https://addin.example.org` writes them for that host into `dist/web`.
 * `--out FOLDER` writes them elsewhere.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allManifests } from "./manifest/template.mjs";

const project = fileURLToPath(new URL("../", import.meta.url));

try {
  const { values } = parseArgs({ options: { url: { type: "string" }, out: { type: "string" } } });
  const manifests = allManifests(values.url);
  const folder = path.resolve(values.out ?? path.join(project, values.url ? "dist/web" : ""));
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(manifests)) {
    writeFileSync(path.join(folder, file), text);
    console.log(path.relative("", path.join(folder, file)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
