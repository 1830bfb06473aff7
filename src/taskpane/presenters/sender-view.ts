import punycode from "punycode/punycode.js";
import type { Range } from "../../inspect/address/lookalike";
import type { Finding, FindingCode } from "../../inspect/finding";
import { deceptiveCharacters } from "../../inspect/unicode/deceptive";
import { likenessText } from "../../locales/describe";
import type { Sentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";
import type { Mailbox } from "../../message/message";
import { foreignLetters } from "./foreign-letters";
import { rangesOf, segmentsOf, type Segment } from "./segments";

/** An address as the pane shows it, so that a change in it can be seen. */
export interface SenderView {
  readonly name: string;
  /** The address as a reader sees it, its domain decoded from punycode. */
  readonly address: readonly Segment[];
  /** The known address or domain that it imitates. */
  readonly known: readonly Segment[] | null;
  /** What was changed, in words. */
  readonly words: readonly string[];
}

/** RFC 5321 allows an address 254 characters; the evidence of a finding shows longer ones in full. */
const MAX_LENGTH = 320;

/** Findings that compare an address with a known one, the most telling first. */
const COMPARING: readonly FindingCode[] = [
  "sender.lookalike-address",
  "sender.lookalike-domain",
  "thread.participant-replaced",
  "sender.reply-to-lookalike",
];

/** Returns how to show the sender or whoever is answered: marks and words come from the findings about that address. */
export function senderView(sentences: Sentences, mailbox: Mailbox, findings: readonly Finding[]): SenderView {
  const written = mailbox.address.slice(0, MAX_LENGTH);
  const shown = decoded(written);
  const comparison = COMPARING.map((code) => findings.find((finding) => isAbout(finding, code, shown))).find(Boolean);
  const likeness = comparison ? likenessText(sentences, comparison) : null;
  return {
    name: visible(mailbox.name.length > MAX_LENGTH ? `${mailbox.name.slice(0, MAX_LENGTH)}…` : mailbox.name),
    address: segmentsOf(shown, [...(comparison ? seenMarks(comparison, shown) : []), ...deceptiveCharacters(shown)]),
    known: comparison ? segmentsOf(comparison.params.known ?? "", rangesOf(comparison.params.knownMarks)) : null,
    words: [
      ...(likeness === null ? [] : [likeness]),
      ...foreignLetters(sentences, shown),
      ...(shown === written ? [] : [sentences.pane.sender.decoded(visible(written))]),
    ],
  };
}

function decoded(address: string): string {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (!/(?:^|\.)xn--/i.test(domain)) return address;
  try {
    return address.slice(0, -domain.length) + punycode.toUnicode(domain.toLowerCase());
  } catch {
    // No valid punycode: shown as it stands.
    return address;
  }
}

function isAbout({ code, params }: Finding, wanted: FindingCode, address: string): boolean {
  const { seen, known } = params;
  return code === wanted && Boolean(seen) && Boolean(known) && placeOf(seen ?? "", address) >= 0;
}

function placeOf(seen: string, address: string): number {
  const place = address.lastIndexOf(seen);
  return place >= 0 ? place : address.toLowerCase().lastIndexOf(seen.toLowerCase());
}

function seenMarks({ params }: Finding, address: string): readonly Range[] {
  const place = placeOf(params.seen ?? "", address);
  return rangesOf(params.seenMarks).map(({ start, end }) => ({ start: start + place, end: end + place }));
}
