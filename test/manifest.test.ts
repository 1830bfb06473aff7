import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { elementsOf, pngSize, ROOT } from "./support/manifest";

/** What Outlook demands of a manifest beyond its schema. */
const elements = elementsOf("manifest.xml");
const named = (name: string) => elements.filter((element) => element.name === name);
const attribute = (name: string) => elements.flatMap(({ attributes }) => attributes[name] ?? []);
const addresses = [
  ...attribute("DefaultValue"),
  ...attribute("Value"),
  ...named("AppDomain").map(({ text }) => text),
].filter((value) => /^[a-z]+:\/\//i.test(value));

/** The depth of VersionOverrides an element belongs to: 1 for version 1.0, 2 for version 1.1. */
const version = (element: (typeof elements)[number]) =>
  element.path.filter((name) => name === "VersionOverrides").length;

test("every resid names a resource of its own version, and is at most 32 characters long", () => {
  for (const depth of [1, 2]) {
    const own = elements.filter((element) => version(element) === depth);
    const ids = new Set(
      own.filter(({ name }) => name.startsWith("bt:")).flatMap(({ attributes }) => attributes.id ?? []),
    );
    const used = own.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !used.includes(id))).toEqual([]);
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
  const strings = elements.filter((element) => element.path.includes(list));
  const texts = strings.flatMap(({ attributes }) => [attributes.DefaultValue ?? [], attributes.Value ?? []].flat());
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length > limit)).toEqual([]);
});

test("the description is at most 250 characters long, in every language", () => {
  const texts = elements
    .filter(({ name, path: above }) => (name === "Description" && above.length === 1) || above.at(-1) === "Description")
    .flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.length > 250)).toEqual([]);
});

test("every string has its French", () => {
  const strings = named("bt:String").length;
  const french = named("bt:Override").filter(({ attributes }) => attributes.Locale === "fr-FR");
  expect(french).toHaveLength(strings);
});

test("the file is at most 256 KB", () => {
  expect(statSync(path.join(ROOT, "manifest.xml")).size).toBeLessThanOrEqual(256 * 1024);
});

test("every icon exists in the size its place asks for", () => {
  const icons = addresses.filter((address) => address.endsWith(".png"));
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const file = new URL(icon).pathname.slice(1);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(pngSize(file)).toEqual({ width: size, height: size });
  }
  for (const image of named("bt:Image").filter(({ attributes }) => attributes.resid)) {
    expect(image.attributes.resid).toBe(`Icon.${image.attributes.size ?? ""}`);
  }
});

test("Office's own icons are 64 and 128 pixels wide, as Outlook shows them", () => {
  expect(named("IconUrl")[0]?.attributes.DefaultValue).toMatch(/icon-64\.png$/);
  expect(named("HighResolutionIconUrl")[0]?.attributes.DefaultValue).toMatch(/icon-128\.png$/);
});

test("the pages it names are built from pages in the sources", () => {
  const pages = new Set(
    addresses.filter((address) => address.endsWith(".html")).map((address) => new URL(address).pathname),
  );
  expect([...pages].sort()).toEqual(["/index.html", "/taskpane.html"]);
  expect(existsSync(path.join(ROOT, "src/playground/index.html"))).toBe(true);
  expect(existsSync(path.join(ROOT, "src/taskpane/taskpane.html"))).toBe(true);
});

test("it can be installed by the user: it asks to read the open item, and has no event and no report button", () => {
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadItem"]);
  expect(elements.filter(({ name }) => /^(?:LaunchEvent|ReportPhishing|Runtime)/.test(name))).toEqual([]);
});

test("old and new clients both get the read pane; the new ones can pin it and open it in shared folders", () => {
  const panes = named("Action").filter(({ path: above }) => above.includes("ExtensionPoint"));
  expect(panes.map(version)).toEqual([1, 2]);
  expect(named("ExtensionPoint").map(({ attributes }) => attributes["xsi:type"])).toEqual([
    "MessageReadCommandSurface",
    "MessageReadCommandSurface",
  ]);
  expect(named("SupportsPinning").map((element) => [version(element), element.text])).toEqual([[2, "true"]]);
  expect(named("SupportsSharedFolders").map((element) => [version(element), element.text])).toEqual([[2, "true"]]);
});

test("its id is a random one of its own, and its version at least 1.0", () => {
  expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseFloat(named("Version")[0]?.text ?? "")).toBeGreaterThanOrEqual(1);
});
