/** The parts of PDF.js that it ships without types. The minified files start a program faster; all parts are its own. */

declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export * from "pdfjs-dist";
}

/** Only PDF.js looks into its parser. */
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs" {
  export const WorkerMessageHandler: unknown;
}

declare module "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.min.mjs" {
  export class JpegImage {
    readonly width: number;
    readonly height: number;
    /** Throws on what is no JPEG (ITU-T T.81). */
    parse(data: Uint8Array): void;
    /** Returns the picture, scaled to a size, as RGB. */
    getData(wanted: { width: number; height: number; forceRGB: true }): Uint8Array;
  }
}
