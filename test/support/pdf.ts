/** A PDF file made of text: what a page draws is written in the operators of ISO 32000-1, annex A. */

export interface PdfPage {
  readonly content: string;
  /** Objects for the page's `/Annots`, such as a link. */
  readonly annotations?: readonly string[];
  /** Pictures by the name that `content` calls them: `/Name Do`. */
  readonly pictures?: Readonly<Record<string, string>>;
}

/** Returns operators that write lines of text, each at its place in points from the bottom left. */
export function written(...lines: readonly (readonly [x: number, y: number, text: string])[]): string {
  return lines.map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join("\n");
}

/** Returns operators that draw a code module by module, from a matrix whose true cells are dark. */
export function drawnCode(modules: readonly (readonly boolean[])[], x: number, y: number, side: number): string {
  const step = side / modules.length;
  const squares = modules.flatMap((row, down) =>
    row.flatMap((dark, right) =>
      dark ? [`${x + right * step} ${y + side - (down + 1) * step} ${step} ${step} re f`] : [],
    ),
  );
  return ["0 g", ...squares].join("\n");
}

/** Returns a picture object of one byte of grey a pixel. */
export function greyImage(width: number, height: number, grey: Uint8Array): string {
  const hex = Array.from(grey, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode`,
    `${hex}>`,
  );
}

/** Returns a stream object. */
export function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Returns the bytes of a PDF file with a cross-reference table; `trailer` adds entries to its trailer. */
export function pdfOfObjects(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Returns the bytes of a PDF file with pages of A4 in Helvetica. */
export function pdf(...pages: readonly PdfPage[]): Uint8Array {
  const objects = ["", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const kids = pages.map(({ content, annotations = [], pictures = {} }) => {
    const images = Object.entries(pictures).map(([name, object]) => `/${name} ${add(object)}`);
    const resources = `/Font << /F1 3 0 R >> /XObject << ${images.join(" ")} >>`;
    const annots = annotations.map((annotation) => add(annotation)).join(" ");
    const drawn = add(stream("", content));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Annots [${annots}] /Contents ${drawn} >>`,
    );
  });
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  return pdfOfObjects(objects);
}

/** Forms on each level of `endlessPdf`, and its levels: a page that is drawn ten times ten times ten … */
const FORMS = 10;
const FORM_LEVELS = 20;

/** Returns the bytes of a PDF file of some kilobytes whose one page takes longer to draw than anybody waits. */
export function endlessPdf(): Uint8Array {
  const form = (resources: string, content: string): string =>
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << ${resources} >>`, content);
  const drawing = (next: number): string => `/XObject << /Next ${next} 0 R >>`;
  const first = 5;
  const levels = Array.from({ length: FORM_LEVELS }, (_, level) =>
    form(drawing(first + level + 1), "/Next Do ".repeat(FORMS)),
  );
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${drawing(first)} >> /Contents 4 0 R >>`,
    stream("", "/Next Do"),
    ...levels,
    form("", "0 0 1 1 re f"),
  ]);
}
