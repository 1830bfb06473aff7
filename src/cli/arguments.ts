import { parseArgs, type ParseArgsConfig } from "node:util";

/** What `inspect` was asked to do. */
export interface InspectCommand {
  readonly name: "inspect";
  /** Files, folders and `-` (one .eml on standard input), as written. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly directory: string | null;
  readonly me: string | null;
  /** ISO 8601; null for the time of the run. */
  readonly now: string | null;
  readonly failOn: "verify" | "stop" | null;
}

/** What `addresses` was asked to do. */
export interface AddressesCommand {
  readonly name: "addresses";
  /** Text files and `-` (standard input), as written. */
  readonly lists: readonly string[];
  readonly json: boolean;
  readonly directory: string;
  readonly me: string | null;
}

export type Command = InspectCommand | AddressesCommand | { readonly name: "help" } | { readonly name: "version" };

/** The command line was used in a way it does not know; `message` says how to use it right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

const ABOUT_ITSELF = {
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

const COMMON = {
  ...ABOUT_ITSELF,
  json: { type: "boolean", default: false },
  directory: { type: "string" },
  me: { type: "string" },
} as const;

const INSPECT = { ...COMMON, now: { type: "string" }, "fail-on": { type: "string" } } as const;

/**
 * Returns the command that the arguments (without node and the program) ask for.
 * @throws UsageError when they ask for nothing that exists.
 */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  switch (name) {
    case "inspect":
      return inspectCommand(rest);
    case "addresses":
      return addressesCommand(rest);
    case "help":
      return { name: "help" };
    default:
      return commandAboutItself(args);
  }
}

function inspectCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args, INSPECT);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  if (positionals.length === 0)
    throw new UsageError("inspect needs a path: a .eml, .msg or .mbox file, a folder, or -");
  return {
    name: "inspect",
    paths: readingStandardInputOnce(positionals),
    json: values.json,
    directory: values.directory ?? null,
    me: values.me === undefined ? null : addressOf(values.me),
    now: values.now === undefined ? null : timeOf(values.now),
    failOn: values["fail-on"] === undefined ? null : levelToFailOn(values["fail-on"]),
  };
}

function addressesCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args, COMMON);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  if (values.directory === undefined) {
    throw new UsageError("addresses needs --directory FILE: the names that the list is compared with");
  }
  if (positionals.length === 0) throw new UsageError("addresses needs a list: a text file, or -");
  return {
    name: "addresses",
    lists: readingStandardInputOnce(positionals),
    json: values.json,
    directory: values.directory,
    me: values.me === undefined ? null : addressOf(values.me),
  };
}

function commandAboutItself(args: readonly string[]): Command {
  const { values, positionals } = parse(args, ABOUT_ITSELF);
  if (values.version) return { name: "version" };
  if (values.help) return { name: "help" };
  const [unknown] = positionals;
  throw new UsageError(
    unknown === undefined
      ? "say what to do: inspect or addresses"
      : `there is no command ${JSON.stringify(unknown)}; the commands are inspect and addresses`,
  );
}

function parse<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence is right but long; what follows the first full stop explains shells.
    throw new UsageError(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

function readingStandardInputOnce(paths: readonly string[]): readonly string[] {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("standard input (-) can be read only once");
  return paths;
}

function addressOf(written: string): string {
  const address = written.trim();
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address)) {
    throw new UsageError(`--me takes your address, such as dana.reyes@acme.example, not ${JSON.stringify(written)}`);
  }
  return address;
}

function timeOf(written: string): string {
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(written);
  const time = new Date(written);
  if (!isIso || Number.isNaN(time.getTime())) {
    throw new UsageError(
      `--now takes a time in ISO 8601, such as 2026-11-20T09:00:00Z, not ${JSON.stringify(written)}`,
    );
  }
  return time.toISOString();
}

function levelToFailOn(written: string): "verify" | "stop" {
  if (written === "verify" || written === "stop") return written;
  throw new UsageError(`--fail-on takes verify or stop, not ${JSON.stringify(written)}`);
}
