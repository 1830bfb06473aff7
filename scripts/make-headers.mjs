/** `npm run headers -- SERVER` prints the headers of the site as that server's configuration. */
import { COMMON_HEADERS, FILE_KINDS } from "./headers.mjs";

const all = ({ headers }) => Object.entries({ ...COMMON_HEADERS, ...headers });
const [otherFiles] = FILE_KINDS.slice(-1);
const kinds = FILE_KINDS.slice(0, -1);

/** The configuration by the name of the server; each has its own way to say which files are meant. */
const SERVERS = {
  nginx: () => {
    const location = (where, kind) =>
      [`location ${where} {`, ...all(kind).map(([name, value]) => `  add_header ${name} "${value}" always;`), "}"].join(
        "\n",
      );
    return [
      ...kinds.map((kind) => location(`~ "${kind.path.replace("^", "^/")}"`, kind)),
      location(
        "= /",
        kinds.find(({ path }) => path.includes("index")),
      ),
      location("/", otherFiles),
    ].join("\n");
  },
  apache: () => {
    const set = (kind) => all(kind).map(([name, value]) => `  Header always set ${name} "${value}"`);
    const block = (condition, kind) => [`<If "${condition}">`, ...set(kind), "</If>"].join("\n");
    const matches = ({ path }) => `%{REQUEST_URI} =~ m#${path.replace("^", "^/")}#`;
    return [
      "# mod_headers; the last one that fits counts",
      ...set(otherFiles).map((line) => line.trim()),
      ...[...kinds].reverse().map((kind) => block(matches(kind), kind)),
    ].join("\n");
  },
  iis: () => {
    const xml = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
    const headers = (kind) =>
      all(kind).flatMap(([name, value]) => [
        `        <remove name="${name}" />`,
        `        <add name="${name}" value="${xml(value)}" />`,
      ]);
    const wrapped = (kind) => [
      "<system.webServer><httpProtocol><customHeaders>",
      ...headers(kind),
      "</customHeaders></httpProtocol></system.webServer>",
    ];
    // IIS knows places, not patterns.
    const places = { scripts: kinds[0], styles: kinds[0], assets: kinds[1] };
    for (const kind of kinds.slice(2)) places[kind.path.replace(/[\^$\\]/g, "")] = kind;
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      "<configuration>",
      ...wrapped(otherFiles),
      ...Object.entries(places).flatMap(([place, kind]) => [
        `<location path="${place}">`,
        ...wrapped(kind),
        "</location>",
      ]),
      "</configuration>",
    ].join("\n");
  },
  // Cloudflare Pages and Netlify: a file `_headers` in the site's folder.
  cloudflare: () => {
    const places = { "/*": { headers: {} }, "/scripts/*": kinds[0], "/styles/*": kinds[0], "/assets/*": kinds[1] };
    for (const kind of kinds.slice(2)) places[`/${kind.path.replace(/[\^$\\]/g, "")}`] = kind;
    places["/"] = kinds.find(({ path }) => path.includes("index"));
    const lines = ([place, { headers }]) => [
      place,
      ...Object.entries(place === "/*" ? COMMON_HEADERS : headers).map(([name, value]) => `  ${name}: ${value}`),
    ];
    return Object.entries(places).flatMap(lines).join("\n");
  },
};

const [server] = process.argv.slice(2);
if (Object.hasOwn(SERVERS, server ?? "")) console.log(SERVERS[server]());
else {
  console.error(`Usage: npm run headers -- SERVER, where SERVER is one of: ${Object.keys(SERVERS).join(", ")}`);
  process.exitCode = 2;
}
