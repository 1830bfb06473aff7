import type { AttachmentText } from "../attachment/attachment-reader";
import { MAX_ATTACHMENT_TEXT, MAX_LINKS, MAX_PDF_PAGES, MAX_PICTURE_PIXELS } from "../limits";
import type { Code, Link, UnreadReason } from "../message";
import type { Budget, DocumentReader } from "./document-reader";
import { pdfLibrary, type Pdfjs } from "./pdf-library";
import { readPage } from "./pdf-page";

/** PDF.js runs nothing of the file, fetches nothing, and makes no fonts or canvases: only its words are wanted. */
const SETTINGS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: MAX_PICTURE_PIXELS,
} as const;

/** Stands for what PDF.js makes pages and filters with, which needs a document. */
class NoFactory {
  destroy(): void {}
}

function failureReason(error: unknown): UnreadReason {
  return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
}

/** What was read of a document so far. */
class Pages {
  text = "";
  readonly links: Link[] = [];
  readonly codes: Code[] = [];
  unread: UnreadReason | null = null;

  add(text: string, links: readonly Link[], codes: readonly Code[], unread: UnreadReason | null): void {
    const before = this.text === "" || text === "" ? "" : "\n\n";
    const shift = this.text.length + before.length;
    this.links.push(...links.map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href })));
    this.text += before + text;
    for (const code of codes) if (!this.codes.some(({ payload }) => payload === code.payload)) this.codes.push(code);
    this.unread ??= unread;
  }

  get isFull(): boolean {
    return this.text.length > MAX_ATTACHMENT_TEXT || this.links.length > MAX_LINKS;
  }
}

async function readPdf(library: Pdfjs, bytes: Uint8Array, budget: Budget): Promise<AttachmentText | UnreadReason> {
  const factories = { CanvasFactory: NoFactory, FilterFactory: NoFactory, BinaryDataFactory: NoFactory };
  // PDF.js takes the bytes it is given away from their owner.
  const task = library.getDocument({ ...SETTINGS, ...factories, data: bytes.slice() });
  const pages = new Pages();
  try {
    const file = await task.promise;
    const count = Math.min(file.numPages, MAX_PDF_PAGES);
    for (let number = 1; number <= count && !pages.isFull; number += 1) {
      const page = await file.getPage(number);
      const { text, links, codes, unread } = await readPage(library, page, budget);
      pages.add(text, links, codes, unread);
      page.cleanup();
      if (budget.isOver() && number < count) pages.add("", [], [], "too-slow");
      if (budget.isOver()) break;
    }
    if (file.numPages > count) pages.add("", [], [], "too-many");
    if (pages.isFull) pages.add("", [], [], "too-large");
  } catch (error) {
    const reason = failureReason(error);
    if (pages.text === "" && pages.codes.length === 0) return reason;
    pages.add("", [], [], reason);
  } finally {
    await task.destroy();
  }
  const { text, links, codes, unread } = pages;
  return text === "" && codes.length === 0 && unread !== null ? unread : { text, links, codes, unread };
}

/**
 * Loads a reader of PDF files (ISO 32000-1): the words of each page in reading order, what is filled into its forms, its
 * links, and the QR codes in its pictures or drawn on it. A page that is only a picture counts as `no-text`.
 */
export async function pdfReader(): Promise<DocumentReader> {
  const library = await pdfLibrary();
  return (bytes, _type, budget) => readPdf(library, bytes, budget);
}
