import { domainOf, normalDomain } from "../directory/domain";
import type { Check } from "../inspect/check";
import { conversationOf } from "../inspect/conversation";
import type { Finding } from "../inspect/finding";
import type { Known } from "../inspect/known";
import { weightiestFirst } from "../inspect/order";
import { deceptiveCharactersInSender } from "../inspect/sender/deceptive-characters";
import { displayNameAddress } from "../inspect/sender/display-name-address";
import { displayNameOrganisation } from "../inspect/sender/display-name-organisation";
import { displayNamePerson } from "../inspect/sender/display-name-person";
import { localPartImitates } from "../inspect/sender/local-part-imitates";
import { lookalikeAddress } from "../inspect/sender/lookalike-address";
import { lookalikeDomain } from "../inspect/sender/lookalike-domain";
import { lookalikeParams } from "../inspect/sender/lookalike-params";
import { organisationOnFreeMail } from "../inspect/sender/organisation-on-free-mail";
import { parseMailboxes } from "../message/addresses";
import type { Mailbox, Message, PartName } from "../message/message";

/** The checks that a name and an address alone suffice for. */
const IDENTITY_CHECKS: readonly Check[] = [
  lookalikeDomain,
  lookalikeAddress,
  displayNameAddress,
  displayNamePerson,
  displayNameOrganisation,
  localPartImitates,
  organisationOnFreeMail,
  deceptiveCharactersInSender,
];

/** Longer than any address with its name; what is longer is another kind of file. */
const MAX_ENTRY_LENGTH = 2000;

/** Characters that end a domain, or stand in none. */
const NOT_IN_A_DOMAIN = /[\s<>()[\]",;:@\\/]/;

/** A message that says nothing, around the sender that is looked at. */
const SILENCE: Message = {
  messageId: null,
  from: null,
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: "",
  date: null,
  headers: [],
  body: { text: "", html: null, links: [], hidden: [] },
  quoted: [],
  attachments: [],
  unread: [],
};

const NO_CONVERSATION = conversationOf(SILENCE);

/**
 * Returns what is odd about one entry of a list, weightiest first.
 * @param entry a domain, an address, or an address with its name: `Name <address>`
 * @param now ISO 8601: the time of the comparison
 * @returns null when the entry is none of these
 */
export function findingsFor(entry: string, known: Known, now: string): readonly Finding[] | null {
  if (entry.length > MAX_ENTRY_LENGTH) return null;
  if (entry.includes("@")) {
    const mailbox = mailboxOf(entry);
    return mailbox && findingsOfMailbox(mailbox, known, now);
  }
  return NOT_IN_A_DOMAIN.test(entry) ? null : findingsOfDomain(normalDomain(entry), known);
}

function mailboxOf(entry: string): Mailbox | null {
  // The parser of header fields guesses at bare addresses with odd characters; as they stand is how they are compared.
  if (!/[\s<>"(),;]/.test(entry)) return domainOf(entry) === "" ? null : { name: "", address: entry };
  const [mailbox, another] = parseMailboxes(entry);
  return mailbox && !another && domainOf(mailbox.address) !== "" ? mailbox : null;
}

function findingsOfDomain(domain: string, { lookalikes, lookup }: Known): readonly Finding[] {
  const lookalike = lookalikes.ofDomain(domain);
  if (!lookalike) return [];
  return [
    {
      code: "sender.lookalike-domain",
      severity: lookalike.severity,
      params: lookalikeParams(lookup, lookalike),
      evidence: [],
    },
  ];
}

function findingsOfMailbox(from: Mailbox, known: Known, now: string): readonly Finding[] {
  const message = { ...SILENCE, from };
  const nothing = {
    parts: [],
    ownParts: new Set<PartName>(),
    payee: null,
    acts: [],
    payments: [],
    links: [],
    deadlines: [],
  };
  const facts = { ...nothing, message, known, conversation: NO_CONVERSATION, now };
  return weightiestFirst(IDENTITY_CHECKS.flatMap((check) => check.find(facts)));
}
