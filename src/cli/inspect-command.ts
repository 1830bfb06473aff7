import { EMPTY_DIRECTORY } from "../directory/directory";
import { inspect } from "../inspect/inspect";
import { LEVELS, type Inspection, type Level } from "../inspect/inspection";
import { knownFrom, type Known } from "../inspect/known";
import { sentencesFor } from "../locales/locales";
import { forOneMessage } from "../message/attachment/for-one-message";
import type { Message } from "../message/message";
import { loaderOf, readAttachments } from "../message/read-attachments";
import { readMessageFile } from "../message/read-file";
import { isMessage } from "../message/recognise";
import type { InspectCommand } from "./arguments";
import { readDirectory } from "./directory-file";
import { EXIT, warningsTo, type ExitStatus, type Io } from "./io";
import { errorLine, inspectionLine } from "./json-line";
import type { LineWriter } from "./line-writer";
import { printedError, printedInspection } from "./print-inspection";
import { progressOn } from "./progress";
import { sentenceFor } from "./read-bytes";
import { sourcesOf, type Source } from "./sources";

/** A message and what was found in it. */
interface Inspected {
  readonly message: Message;
  readonly inspection: Inspection;
  readonly ms: number;
}

/**
 * Inspects every message at the command's paths and writes a line or a verdict for each, in the order of the paths.
 * @throws DirectoryFault when the directory file cannot be used.
 */
export async function inspectPaths(command: InspectCommand, io: Io, output: LineWriter): Promise<ExitStatus> {
  const directory =
    command.directory === null ? EMPTY_DIRECTORY : await readDirectory(command.directory, warningsTo(io));
  const known = knownFrom(directory, command.me);
  const now = command.now ?? io.clock().toISOString();
  const write = command.json ? jsonWriter(output) : textWriter(output);
  const progress = progressOn(io);
  let anyUnread = false;
  let anyReached = false;
  for await (const source of sourcesOf(command.paths, io.stdin)) {
    const result = await inspectSource(source, known, now, io);
    progress.clear();
    if ("error" in result) {
      anyUnread = true;
      await write.error(source.file, result.error);
    } else {
      anyReached ||= command.failOn !== null && reaches(result.inspection.level, command.failOn);
      await write.inspected(source.file, result);
    }
    progress.count();
  }
  progress.clear();
  if (anyReached) return EXIT.level;
  return anyUnread ? EXIT.unread : EXIT.done;
}

const NO_MESSAGE =
  "It is no message: it has none of the fields at the head of one (From, To, Date, Subject …). Save the message from your mail program as .eml or .msg.";

async function inspectSource(
  source: Source,
  known: Known,
  now: string,
  { stopwatch, readDocument }: Io,
): Promise<Inspected | { readonly error: string }> {
  if ("error" in source) return source;
  try {
    const start = stopwatch();
    const reading = await readMessageFile(source.bytes);
    if (!isMessage(reading.message, source.bytes)) return { error: NO_MESSAGE };
    const message = await readAttachments(
      reading.message,
      loaderOf(reading),
      forOneMessage(readDocument, stopwatch),
      new AbortController().signal,
    );
    const inspection = inspect(message, known, now);
    return { message, inspection, ms: stopwatch() - start };
  } catch (error) {
    // Reading and inspecting do not throw on bad mail; should they, the other messages still get their lines.
    return { error: sentenceFor(error) };
  }
}

function reaches(level: Level, threshold: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(threshold);
}

interface ResultWriter {
  readonly inspected: (file: string, result: Inspected) => Promise<void>;
  readonly error: (file: string, error: string) => Promise<void>;
}

function jsonWriter(output: LineWriter): ResultWriter {
  return {
    inspected: (file, { message, inspection, ms }) =>
      output.write(inspectionLine(file, message.messageId, inspection, ms)),
    error: (file, error) => output.write(errorLine(file, error)),
  };
}

function textWriter(output: LineWriter): ResultWriter {
  const sentences = sentencesFor("en");
  return {
    inspected: (file, { message, inspection }) => output.write(printedInspection(file, message, inspection, sentences)),
    error: (file, error) => output.write(printedError(file, error)),
  };
}
