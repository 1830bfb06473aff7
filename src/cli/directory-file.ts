import { open } from "node:fs/promises";
import type { Directory } from "../directory/directory";
import type { DirectoryOddity, DirectoryProblem, Mistake } from "../directory/mistake";
import { MAX_DIRECTORY_CHARACTERS, parseDirectory } from "../directory/schema";
import { mistakeText } from "../locales/describe";
import { sentencesFor } from "../locales/locales";
import { sentenceFor, Unreadable } from "./read-bytes";
import { terminalText } from "./terminal-text";

/** The file given to `--directory` cannot be used; the message says what is wrong with it, a line for each mistake. */
export class DirectoryFault extends Error {
  constructor(path: string, sentence: string) {
    super(`the directory file ${terminalText(path)} cannot be used. ${sentence}`);
    this.name = "DirectoryFault";
  }
}

/** More lines than a person reads at once. */
const MAX_LINES = 20;

/**
 * Returns the directory in a file.
 * @param warn takes a line about something odd that is accepted all the same
 * @throws DirectoryFault when the file cannot be read or holds mistakes.
 */
export async function readDirectory(path: string, warn: (line: string) => void): Promise<Directory> {
  const parsed = parseDirectory(await textOf(path));
  if ("errors" in parsed) {
    const count = parsed.errors.length === 1 ? "Correct this:" : `Correct these ${parsed.errors.length} mistakes:`;
    throw new DirectoryFault(path, [count, ...lines(parsed.errors)].join("\n"));
  }
  lines(parsed.warnings).forEach(warn);
  return parsed.directory;
}

async function textOf(path: string): Promise<string> {
  try {
    const handle = await open(path);
    try {
      // UTF-8 takes at least a byte for each character, so a larger file is not even fetched.
      const { size } = await handle.stat();
      if (size > 4 * MAX_DIRECTORY_CHARACTERS) throw new Unreadable("It is too large for a directory.");
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new DirectoryFault(path, sentenceFor(error));
  }
}

function lines(mistakes: readonly Mistake<DirectoryProblem | DirectoryOddity>[]): string[] {
  const say = sentencesFor("en");
  const shown = mistakes.slice(0, MAX_LINES).map((mistake) => `  ${terminalText(mistakeText(say, mistake))}`);
  return mistakes.length > MAX_LINES ? [...shown, `  and ${mistakes.length - MAX_LINES} more`] : shown;
}
