/** Long enough for a browser to have taken the file. */
const KEPT_MS = 60_000;

/** A file made by the pane. */
export interface MadeFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/**
 * Gives a file to the browser. Whether it came cannot be told: some mail programs take no downloads from a pane, so the
 * text has to be offered beside it.
 */
export function download({ name, type, text }: MadeFile): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Gives bytes to the browser as a file of a MIME type, likewise. */
export function downloadBytes(name: string, type: string, bytes: Uint8Array): void {
  downloadBlob(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
}

function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
