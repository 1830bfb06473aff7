import type { Message } from "../message/message";

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
];

const POINTING = new RegExp(`\\b(?:${POINTING_STEMS.join("|")})`, "iu");

/** Attachments that cannot carry an account which a person would read: keys, calendars, contact cards. */
const NOT_A_DOCUMENT =
  /^(?:text\/calendar|text\/vcard|application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature))/i;

/** Returns whether the message's words point to an attachment that was not read and could hold an account. */
export function pointsToUnreadAttachment(message: Message): boolean {
  const unread = new Set(message.unread.map(({ part }) => part));
  const document = message.attachments.some(
    ({ name, type, inline }) => !inline && !NOT_A_DOCUMENT.test(type) && unread.has(`attachment:${name}`),
  );
  return document && POINTING.test(message.body.text);
}
