import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const CSP = path.join(__dirname, "../../scripts/csp.mjs");

type Page = "index.html" | "taskpane.html" | "events.html";
type Policies = Readonly<Record<"meta" | "header", Readonly<Record<Page, string>>>>;

/** Asks the module in Node itself: Jest's own loader knows no ES modules. */
const policies = JSON.parse(
  execFileSync(process.execPath, [
    "--input-type=module",
    "--eval",
    `import { headerPolicy, metaPolicy } from ${JSON.stringify(pathToFileURL(CSP).href)};
     const of = (policy) => Object.fromEntries(${JSON.stringify(["index.html", "taskpane.html", "events.html"])}.map((page) => [page, policy(page)]));
     console.log(JSON.stringify({ meta: of(metaPolicy), header: of(headerPolicy) }));`,
  ]).toString(),
) as Policies;

const PAGES: readonly Page[] = ["index.html", "taskpane.html", "events.html"];

/** Returns the sources of one directive. */
function sources(policy: string, directive: string): readonly string[] | undefined {
  const found = policy.split("; ").find((each) => each.startsWith(`${directive} `));
  return found?.split(" ").slice(1);
}

test.each(PAGES)("%s loads nothing by default, and connects to its own origin alone", (page) => {
  for (const policy of [policies.meta[page], policies.header[page]]) {
    expect(sources(policy, "default-src")).toEqual(["'none'"]);
    expect(sources(policy, "connect-src")).toEqual(["'self'"]);
    expect(sources(policy, "form-action")).toEqual(["'none'"]);
    expect(sources(policy, "base-uri")).toEqual(["'none'"]);
  }
});

test("the playground runs its own scripts alone; the pane also Office's, from the two hosts they come from", () => {
  expect(sources(policies.meta["index.html"], "script-src")).toEqual(["'self'"]);
  expect(sources(policies.meta["taskpane.html"], "script-src")).toEqual([
    "'self'",
    "https://appsforoffice.microsoft.com",
    "https://ajax.aspnetcdn.com",
  ]);
});

test.each(PAGES)("%s runs no inline script, no inline style and no evaluated text", (page) => {
  expect(policies.header[page]).not.toMatch(/unsafe-|\*|data:.*script/);
  expect(sources(policies.header[page], "img-src")).toEqual(["'self'", "data:"]);
});

test("the playground may not be framed; the pane by Outlook's pages alone", () => {
  expect(sources(policies.header["index.html"], "frame-ancestors")).toEqual(["'none'"]);
  const frames = sources(policies.header["taskpane.html"], "frame-ancestors") ?? [];
  expect(frames.length).toBeGreaterThan(1);
  for (const frame of frames.filter((each) => each !== "'self'")) {
    expect(new URL(frame).hostname).toMatch(/^outlook[-\w]*\.(?:office|office365|live|cloud)\.(?:com|microsoft)$/);
  }
});
