import type * as Library from "pdfjs-dist";

export type Pdfjs = typeof Library;

let loading: Promise<Pdfjs> | null = null;

async function load(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  // It makes one of these as it is loaded, to draw with: nothing is drawn here, so anything that can be made will do.
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= Object;
  // Its parser, loaded inside a worker, takes over that worker's messages unless it thinks itself on a page.
  const hadWindow = "window" in scope;
  if (!hadWindow) scope.window = scope;
  const parser = await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  if (!hadWindow) delete scope.window;
  // It finds its parser here and starts no worker of its own: this runs in one already.
  scope.pdfjsWorker = parser;
  return import("pdfjs-dist/legacy/build/pdf.min.mjs");
}

/** Loads PDF.js, parser and all, to be run where the caller runs. */
export function pdfLibrary(): Promise<Pdfjs> {
  return (loading ??= load());
}
