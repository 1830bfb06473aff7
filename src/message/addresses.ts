import { addressParser } from "postal-mime";
import { mendWindows1252 } from "./charset";
import type { Mailbox } from "./message";

/**
 * Takes an address field's value (RFC 5322, section 3.4); returns its mailboxes in order, groups flattened,
 * names decoded (RFC 2047). Deceptive characters stay in. What holds neither name nor address is left out.
 */
export function parseMailboxes(value: string): Mailbox[] {
  return addressParser(value, { flatten: true }).flatMap(({ name, address }) => {
    const mailbox = { name: mendWindows1252(name).trim(), address: mendWindows1252(address ?? "").trim() };
    return mailbox.name === "" && mailbox.address === "" ? [] : [mailbox];
  });
}
