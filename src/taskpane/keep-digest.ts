import type { Host, Kept, KeptFault } from "../host/host";
import { withConversation, type ConversationNote } from "../inspect/digest/conversations";
import { digestIn, digestText, emptyDigest, type Digest } from "../inspect/digest/digest";
import { withKnownParties } from "../inspect/digest/known-parties";
import { KEY_LENGTH } from "../inspect/digest/siphash";
import type { Known } from "../inspect/known";
import { outcomeOf, type Outcome, type Verification } from "../verify/verification";
import type { ReadyMessage } from "./open-message";

/** What the events should know from now on: whom one deals with, or how a conversation stands. */
export type DigestChange = { readonly known: Known } | { readonly note: ConversationNote };

/**
 * Keeps the digest for the events that run without the pane. Call it when the directory or a verification changes;
 * it writes only what differs. Never rejects.
 * @returns why it was not kept, or null: what the digest lacks, the events do not claim
 */
export function keepDigest({ digest }: Pick<Host, "digest">, change: DigestChange): Promise<KeptFault | null> {
  const kept = (LAST.get(digest) ?? Promise.resolve()).then(() => changedAndKept(digest, change));
  LAST.set(digest, kept);
  return kept;
}

/** The last change of each digest: another begins when it has ended, so that neither undoes the other. */
const LAST = new WeakMap<Kept, Promise<unknown>>();

async function changedAndKept(digest: Kept, change: DigestChange): Promise<KeptFault | null> {
  const kept = await digest.read();
  if ("fault" in kept) return kept.fault;
  // Damaged or of another version: it is made anew from what is known, and conversations are learned again.
  const before = digestIn(kept.text) ?? emptyDigest(crypto.getRandomValues(new Uint8Array(KEY_LENGTH)));
  const text = digestText(changed(before, change));
  return text === kept.text ? null : digest.write(text);
}

function changed(digest: Digest, change: DigestChange): Digest {
  if ("note" in change) return withConversation(digest, change.note);
  const { directory, me } = change.known.lookup;
  return withKnownParties(digest, directory, me);
}

/** How a conversation stands by the outcome of a verification in it. */
const STANDING: Readonly<Record<Outcome, ConversationNote["standing"]>> = {
  hold: "hold",
  verified: "released",
  recorded: "released",
  fraud: "stop",
};

/** Returns what a message tells of its conversation; null when there is nothing to keep. */
export function conversationNote(
  { conversation, message, inspection }: Pick<ReadyMessage, "conversation" | "message" | "inspection">,
  verification: Verification | null,
): ConversationNote | null {
  if (conversation === null) return null;
  const standing = verification ? STANDING[outcomeOf(verification)] : null;
  const isStopped = inspection.level === "stop" && standing !== "released";
  const isLed = inspection.findings.some(({ code }) => code.startsWith("sender.reply-to-"));
  const replyTo = isLed ? message.replyTo.map(({ address }) => address) : [];
  if (standing === null && !isStopped && replyTo.length === 0) return null;
  return { id: conversation, standing: isStopped ? "stop" : standing, replyTo };
}
