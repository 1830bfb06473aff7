/** Which room may know which other. The table is DESIGN.md's; an import that is not in it fails. */
const ROOMS = {
  message: [],
  directory: ["message"],
  inspect: ["message", "directory"],
  verify: ["message", "directory", "inspect"],
  report: ["message", "inspect", "verify"],
  locales: [], // and types of other rooms, see below
  host: ["message"],
  events: ["message", "directory", "inspect", "host", "locales"],
  taskpane: ["message", "directory", "inspect", "verify", "report", "locales", "host"],
  cli: ["message", "directory", "inspect", "verify", "report", "locales"],
  playground: ["taskpane", "host", "message", "locales"],
};

/** They run the same in the pane, an event handler, a worker, the command line and a test. */
const PURE_CORE = ["message", "directory", "inspect", "verify"];

/** Sentences are made for what these rooms say, so their types may be named, and nothing else of them but how an account is masked. */
const LOCALES_MAY_NAME_TYPES_OF = ["message", "directory", "inspect", "verify", "report", "host"];

const within = (rooms) => `^src/(${rooms.join("|")})/`;

const roomRules = Object.entries(ROOMS).map(([room, imports]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${imports.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: within([room]) },
  to: {
    path: "^src/",
    pathNot: within([room, ...imports, ...(room === "locales" ? LOCALES_MAY_NAME_TYPES_OF : [])]),
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "locales-name-types-only",
      comment: "src/locales takes codes and params in and gives sentences out: it runs nothing of other rooms",
      severity: "error",
      from: { path: within(["locales"]) },
      to: {
        path: within(LOCALES_MAY_NAME_TYPES_OF),
        pathNot: "^src/(directory/(account|payment-kind)|inspect/masked-params)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "core-without-node",
      comment: "The pure core runs where there is no Node",
      severity: "error",
      from: { path: within(PURE_CORE) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "web-without-node",
      comment: "What runs in a page has no Node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "office-host-only-from-the-pane's-entry",
      comment: "Everything else speaks to the port in src/host/host.ts and does not know which program runs",
      severity: "error",
      from: { pathNot: ["^src/host/outlook/", "^src/taskpane/main\\.tsx$", "^src/events/"] },
      to: { path: "^src/host/outlook/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment:
        "A file that nothing imports is either forgotten or not needed; the bundler puts the decoder in a package's place",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^src/message/pass-through-decoder\\.ts$" },
      to: {},
    },
    {
      name: "declared-dependencies",
      comment: "What is shipped depends on what package.json lists as a dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
};
