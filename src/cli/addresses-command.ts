import { createReadStream } from "node:fs";
import type { Finding } from "../inspect/finding";
import { knownFrom } from "../inspect/known";
import { findingText } from "../locales/describe";
import { sentencesFor } from "../locales/locales";
import type { Sentences } from "../locales/sentences";
import type { AddressesCommand } from "./arguments";
import { readDirectory } from "./directory-file";
import { EXIT, warningsTo, type ExitStatus, type Io } from "./io";
import { addressErrorLine, addressLine, errorLine } from "./json-line";
import { linesOf } from "./lines-of";
import type { LineWriter } from "./line-writer";
import { printedError } from "./print-inspection";
import { sentenceFor } from "./read-bytes";
import { systemCode } from "./system-error";
import { terminalText } from "./terminal-text";
import { findingsFor } from "./vet-entry";

const NEITHER = "This is neither an address nor a domain.";

/**
 * Compares every entry of the command's lists with the directory and writes a line for each, in their order.
 * An empty line is answered too, so that the answers stand beside the list.
 * @throws DirectoryFault when the directory file cannot be used.
 */
export async function compareAddresses(command: AddressesCommand, io: Io, output: LineWriter): Promise<ExitStatus> {
  const known = knownFrom(await readDirectory(command.directory, warningsTo(io)), command.me);
  const now = io.clock().toISOString();
  const say = sentencesFor("en");
  let status: ExitStatus = EXIT.done;
  for (const list of command.lists) {
    try {
      for await (const line of linesOf(list === "-" ? io.stdin : createReadStream(list))) {
        const entry = line.trim();
        const findings = entry === "" ? [] : findingsFor(entry, known, now);
        if (findings === null) status = EXIT.unread;
        await output.write(command.json ? jsonAnswer(entry, findings) : printedAnswer(entry, findings, say));
      }
    } catch (error) {
      if (systemCode(error) === "") throw error;
      status = EXIT.unread;
      await output.write(command.json ? errorLine(list, sentenceFor(error)) : printedError(list, sentenceFor(error)));
    }
  }
  return status;
}

function jsonAnswer(entry: string, findings: readonly Finding[] | null): string {
  return findings === null ? addressErrorLine(entry, NEITHER) : addressLine(entry, findings);
}

function printedAnswer(entry: string, findings: readonly Finding[] | null, say: Sentences): string {
  if (entry === "") return "";
  if (findings === null) return `${terminalText(entry)}: ${NEITHER}`;
  if (findings.length === 0) return `${terminalText(entry)}: imitates nothing in the directory`;
  const told = findings.map((finding) => `${say.severities[finding.severity]}: ${findingText(say, finding)}`);
  return `${terminalText(entry)}: ${terminalText(told.join("; "))}`;
}
