import { isShared, registrableDomain } from "../../directory/domain";
import { mailboxOf, mailboxPartsOf } from "../address/mailbox";
import { skeletonOf } from "../address/skeleton";
import { asciiLook } from "./ascii-look";

/**
 * Whom an address stands for: an organisation by its registrable domain, or one person at a provider whose domain
 * strangers share.
 */
export interface Party {
  /** Equal for two addresses of the same party. */
  readonly id: string;
  /** The name that an imitator changes, as it is registered: a domain's label, or a mailbox name without separators. */
  readonly registered: string;
  /** The same in ASCII, as it looks. */
  readonly name: string;
  /** What stands behind the name wherever it is compared: "" for an organisation, "@gmail.com" for a person. */
  readonly place: string;
  /** The public suffix of an organisation's domain; "" for a person. */
  readonly suffix: string;
}

/** Returns the party of an address, or null for what is none. */
export function partyOfAddress(address: string): Party | null {
  const parts = mailboxPartsOf(address);
  if (parts === null) return null;
  if (!isShared(parts.domain)) return partyOfDomain(parts.domain);
  const mailbox = mailboxOf(parts);
  const [local = "", domain = ""] = mailbox.split("@");
  const name = asciiLook(local).replace(/[^a-z0-9]/g, "");
  return { id: mailbox, registered: name, name, place: `@${domain}`, suffix: "" };
}

/** Returns the organisation of a domain (as `domainOf` returns it), or null for one that strangers share. */
export function partyOfDomain(domain: string): Party | null {
  const registrable = registrableDomain(domain);
  if (registrable === null || isShared(registrable)) return null;
  const dot = registrable.indexOf(".");
  const registered = registrable.slice(0, dot);
  return { id: registrable, registered, name: asciiLook(registered), place: "", suffix: registrable.slice(dot + 1) };
}

/** Returns the texts that a party's imitators are found by: its name, and what glyphs, hyphens and doublings leave of it. */
export function looksOf({ registered, name, place }: Party): readonly string[] {
  return [...new Set([registered, name, skeletonOf(name)])].map((text) => text + place);
}
