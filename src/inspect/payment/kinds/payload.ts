import type { Finder, SearchedText, Sighting } from "../finder";
import { readBrCodes } from "../payloads/br-code";
import { readEpcCode } from "../payloads/epc";
import { readPaymentUri, readPaymentUris } from "../payloads/payment-uri";
import { readSwissCode } from "../payloads/swiss";

/**
 * What machines read: the payloads of QR codes (EPC, Swiss, Pix), and payment addresses in texts, codes and links. They come
 * first: a payload that is understood is not read again as running text.
 */
export const payloadFinder: Finder = { id: "payload", find: findPayloads };

function findPayloads({ text, part, links, isUnread }: SearchedText): readonly Sighting[] {
  const wholes = part.startsWith("code:") ? [...readEpcCode(text), ...readSwissCode(text)] : [];
  const inText = [...readBrCodes(text), ...readPaymentUris(text)].filter(({ spans: [span] }) =>
    span ? isUnread(span.start, span.end) : false,
  );
  const targets = links.flatMap((link) => readPaymentUri(link.href, { start: link.start, end: link.end }));
  return [...wholes, ...inText, ...targets];
}
