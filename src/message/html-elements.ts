import { attribute, type Attributes } from "./html-attributes";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand on lines of their own (WHATWG HTML, section 15.3, `display: block` and its kin). */
export const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search " +
    "section select summary table tbody tfoot thead tr ul xmp",
);

/** Blocks with a margin, so that readers see a blank line around them. */
export const PARAGRAPHS = names("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr");

export const HEADINGS = names("h1 h2 h3 h4 h5 h6");

export const CELLS = names("td th");

/** Elements whose content is no text for readers. */
export const WITHOUT_TEXT = names(
  "applet audio canvas datalist embed head iframe noembed noframes object param script style template title video",
);

/** Settings for Word and Excel in conditional comments; outside of them browsers show what is in such elements. */
export const WORD_SETTINGS = names("xml o:officedocumentsettings w:worddocument w:latentstyles");

/** Elements of the head that may stand in a body, and never hold text. */
export const VOID = names(
  "area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr",
);

const isWord = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

const value = (attributes: Attributes, name: string): string => attribute(attributes, name) ?? "";

/** Classes that mail programs put on the element that holds an earlier message. */
const QUOTE_CLASSES = ["gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix", "zmail_extra"];

/** Ids that Outlook puts on the header block of an earlier message, or just in front of it. */
const REPLY_IDS = new Set(["divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container"]);

/** Outlook's line above a quoted header block: a grey rule of one point. */
const REPLY_RULE = /border-top:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

/** Tells whether the mail program marks an earlier message as beginning with this element. */
export function opensQuote(name: string, attributes: Attributes): boolean {
  const classes = value(attributes, "class");
  // Outlook prefixes ids that it copies: x_divRplyFwdMsg, x_x_divRplyFwdMsg.
  const id = value(attributes, "id")
    .toLowerCase()
    .replace(/^(?:x_)+/, "");
  return (
    REPLY_IDS.has(id) ||
    REPLY_RULE.test(value(attributes, "style")) ||
    (name === "hr" && isWord(id, "stopspelling")) ||
    QUOTE_CLASSES.some((quoteClass) => isWord(classes.replace(/\bx_/g, ""), quoteClass))
  );
}

/** Tells whether an element is a quotation, not a block that is merely indented (as Gmail's indent button makes). */
export function isQuotation(name: string, attributes: Attributes): boolean {
  if (name !== "blockquote") return false;
  const indentOnly = /(?:^|;)\s*border\s*:\s*none/i.test(value(attributes, "style"));
  return !indentOnly || value(attributes, "type") === "cite" || value(attributes, "class").includes("gmail_quote");
}

/** Tells whether a paragraph has no margin, as Outlook writes each line (`MsoNormal`). */
export function isTight(attributes: Attributes): boolean {
  return value(attributes, "class").includes("Mso") || /margin(?:-bottom)?:\s*0/i.test(value(attributes, "style"));
}

/** Returns the words that stand for a picture: its alternative text, unless it is too small to be seen. */
export function pictureText(attributes: Attributes): string {
  const small = (name: string): boolean => /^[01](?:px)?$/.test(value(attributes, name));
  return small("width") || small("height") ? "" : value(attributes, "alt");
}
