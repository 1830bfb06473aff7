import { domainOf, hostIn, normalDomain, registrableDomain } from "../directory/domain";
import type { Message } from "../message/message";

/**
 * Returns the domain of a site that somebody names, where it is one that the message itself brings (of its sender, an
 * address to reply to, a link) and the directory does not know: whoever wrote the message owns what stands there.
 * @param named in the person's words: `https://www.payee.example/contact`, "payee.example, under Contact"
 * @param known domains on record, as `domainOf` returns them
 */
export function siteOfMessage(named: string, message: Message, known: readonly string[]): string | null {
  const onRecord = new Set(known.map(registered));
  const brought = new Set(broughtBy(message).filter((domain) => !onRecord.has(domain)));
  const sites = named.split(/[\s,;()<>"]+/).map((word) => registered(normalDomain(hostIn(word))));
  return sites.find((site) => site !== "" && brought.has(site)) ?? null;
}

function broughtBy({ from, replyTo, body, quoted }: Message): readonly string[] {
  const mailboxes = [from, ...replyTo, ...quoted.map((one) => one.from)].filter((one) => one !== null);
  return [
    ...mailboxes.map(({ address }) => registered(domainOf(address))),
    ...body.links.map(({ href }) => registered(normalDomain(hostIn(href)))),
  ];
}

const registered = (domain: string): string => registrableDomain(domain) ?? "";
