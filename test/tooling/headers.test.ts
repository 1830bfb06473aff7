import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPTS = path.join(__dirname, "../../scripts");

/** Asks the module in Node itself: Jest's own loader knows no ES modules. */
function headersOf(name: string): Readonly<Record<string, string>> {
  const module = pathToFileURL(path.join(SCRIPTS, "headers.mjs")).href;
  const program = `import { headersOf } from ${JSON.stringify(module)}; console.log(JSON.stringify(headersOf(${JSON.stringify(name)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program]).toString()) as Readonly<
    Record<string, string>
  >;
}

const configuration = (server: string) =>
  execFileSync(process.execPath, [path.join(SCRIPTS, "make-headers.mjs"), server]).toString();

test("every file is sent with what keeps a browser from guessing and from telling where it came from", () => {
  expect(headersOf("anything.json")).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": expect.stringContaining("camera=()") as string,
  });
});

test.each([
  ["scripts/taskpane.0123456789.js", /immutable/],
  ["styles/taskpane.0123456789.css", /immutable/],
  ["assets/icon-16.png", /^public, max-age=86400$/],
  ["taskpane.html", /^no-cache$/],
  ["events.js", /^no-cache$/],
  ["directory.json", /^no-cache$/],
])("%s is kept by the browser as its name allows", (name, caching) => {
  expect(headersOf(name)["Cache-Control"]).toMatch(caching);
});

test("a page is sent with its policy and who may frame it; Outlook's page may show the icons and nothing else", () => {
  for (const page of ["taskpane.html", "events.html"]) {
    expect(headersOf(page)["Content-Security-Policy"]).toMatch(/frame-ancestors .*https:\/\/outlook\.office\.com/);
  }
  expect(headersOf("index.html")["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  expect(headersOf("assets/icon-16.png")["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  expect(headersOf("directory.json")["Cross-Origin-Resource-Policy"]).toBe("same-origin");
});

test.each(["nginx", "apache", "iis", "cloudflare"])("%s gets every header and every policy", (server) => {
  const text = configuration(server).replaceAll("&#34;", '"');
  for (const header of ["nosniff", "no-referrer", "camera=()", "immutable", "max-age=86400"]) {
    expect(text).toContain(header);
  }
  for (const page of ["index.html", "taskpane.html", "events.html"]) {
    expect(text).toContain(headersOf(page)["Content-Security-Policy"]);
  }
});

test("another server is refused with the list of those there are", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(SCRIPTS, "make-headers.mjs"), "other"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("nginx, apache, iis, cloudflare");
});
