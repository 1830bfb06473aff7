/**
 * Serves `dist/web` with the headers it is meant to have; a model for any static host.
 * `node scripts/serve.mjs [--port 3000]`
 */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COMMON_HEADERS, headersOf } from "./headers.mjs";

const ROOT = fileURLToPath(new URL("../dist/web/", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".eml": "message/rfc822",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const port = Number(values.port);

createServer((request, response) => {
  const name = nameOf(request.url ?? "/");
  const file = name === null ? null : path.join(ROOT, name);
  if (file === null || !isFile(file)) {
    response.writeHead(404, { ...COMMON_HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    ...headersOf(name),
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
  });
  createReadStream(file).pipe(response);
}).listen(port, () => console.log(`http://localhost:${port}/`));

/** Returns the file that an address names, relative to the site; null for one that leads out of it. */
function nameOf(url) {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const name = path.posix.normalize(decodeURIComponent(pathname)).slice(1);
    return name.includes("\0") || name.startsWith("..") ? null : name || "index.html";
  } catch {
    return null;
  }
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
