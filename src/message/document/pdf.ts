import type { AttachmentText } from "../attachment/attachment-reader";
import { MAX_PDF_PAGES, MAX_PICTURE_PIXELS } from "../limits";
import type { UnreadReason } from "../message";
import type { Budget, DocumentReader } from "./document-reader";
import { DocumentParts } from "./document-parts";
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

async function readPdf(library: Pdfjs, bytes: Uint8Array, budget: Budget): Promise<AttachmentText | UnreadReason> {
  const factories = {
    CanvasFactory: NoFactory,
    FilterFactory: NoFactory,
    BinaryDataFactory: NoFactory,
  };
  // PDF.js takes the bytes it is given away from their owner.
  const task = library.getDocument({
    ...SETTINGS,
    ...factories,
    data: bytes.slice(),
  });
  const pages = new DocumentParts();
  try {
    const file = await task.promise;
    if (file.numPages === 0) pages.add({ unread: "damaged" });
    const count = Math.min(file.numPages, MAX_PDF_PAGES);
    for (let number = 1; number <= count && !pages.isFull; number += 1) {
      const page = await file.getPage(number);
      pages.add(await readPage(library, page, budget));
      page.cleanup();
      if (budget.isOver() && number < count) pages.add({ unread: "too-slow" });
      if (budget.isOver()) break;
    }
    if (file.numPages > count) pages.add({ unread: "too-many" });
  } catch (error) {
    pages.add({ unread: failureReason(error) });
  } finally {
    await task.destroy();
  }
  return pages.result();
}

/**
 * Loads a reader of PDF files (ISO 32000-1): the words of each page in reading order, what is filled into its forms, its
 * links, and the QR codes in its pictures or drawn on it. A page that is only a picture counts as `no-text`.
 */
export async function pdfReader(): Promise<DocumentReader> {
  const library = await pdfLibrary();
  return (bytes, _type, budget) => readPdf(library, bytes, budget);
}
