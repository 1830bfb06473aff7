/**
 * How much of a message is read. Everything beyond a limit is listed in `message.unread`, with its reason.
 * A limit bounds time and memory on hostile mail; none is so low that padding could push an account out of sight.
 */

/** Exchange Online carries at most 150 MB; what is larger was not delivered to an Outlook mailbox. */
export const MAX_MESSAGE_BYTES = 150 * 1024 * 1024;

/** Exchange Online refuses header blocks above 256 KB; the rest is room for other systems. */
export const MAX_HEADER_BYTES = 512 * 1024;

/**
 * Bytes of a message that are taken apart: what Exchange Online receives unless an administrator allows more. They are
 * in memory four times while parts are decoded.
 */
export const MAX_PARSED_BYTES = 36 * 1024 * 1024;

/** A long mailing-list route has some hundred fields; above this the fields are padding. */
export const MAX_HEADER_FIELDS = 2000;

/** Header bytes of all MIME parts together: room for a thousand parts with ordinary fields. */
export const MAX_PART_HEADER_BYTES = 2 * 1024 * 1024;

/** Genuine mail nests five or six multiparts (related in alternative in mixed in signed); each level costs a look-up per line. */
export const MAX_MIME_DEPTH = 20;

/** Parts that say their type, those of attached messages included: all attachments that are listed, with alternatives. */
export const MAX_MIME_PARTS = 1000;

/** Lines that begin with `--`, as boundaries of MIME parts do; each part costs time. Reports and digests have some hundred. */
export const MAX_BOUNDARY_LINES = 10_000;

/** The MIME parser pays for each line, however short. A book has 20,000; base64, with its many lines, has long ones. */
export const MAX_SHORT_LINES = 30_000;

/** Above `MAX_SHORT_LINES` one more line is read for so many bytes of the message: half of what a line of base64 has. */
export const BYTES_FOR_A_LINE = 38;

/** Characters of a body's source: a novel. Each is read for words and accounts in seven languages, at two microseconds. */
export const MAX_BODY_LENGTH = 600_000;

/** Open elements: htmlparser2 searches its stack on every close tag. Newsletters' nested tables reach about 60. */
export const MAX_HTML_DEPTH = 256;

/** Characters of all style sheets together: newsletters carry up to 100 KB. Sheets beyond hide nothing. */
export const MAX_SHEET_LENGTH = 512 * 1024;

/** Selectors of all style sheets together: newsletters have some hundred. */
export const MAX_SHEET_SELECTORS = 20_000;

/** A longer selector is not taken apart: the longest of newsletters have about 100 characters. */
export const MAX_SELECTOR_LENGTH = 300;

/** Links kept a part. A newsletter has about 200; each link is looked at by several checks. */
export const MAX_LINKS = 5000;

/** Earlier messages told apart in one body. Long threads quote 30 to 50; beyond, all text stays in the last one. */
export const MAX_QUOTED_MESSAGES = 200;

/** Attachments listed. Outlook itself shows no more than 250. */
export const MAX_ATTACHMENTS = 500;

/** An attachment's bytes that are read for text: what Outlook lets attach. Its reader holds them four times. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** Characters kept of one attachment's text: as many as two hundred pages of a contract hold. */
export const MAX_ATTACHMENT_TEXT = 600_000;

/** Characters kept of all attachments of a message together: each is read as those of the body are. */
export const MAX_ATTACHMENTS_TEXT = 1_000_000;

/** A message in a message in a message: forwards as attachment reach two or three; each level is read in full. */
export const MAX_MESSAGE_DEPTH = 8;

/** Bytes of all messages attached to one and to those: each level takes what is in it apart again. */
export const MAX_NESTED_BYTES = 60 * 1024 * 1024;

/** A picture in the text up to this size is a logo or a portrait; a legible scan of an invoice is larger. */
export const MAX_LOGO_BYTES = 100 * 1024;

/** Entries of an archive or Office file that are listed. A workbook with 100 sheets and their parts has about 400. */
export const MAX_ARCHIVE_ENTRIES = 1000;

/** Pixels of one picture: a page scanned at 500 dpi, a telephone's photograph. Decoding takes six to ten bytes each. */
export const MAX_PICTURE_PIXELS = 25_000_000;

/**
 * Bytes that a PNG picture inflates to: it is held three times while it is decoded. A page at 300 dpi or a screen of
 * eight megapixels, in colour and with transparency.
 */
export const MAX_PICTURE_BYTES = 36 * 1024 * 1024;

/** Pixels in which codes are looked for; larger pictures are shrunk. A code on a page keeps four pixels a module. */
export const MAX_SEARCHED_PIXELS = 4_000_000;

/** Pixels of a painted drawing in which a code is looked for: seven for each module of the largest code. */
export const MAX_DRAWING_PIXELS = 1_500_000;

/** Pages of a PDF that are read: contracts reach some 200; each page takes about ten milliseconds. */
export const MAX_PDF_PAGES = 300;

/** Pieces of text on one page, each of which is sorted into its line: a dense page of a price list has some 5000. */
export const MAX_PAGE_PIECES = 50_000;

/** Points of all shapes drawn on one page: a page with ten codes drawn square by square has about 50,000. */
export const MAX_DRAWN_POINTS = 500_000;

/** Bytes that one entry of an archive or Office file inflates to: a workbook of 100,000 rows. */
export const MAX_ENTRY_BYTES = 10 * 1024 * 1024;

/** Bytes that all entries read of one archive inflate to. */
export const MAX_ARCHIVE_BYTES = 30 * 1024 * 1024;

/** Documents read of one archive. */
export const MAX_ARCHIVE_DOCUMENTS = 50;

/** Milliseconds for one document, once its reader is loaded; what was read until then is kept. A page takes about ten. */
export const MAX_DOCUMENT_MS = 1400;

/**
 * Milliseconds of processor time after which a worker that does not even look at the clock is ended, and nothing of its
 * document kept. Nobody waits longer than three seconds for a message that is made to be slow.
 */
export const MAX_WORKER_MS = 1700;

/** The same in a browser, which tells no processor time: the machine may be busy, and a picture has to be finished. */
export const MAX_WORKER_WAIT_MS = 3000;

/** Milliseconds for all documents of one message: five that are made to be slow, a hundred ordinary ones. */
export const MAX_DOCUMENTS_MS = 10_000;

/** Documents of one message and of those attached to it: Outlook shows no more than 250 attachments. */
export const MAX_DOCUMENTS = 250;
