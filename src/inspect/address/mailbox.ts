import { domainOf, normalAddress } from "../../directory/domain";

/** An address in its parts. */
export interface MailboxParts {
  /** As `normalAddress` writes it. */
  readonly address: string;
  /** What stands before the last `@`. */
  readonly local: string;
  readonly domain: string;
}

/** Providers that take no notice of dots in the part before the `@` (support.google.com/mail/answer/7436150). */
const DOTLESS = new Set(["gmail.com", "googlemail.com"]);

/** Providers under several names. */
const SAME_PROVIDER: ReadonlyMap<string, string> = new Map([
  ["googlemail.com", "gmail.com"],
  ["pm.me", "proton.me"],
  ["protonmail.com", "proton.me"],
]);

/** Returns an address's parts, or null when it has no domain or nothing before it. */
export function mailboxPartsOf(written: string): MailboxParts | null {
  const address = normalAddress(written);
  const at = address.lastIndexOf("@");
  const domain = domainOf(address);
  return at < 1 || domain === "" ? null : { address, local: address.slice(0, at), domain };
}

/**
 * Returns an address without what makes no difference to where its mail goes: a plus tag (RFC 5233) anywhere, and at
 * Gmail the dots. Two addresses with the same mailbox are one.
 */
export function mailboxOf({ local, domain }: MailboxParts): string {
  const plus = local.indexOf("+");
  const untagged = plus > 0 ? local.slice(0, plus) : local;
  return `${DOTLESS.has(domain) ? untagged.replaceAll(".", "") : untagged}@${SAME_PROVIDER.get(domain) ?? domain}`;
}
