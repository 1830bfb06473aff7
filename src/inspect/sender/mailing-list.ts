import { domainOf } from "../../directory/domain";
import { parseMailboxes } from "../../message/addresses";
import { headerValues } from "../../message/headers";
import type { Message } from "../../message/message";

/** A message passes through few lists on its way; more fields than this are no list's work. */
const MAX_FIELDS = 5;

/** A list's identifier is at most 255 octets (RFC 2919, section 3); room for its description. */
const MAX_FIELD = 1000;

/** The identifier stands in the last angle brackets, or alone. */
function identifierOf(listId: string): string {
  const open = listId.lastIndexOf("<");
  return open < 0 ? listId.trim() : (listId.slice(open + 1).split(">")[0] ?? "");
}

function posted(listPost: string): string {
  const [mailbox] = parseMailboxes(listPost.replace(/mailto:/i, "").replace(/\?[^>]*/, ""));
  return mailbox ? domainOf(mailbox.address) : "";
}

/**
 * Returns the domains of the mailing lists through which a message says that it came (RFC 2919, List-Id; RFC 2369,
 * List-Post). Any sender can write these fields: whether a list really handed the message on is for others to decide.
 */
export function listDomainsOf(message: Message): readonly string[] {
  const read = (name: string) =>
    headerValues(message, name)
      .slice(0, MAX_FIELDS)
      .map((value) => value.slice(0, MAX_FIELD));
  const named = read("List-Id").map((value) => domainOf(`@${identifierOf(value)}`));
  return [...named, ...read("List-Post").map(posted)].filter((domain) => domain.includes("."));
}
