import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { elementsOf, pngSize, ROOT, type ManifestElement } from "./support/manifest";

/** What Outlook demands of a manifest beyond its schema. */
const FILES = ["manifest.xml", "manifest.admin.xml"] as const;
type File = (typeof FILES)[number];

const textOf = (file: File, folder = ROOT) => readFileSync(path.join(folder, file), "utf8");
const elements: Readonly<Record<File, readonly ManifestElement[]>> = {
  "manifest.xml": elementsOf(textOf("manifest.xml")),
  "manifest.admin.xml": elementsOf(textOf("manifest.admin.xml")),
};
const named = (file: File, name: string) => elements[file].filter((element) => element.name === name);
const onlyText = (file: File, name: string) => named(file, name).map(({ text }) => text);
const attribute = (list: readonly ManifestElement[], name: string) =>
  list.flatMap(({ attributes }) => attributes[name] ?? []);
const addressesIn = (list: readonly ManifestElement[]) =>
  [
    ...attribute(list, "DefaultValue"),
    ...attribute(list, "Value"),
    ...list.filter(({ name }) => name === "AppDomain").map(({ text }) => text),
  ].filter((value) => /^[a-z]+:\/\//i.test(value));

/** The depth of VersionOverrides an element belongs to: 1 for version 1.0, 2 for version 1.1. */
const version = (element: ManifestElement) => element.path.filter((name) => name === "VersionOverrides").length;

/** Runs `npm run manifest` with these arguments into a folder of its own, and hands over that folder. */
function withManifests(args: readonly string[], look: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "manifests-"));
  try {
    execFileSync(process.execPath, [path.join(ROOT, "scripts/make-manifest.mjs"), "--out", folder, ...args]);
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(FILES)("%s", (file) => {
  const all = elements[file];
  const addresses = addressesIn(all);

  test("every resid names a resource of its own version, and is at most 32 characters long", () => {
    for (const depth of [1, 2]) {
      const own = all.filter((element) => version(element) === depth);
      const resources = own.filter(({ name }) => name.startsWith("bt:"));
      const ids = attribute(resources, "id");
      const used = attribute(own, "resid");
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => !used.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(used.filter((id) => id.length > 32)).toEqual([]);
    }
  });

  test("every address is https", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("%s are at most %i characters long, in every language", (list, limit) => {
    const strings = all.filter((element) => element.path.includes(list));
    const texts = [...attribute(strings, "DefaultValue"), ...attribute(strings, "Value")];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  });

  test("the description is at most 250 characters long, in every language", () => {
    const texts = all
      .filter(
        ({ name, path: above }) => (name === "Description" && above.length === 1) || above.at(-1) === "Description",
      )
      .flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
    expect(texts).toHaveLength(2);
    expect(texts.filter((text) => text.length > 250)).toEqual([]);
  });

  test("every string has its French", () => {
    const french = named(file, "bt:Override").filter(({ attributes }) => attributes.Locale === "fr-FR");
    expect(french).toHaveLength(named(file, "bt:String").length);
  });

  test("the file is at most 256 KB", () => {
    expect(Buffer.byteLength(textOf(file))).toBeLessThanOrEqual(256 * 1024);
  });

  test("every icon exists in the size its place asks for", () => {
    const icons = addresses.filter((address) => address.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const picture = new URL(icon).pathname.slice(1);
      const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
      expect(pngSize(picture)).toEqual({ width: size, height: size });
    }
    for (const image of named(file, "bt:Image").filter(({ attributes }) => attributes.resid)) {
      expect(image.attributes.resid).toBe(`Icon.${image.attributes.size ?? ""}`);
    }
  });

  test("Office's own icons are 64 and 128 pixels wide, as Outlook shows them", () => {
    expect(named(file, "IconUrl")[0]?.attributes.DefaultValue).toMatch(/icon-64\.png$/);
    expect(named(file, "HighResolutionIconUrl")[0]?.attributes.DefaultValue).toMatch(/icon-128\.png$/);
  });

  test("old and new clients both get the read pane; the new ones can pin it and open it in shared folders", () => {
    const panes = named(file, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    expect(panes.map(version)).toEqual([1, 2]);
    const surfaces = named(file, "ExtensionPoint").filter(
      ({ attributes }) => attributes["xsi:type"] === "MessageReadCommandSurface",
    );
    expect(surfaces.map(version)).toEqual([1, 2]);
    expect(named(file, "SupportsPinning").map((element) => [version(element), element.text])).toEqual([[2, "true"]]);
    expect(named(file, "SupportsSharedFolders").map((element) => [version(element), element.text])).toEqual([
      [2, "true"],
    ]);
  });

  test("it asks to read the open item and for nothing more, of every Outlook that the pane runs in", () => {
    expect(onlyText(file, "Permissions")).toEqual(["ReadItem"]);
    expect(attribute(named(file, "Set"), "MinVersion")).toEqual(["1.5"]);
    expect(attribute(named(file, "bt:Sets"), "DefaultMinVersion")).toEqual(["1.5", "1.5"]);
  });

  test("it is what the template gives: nobody edits it by hand", () => {
    withManifests([], (folder) => expect(textOf(file)).toBe(textOf(file, folder)));
  });

  test("for another host every address is on it, under its path, and nothing else differs", () => {
    withManifests(["--url", "https://addin.example.org/verify/"], (folder) => {
      const text = textOf(file, folder);
      const moved = addressesIn(elementsOf(text)).filter((address) => address !== "https://addin.example.org");
      expect(moved.filter((address) => !/^https:\/\/addin\.example\.org\/verify\/[^/]/.test(address))).toEqual([]);
      expect(elementsOf(text).find(({ name }) => name === "AppDomain")?.text).toBe("https://addin.example.org");
      expect(text.replaceAll(/https:\/\/addin\.example\.org(?:\/verify)?/g, "https://localhost:3000")).toBe(
        textOf(file),
      );
    });
  });
});

test("the user's manifest can be installed by one person: no event, no report button, two pages", () => {
  expect(elements["manifest.xml"].filter(({ name }) => /^(?:LaunchEvent|ReportPhishing|Runtime)/.test(name))).toEqual(
    [],
  );
  expect(pagesOf("manifest.xml")).toEqual(["/index.html", "/taskpane.html"]);
  expect(existsSync(path.join(ROOT, "src/playground/index.html"))).toBe(true);
  expect(existsSync(path.join(ROOT, "src/taskpane/taskpane.html"))).toBe(true);
});

describe("the administrator's manifest", () => {
  const file = "manifest.admin.xml";

  test("adds one alert while sending, which the person can override, and one report button", () => {
    expect(named(file, "LaunchEvent").flatMap(({ attributes }) => (attributes.Type ? [attributes] : []))).toEqual([
      { Type: "OnMessageSend", FunctionName: "onMessageSend", SendMode: "PromptUser" },
    ]);
    expect(named(file, "ReportPhishingCustomization")).toHaveLength(1);
    expect(onlyText(file, "FunctionName")).toEqual(["onSpamReport"]);
  });

  test("runs both in one runtime: a page for browsers, one script for classic Outlook", () => {
    const [runtime, ...others] = named(file, "Runtime");
    expect(others).toEqual([]);
    const events = named(file, "SourceLocation").filter(
      ({ path: above }) => above.at(-1) === "ReportPhishingCustomization" || above.includes("ExtensionPoint"),
    );
    const sources = events.filter(({ path: above }) => above.at(-1) !== "Action");
    expect(attribute(sources, "resid")).toEqual([runtime?.attributes.resid, runtime?.attributes.resid]);
    expect(named(file, "Override").filter(({ attributes }) => attributes.type === "javascript")).toHaveLength(1);
    expect(pagesOf(file)).toEqual(["/events.html", "/events.js", "/index.html", "/taskpane.html"]);
  });
});

test("each has a random id of its own; both have the same version, at least 1.0", () => {
  const ids = FILES.map((file) => onlyText(file, "Id")[0]);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const versions = FILES.map((file) => onlyText(file, "Version")[0]);
  expect(new Set(versions).size).toBe(1);
  expect(Number.parseFloat(versions[0] ?? "")).toBeGreaterThanOrEqual(1);
});

test.each([
  "http://addin.example.org",
  "addin.example.org",
  "https://addin.example.org/?a=1",
  "https://me:pw@a.example",
])("an address that Outlook would not load from is refused with one sentence: %s", (url) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, "scripts/make-manifest.mjs"), "--out", tmpdir(), "--url", url],
    { encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(url);
});

function pagesOf(file: File): readonly string[] {
  const pages = addressesIn(elements[file]).filter((address) => /\.(?:html|js)$/.test(address));
  return [...new Set(pages.map((address) => new URL(address).pathname))].sort();
}
