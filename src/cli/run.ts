import program from "../../package.json";
import { parseCommand, UsageError } from "./arguments";
import { DirectoryFault } from "./directory-file";
import { HELP } from "./help";
import { EXIT, type ExitStatus, type Io } from "./io";
import { lineWriter, ReaderGone, type LineWriter } from "./line-writer";

/**
 * Runs the command line.
 * @param args what stands behind the program's name
 * @returns the exit status; everything else goes to `io`. Rejects only when standard output fails (a full disk).
 */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const output = lineWriter(io.stdout);
  try {
    const status = await runCommand(args, io, output);
    await output.flush();
    return status;
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    if (error instanceof UsageError) return refuse(io, `${error.message}\nsecond-channel --help says how it is used.`);
    if (error instanceof DirectoryFault) return refuse(io, error.message);
    throw error;
  }
}

/** Each command is loaded when it is asked for: `--version` waits for no lexicon, a list of addresses for no mail reader. */
async function runCommand(args: readonly string[], io: Io, output: LineWriter): Promise<ExitStatus> {
  const command = parseCommand(args);
  switch (command.name) {
    case "inspect":
      return (await import("./inspect-command")).inspectPaths(command, io, output);
    case "addresses":
      return (await import("./addresses-command")).compareAddresses(command, io, output);
    case "help":
      await output.write(HELP);
      return EXIT.done;
    case "version":
      await output.write(program.version);
      return EXIT.done;
  }
}

function refuse(io: Io, sentence: string): ExitStatus {
  io.stderr.write(`second-channel: ${sentence}\n`);
  return EXIT.usage;
}
