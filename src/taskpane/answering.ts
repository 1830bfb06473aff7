import { createContext } from "react";
import { withGenuine } from "../directory/edits";
import type { Finding } from "../inspect/finding";
import { genuineAnswer } from "../inspect/genuine";
import type { Mailbox } from "../message/message";
import type { OwnDirectory } from "./own-directory";
import { today } from "./today";

/** Keeps the person's answer that a finding of the open message is genuine. */
export type Answering = (finding: Finding, reason: string) => void;

/** Null where nothing can be answered: nobody sent the message, or a newer version keeps the directory. */
export const AnsweringContext = createContext<Answering | null>(null);

/**
 * Returns what keeps an answer about a sender.
 * @param reload compares the open message again: an answer counts at once
 */
export function answeringOf(own: OwnDirectory, from: Mailbox | null, reload: () => void): Answering | null {
  if (from === null || own.state().isNewer) return null;
  return (finding, reason) => {
    const answer = genuineAnswer(from, finding, reason, today());
    void own.edit((directory) => withGenuine(directory, answer));
    reload();
  };
}
