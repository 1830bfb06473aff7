import { readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument, DomUtils, ElementType } from "htmlparser2";

export const ROOT = path.join(__dirname, "../..");

/** An element of a manifest: its name as written, its attributes, its own text. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of the elements around it, outermost first. */
  readonly path: readonly string[];
}

/** Returns every element of a manifest, in document order. */
export function elementsOf(manifest: string): readonly ManifestElement[] {
  const found: ManifestElement[] = [];
  const document = parseDocument(manifest, { xmlMode: true });
  const visit = (node: (typeof document.children)[number], above: readonly string[]): void => {
    if (node.type !== ElementType.Tag) return;
    found.push({ name: node.name, attributes: node.attribs, text: DomUtils.textContent(node).trim(), path: above });
    for (const child of node.children) visit(child, [...above, node.name]);
  };
  for (const node of document.children) visit(node, []);
  return found;
}

/** Returns width and height of a PNG picture at the repository's root (PNG specification, section 11.2.1, IHDR). */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path.join(ROOT, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
