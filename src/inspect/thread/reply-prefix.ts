/**
 * What mail programs put before the subject of a reply or a forwarded message, in the seven languages of the
 * lexicons: en, fr, de, it, es, pt, nl. Compared without regard to case.
 */
const REPLY_PREFIXES = [
  "re", // en, fr, de, it, es, pt, nl
  "fw", // en
  "fwd", // en
  "tr", // fr
  "réf", // fr
  "aw", // de
  "antw", // de, nl
  "wg", // de
  "r", // it
  "i", // it
  "rif", // it
  "inoltra", // it
  "rv", // es
  "res", // pt
  "enc", // pt
  "betr", // nl
  "doorst", // nl
];

const PREFIX = new RegExp(
  `^\\s*(?:\\[[^\\]]{1,60}\\]\\s*)?(?:${REPLY_PREFIXES.join("|")})(?:\\[\\d{1,3}\\])?\\s?:`,
  "iu",
);

/** Returns whether a subject says that the message answers or forwards another. */
export function hasReplyPrefix(subject: string): boolean {
  return PREFIX.test(subject);
}
