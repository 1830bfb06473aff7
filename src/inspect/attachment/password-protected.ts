import type { Attachment, Message } from "../../message/message";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { asksForMoney } from "../money";
import { fileEvidence } from "./evidence";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** Mail sealed for one recipient (RFC 8551, RFC 3156) is opened with that person's key, not with a password. */
const SEALED_MAIL = /^application\/(?:(?:x-)?pkcs7-|pgp-)/i;

/** The word for a password in the seven languages, as stems. */
const PASSWORD =
  /\b(?:passwor[dt]|passcode|mot de passe|kennwort|contrase[ñn]a|clave de acceso|senha|palavra-passe|wachtwoord)/iu;

/**
 * An attachment opens only with a password, so that no filter and no check can look into it. A `caution` where the
 * message asks for money or brings the password along.
 * Params: `name`, `password` (`named` where the message speaks of one, else "").
 */
export const passwordProtected: Check = {
  id: "attachment.password-protected",
  needs: [],
  find: (facts) => {
    const { message } = facts;
    const named = PASSWORD.test(message.body.text);
    return message.attachments
      .filter((attachment) => isLocked(message, attachment))
      .slice(0, MAX_FINDINGS)
      .map((attachment): Finding => ({
        code: "attachment.password-protected",
        severity: named || asksForMoney(facts) ? "caution" : "info",
        params: { name: attachment.name, password: named ? "named" : "" },
        evidence: [fileEvidence(attachment)],
      }));
  },
};

function isLocked({ unread }: Message, { name, type, content }: Attachment): boolean {
  if (SEALED_MAIL.test(type)) return false;
  if (content === "application/encrypted") return true;
  return unread.some(({ part, reason }) => part === `attachment:${name}` && reason === "encrypted");
}
