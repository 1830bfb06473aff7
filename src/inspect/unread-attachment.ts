import type { Attachment, Message } from "../message/message";
import { weightyUnread } from "./weighty-unread";

/**
 * Words that send the reader to an attachment, as stems, in the seven languages of the lexicons.
 * German separates the verb ("füge ich bei"), so its noun and adverbs stand for it.
 */
const POINTING_STEMS = [
  "attach", // en, fr "attaché"
  "enclos", // en
  "joint", // fr "ci-joint", "pièce jointe"
  "annex", // fr
  "anbei", // de
  "anlage", // de
  "angehängt", // de
  "anhang", // de
  "beigefügt", // de
  "allegat", // it
  "allego", // it
  "adjunt", // es
  "anex", // pt, es
  "bijlage", // nl
  "bijgevoegd", // nl
  "bijgaand", // nl
  // A picture of the details, in the words of each: "as shown in the picture".
  "picture", // en
  "photo", // en, fr
  "screenshot", // en
  "image", // en, fr, es "imagen", pt "imagem"
  "bild", // de
  "foto", // de, it, es, pt, nl
  "immagine", // it
  "afbeelding", // nl
  "plaatje", // nl
];

const POINTING = new RegExp(`\\b(?:${POINTING_STEMS.join("|")})`, "iu");

/** The word for an invoice, as stems, in the seven languages: en, fr, de, it, es, pt, nl. */
const INVOICE_STEMS = ["invoice", "facture", "rechnung", "fattur", "factura", "fatura", "factuur"];

const INVOICE = new RegExp(INVOICE_STEMS.join("|"), "iu");

function unreadDocuments(message: Message): readonly Attachment[] {
  const unread = new Set(weightyUnread(message).map(({ part }) => part));
  return message.attachments.filter(({ name }) => unread.has(`attachment:${name}`));
}

/** Returns whether the message's words point to an attachment that was not read and could hold an account. */
export function pointsToUnreadAttachment(message: Message): boolean {
  return unreadDocuments(message).length > 0 && POINTING.test(message.body.text);
}

/** Returns whether the message brings an invoice that was not read: it is about a payment, whatever its words ask for. */
export function bringsUnreadInvoice(message: Message): boolean {
  const documents = unreadDocuments(message);
  if (documents.length === 0) return false;
  if (documents.some(({ name }) => INVOICE.test(name)) || INVOICE.test(message.subject)) return true;
  return POINTING.test(message.body.text) && INVOICE.test(message.body.text);
}
