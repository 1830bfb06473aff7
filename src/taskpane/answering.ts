import { createContext } from "react";
import type { Mailbox } from "../message/message";
import type { OwnDirectory } from "./own-directory";

/** What the answer that a finding of the open message is genuine needs of the pane. */
export interface Answering {
  readonly own: OwnDirectory;
  readonly from: Mailbox;
  /** Compares the open message again: an answer counts at once. */
  readonly reload: () => void;
}

/** Null where nothing can be answered. */
export const AnsweringContext = createContext<Answering | null>(null);
