import type { Payee } from "../directory/directory";
import type { Message, PartName } from "../message/message";
import type { TextPart } from "../message/parts";
import type { Known } from "./known";
import type { Conversation } from "./conversation";
import type { Deadline } from "./deadlines/deadline";
import type { Finding } from "./finding";
import type { Act } from "./language/act";
import type { SeenLink } from "./link/seen-link";
import type { Payment } from "./payment/payment";

/** Everything a check may look at. It is gathered once per message; no check looks at another's findings. */
export interface Facts {
  readonly message: Message;
  readonly parts: readonly TextPart[];
  /** The parts in which the sender speaks; the others are earlier messages of somebody else. */
  readonly ownParts: ReadonlySet<PartName>;
  readonly known: Known;
  /** Who takes part in the quoted earlier messages. */
  readonly conversation: Conversation;
  /** The payee the message comes from or claims to come from, by address, likeness, name or thread; null when none. */
  readonly payee: Payee | null;
  readonly acts: readonly Act[];
  readonly payments: readonly Payment[];
  /** Those that the sender names in their own parts. */
  readonly deadlines: readonly Deadline[];
  /** The links in the parts in which the sender speaks. */
  readonly links: readonly SeenLink[];
  /** ISO 8601: the time of the inspection. */
  readonly now: string;
}

/**
 * What must have been read for a check to be able to say anything.
 * Unread `attachments`, or a `language` that is not read, do not keep a check from looking at the rest, but its silence
 * then claims nothing.
 */
export type Need = "from" | "headers" | "body" | "language" | "attachments";

/** One question asked of a message. A new one is a file in its family's folder and a line in `registry.ts`. */
export interface Check {
  /** Names the check in Coverage; usually the code of its finding. */
  readonly id: string;
  readonly needs: readonly Need[];
  /** Returns what it found; an empty list says that it looked and found nothing. */
  readonly find: (facts: Facts) => readonly Finding[];
}
