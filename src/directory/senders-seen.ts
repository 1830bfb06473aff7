import type { Directory } from "./directory";

/** Some years of a busy mailbox; beyond that, those that were not seen for longest are forgotten. */
export const MAX_SENDERS = 20_000;

/**
 * Returns the directory after mail from an address was read: the count is of days, so that a message opened twice
 * counts once.
 * @param address normalised, see `normalAddress`
 * @param day ISO date, by the reader's clock: a sender's own date can be any
 */
export function withSenderSeen(directory: Directory, address: string, day: string): Directory {
  const known = directory.senders.find((sender) => sender.address === address);
  if (known?.lastSeen === day) return directory;
  const seen = { address, firstSeen: known?.firstSeen ?? day, lastSeen: day, count: (known?.count ?? 0) + 1 };
  // The newest stand at the end, so that the first are those to forget.
  const others = directory.senders.filter((sender) => sender !== known).slice(1 - MAX_SENDERS);
  return { ...directory, senders: [...others, seen] };
}
