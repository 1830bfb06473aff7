import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

/** The rooms whose expressions run over whole messages written by anybody. */
const ROOMS = ["src/inspect/language", "src/inspect/unicode"];

/** recheck searches for an attack; a plain expression is decided in far less. */
const TIMEOUT_MS = 20_000;

interface Written {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => path.join(folder, name));
}

/** Returns the expressions that a file writes as literals. */
function literalsIn(file: string): readonly Written[] {
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** Returns the expressions that a file puts together when it is loaded. */
function builtBy(file: string): readonly Written[] {
  const found: Written[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = ""]: [string, string?]) {
      found.push({ file, source, flags });
      return new target(source, flags);
    },
  });
  try {
    jest.isolateModules(() => jest.requireActual(path.resolve(file)));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

const files = ROOMS.flatMap(filesIn);
const written = files.flatMap((file) => [...literalsIn(file), ...builtBy(file)]);
const distinct = [...new Map(written.map((each) => [`${each.source}/${each.flags}`, each])).values()];

it("finds the expressions of the rooms, those built from tables too", () => {
  expect(distinct.length).toBeGreaterThan(10);
  expect(distinct.some(({ file, source }) => file.endsWith("fold-text.ts") && source.startsWith("[^\\t"))).toBe(true);
});

it("tells an expression that backtracks", () => {
  expect(checkSync("(?:a|a)*b", "", { timeout: TIMEOUT_MS }).status).toBe("vulnerable");
  expect(checkSync("a*a*b", "", { timeout: TIMEOUT_MS }).status).toBe("vulnerable");
});

it.each(
  distinct.map(({ file, source, flags }) => [path.basename(file), `/${source.slice(0, 60)}/${flags}`, source, flags]),
)(
  "%s: %s takes linear time on any text",
  (_file, _shown, source, flags) => {
    expect(checkSync(source, flags, { timeout: TIMEOUT_MS }).status).toBe("safe");
  },
  2 * TIMEOUT_MS,
);
