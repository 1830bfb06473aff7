import type { Directory } from "../../directory/directory";
import { isFreeMail } from "../../directory/domain";
import { foldName } from "../unicode/fold";
import { hostOf } from "./host";
import { keyIndexOf, type KeyIndex } from "./key-index";
import { emitKnownKeys, KEY_OF, keyOf } from "./keys";
import { knownDomainsFrom, type KnownDomains } from "./known-domains";
import { mailboxOf, mailboxPartsOf, type MailboxParts } from "./mailbox";
import { skeletonOf } from "./skeleton";

/** A known address, folded for comparison. */
export interface KnownAddress extends MailboxParts {
  /** The part before the `@`, folded to ASCII, without a plus tag. */
  readonly name: string;
  /** The registrable domain. */
  readonly organisation: string;
}

/** The known addresses, ready to be searched. */
export interface KnownAddresses {
  readonly size: number;
  /** Whether mail to both goes to one mailbox. */
  readonly has: (address: MailboxParts) => boolean;
  readonly at: (id: number) => KnownAddress | undefined;
  readonly index: KeyIndex;
  /** The free-mail providers at which somebody is known. */
  readonly providers: KnownDomains;
}

/** Returns a local part without its plus tag, folded to ASCII. */
export function foldedLocal(local: string): string {
  const plus = local.indexOf("+");
  return foldName(plus > 0 ? local.slice(0, plus) : local).text;
}

/** Returns a folded local part without the separators that people put in or leave out. */
export function squashed(name: string): string {
  return name.replace(/[^a-z0-9]/g, "");
}

/** Returns a key that only addresses at one organisation share. */
export function keyAt(organisation: string, key: number): number {
  return (key ^ keyOf(KEY_OF.organisation, organisation)) >>> 0;
}

/** Returns an index of the addresses of a directory, in time and memory linear in their number. */
export function knownAddressesFrom(directory: Directory, me: string | null): KnownAddresses {
  const addresses = addressesOf(directory, me);
  const mailboxes = new Set(addresses.map(mailboxOf));
  const providers = new Set(addresses.map(({ domain }) => domain).filter(isFreeMail));
  return {
    size: addresses.length,
    has: (address) => mailboxes.has(mailboxOf(address)),
    at: (id) => addresses[id],
    index: keyIndexOf(addresses.length, (id, emit) => {
      const address = addresses[id];
      if (address) emitKeys(address, emit);
    }),
    providers: knownDomainsFrom([...providers]),
  };
}

function addressesOf(directory: Directory, me: string | null): readonly KnownAddress[] {
  const written = [
    ...directory.people.flatMap((person) => person.addresses),
    ...directory.payees.flatMap((payee) => payee.addresses),
    ...directory.senders.map((sender) => sender.address),
    ...(me === null ? [] : [me]),
  ];
  const known = new Map<string, KnownAddress>();
  for (const address of written) {
    const parts = mailboxPartsOf(address);
    if (parts === null || known.has(parts.address)) continue;
    const organisation = hostOf(parts.domain).registrable;
    known.set(parts.address, { ...parts, name: foldedLocal(parts.local), organisation });
  }
  return [...known.values()];
}

function emitKeys({ name, organisation }: KnownAddress, emit: (key: number) => void): void {
  const plain = squashed(name);
  emitKnownKeys(skeletonOf(plain), (key) => emit(keyAt(organisation, key)));
  emit(keyOf(KEY_OF.local, plain));
}
