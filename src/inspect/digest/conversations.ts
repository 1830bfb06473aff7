import { hashFor, withTexts, withoutText, type Digest } from "./digest";

/** What the pane learned of a conversation from the message that is open. */
export interface ConversationNote {
  /** The mail program's id of the conversation. */
  readonly id: string;
  /** `released` once the payment was verified; null when the message says nothing of it. */
  readonly standing: "stop" | "hold" | "released" | null;
  /** The addresses to which a Reply-To leads replies elsewhere. */
  readonly replyTo: readonly string[];
}

/** Returns the digest with what was learned of a conversation. One harmless message does not undo what another showed. */
export function withConversation(digest: Digest, { id, standing, replyTo }: ConversationNote): Digest {
  const led =
    replyTo.length === 0
      ? digest
      : withTexts(
          digest,
          "replyTo",
          replyTo.map((address) => pair(id, address)),
        );
  switch (standing) {
    case null:
      return led;
    case "released":
      return withoutText(withoutText(led, "stop", id), "hold", id);
    case "stop":
    case "hold":
      return withTexts(led, standing, [id]);
  }
}

/** Returns how a conversation stands; null when the digest knows nothing of it. `stop` outweighs `hold`. */
export function standingOfConversation(digest: Digest, id: string): "stop" | "hold" | null {
  if (digest.lists.stop.includes(hashFor(digest, "stop", id))) return "stop";
  return digest.lists.hold.includes(hashFor(digest, "hold", id)) ? "hold" : null;
}

/** Whether a Reply-To of the conversation led to this address, which was not the sender's. */
export function isLedTo(digest: Digest, id: string, address: string): boolean {
  return digest.lists.replyTo.includes(hashFor(digest, "replyTo", pair(id, address)));
}

function pair(id: string, address: string): string {
  return `${id} ${address.toLowerCase()}`;
}
