import { EMPTY_DIRECTORY, type Directory } from "../directory/directory";
import { domainOf, isFreeMail, normalAddress, registrableDomain } from "../directory/domain";
import type { Mailbox, Message } from "../message/message";
import { lookalikesOf, type Lookalikes } from "./address/lookalikes";

/** Who takes part in the earlier messages that this one quotes. Whoever sent it could have invented them. */
export interface Conversation {
  /** Everybody with an address in a quoted From, To or Cc, each once, the newest first. */
  readonly participants: readonly Mailbox[];
  readonly hasAddress: (address: string) => boolean;
  /** Whether a participant writes from this organisation; never by a free-mail domain. */
  readonly hasOrganisation: (domain: string) => boolean;
  /** Finds the participant that a name imitates. */
  readonly lookalikes: Lookalikes;
}

/** A quoted header block with more addresses than this is a mass mailing; comparing all of them would only cost time. */
const MAX_PARTICIPANTS = 200;

const NO_LOOKALIKES: Lookalikes = { ofDomain: () => null, ofAddress: () => null };

/** Returns the registered domain, or the domain itself where nothing is registered above it. */
export function organisationDomain(domain: string): string {
  return registrableDomain(domain) ?? domain;
}

/** Mail systems of one house quote `Name/Site/House@House`: such names are no addresses to compare with. */
function isInternetAddress(address: string): boolean {
  return domainOf(address).includes(".");
}

function participantsOf(message: Message): readonly Mailbox[] {
  const byAddress = new Map<string, Mailbox>();
  for (const { from, to, cc } of message.quoted) {
    for (const mailbox of from ? [from, ...to, ...cc] : [...to, ...cc]) {
      if (byAddress.size === MAX_PARTICIPANTS) return [...byAddress.values()];
      const address = normalAddress(mailbox.address);
      if (isInternetAddress(address) && !byAddress.has(address)) byAddress.set(address, mailbox);
    }
  }
  return [...byAddress.values()];
}

/**
 * Returns who takes part in the quoted conversation, ready to be compared with.
 * @param sameCompany the directory's remembered answers: which domains are one company's.
 */
export function conversationOf(message: Message, sameCompany: Directory["sameCompany"] = []): Conversation {
  const participants = participantsOf(message);
  const addresses = new Set(participants.map(({ address }) => normalAddress(address)));
  const organisations = new Set(
    participants
      .map(({ address }) => domainOf(address))
      .filter((domain) => !isFreeMail(domain))
      .map(organisationDomain),
  );
  const senders = [...addresses].map((address) => ({ address, firstSeen: null, lastSeen: null, count: 1 }));
  return {
    participants,
    hasAddress: (address) => addresses.has(normalAddress(address)),
    hasOrganisation: (domain) => organisations.has(organisationDomain(domain)),
    lookalikes: senders.length === 0 ? NO_LOOKALIKES : lookalikesOf({ ...EMPTY_DIRECTORY, senders, sameCompany }, null),
  };
}
