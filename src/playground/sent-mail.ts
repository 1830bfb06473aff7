import type { Draft } from "../host/host";
import type { PlaygroundItem } from "../host/playground";
import { readMessageFile } from "../message/read-file";

/** A mail that was sent from one of the playground's mailboxes to another. */
export interface SentMail {
  /** Lower case. */
  readonly to: string;
  readonly item: PlaygroundItem;
}

const BASE64_LINE = 76;

/** What Exchange stamps on a mail between two of its own mailboxes. */
const INTERNAL = [
  "Received: from A1.eurprd04.prod.outlook.com by B1.eurprd05.prod.outlook.com with HTTPS",
  "X-MS-Exchange-Organization-AuthAs: Internal",
];

/** Sends a draft as a mail program does: as an RFC 5322 message, which is then read like any other. */
export async function sendMail(draft: Draft, from: string, now: Date): Promise<SentMail> {
  const to = draft.to.toLowerCase();
  const stamps = domainOf(from) === domainOf(to) ? INTERNAL : [];
  const id = `${now.getTime()}.${Math.random().toString(36).slice(2)}@playground`;
  const eml = [
    ...stamps,
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: =?utf-8?B?${base64(draft.subject)}?=`,
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    folded(base64(draft.text)),
    "",
  ].join("\r\n");
  return { to, item: { id, reading: await readMessageFile(new TextEncoder().encode(eml)) } };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

function folded(text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += BASE64_LINE) lines.push(text.slice(at, at + BASE64_LINE));
  return lines.join("\r\n");
}
