import { contentTypeOf } from "../attachment/content-type";
import type { AttachmentText } from "../attachment/attachment-reader";
import type { ZipEntry } from "../attachment/zip-directory";
import { textOf } from "../attachment/plain-text";
import type { UnreadReason } from "../message";
import { Archive } from "./archive-entry";
import type { Budget } from "./document-reader";
import { DocumentParts } from "./document-parts";
import { officeText, relationships } from "./office-xml";
import { decodePicture } from "./picture";
import { qrCodes } from "./qr-codes";
import { sharedStrings, sheetText } from "./workbook";

/** XML in a Word file that holds none of its words; in any other part they may stand, whatever its name is. */
const WITHOUT_WORDS =
  /^(?:_rels|docProps|customXml)\/|(?:^|\/)(?:_rels|theme)\/|^word\/(?:styles|stylesWithEffects|settings|webSettings|fontTable|numbering)\.xml$/;

/** The parts of Office files that hold what a person reads (ISO/IEC 29500-1), in the order in which it is read. */
const WORD_PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/footer\d*\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
  /^word\/comments\.xml$/,
];
const SLIDE_PARTS = [/^ppt\/slides\/slide\d+\.xml$/, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, /^ppt\/comments\//];
const SHEET_PARTS = [/^xl\/drawings\/drawing\d+\.xml$/, /^xl\/comments\d*\.xml$/, /^xl\/threadedComments\//];
const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const SHARED_STRINGS = "xl/sharedStrings.xml";
const PICTURES = /^(?:word|xl|ppt)\/media\//;

/** Pictures of one document in which codes are looked for: a letter has a logo, a signature and a code. */
const MAX_PICTURES = 20;

/** `sheet10.xml` stands after `sheet2.xml`. */
function byNumber(a: ZipEntry, b: ZipEntry): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}

/** Returns where the relationships of a part stand (ISO/IEC 29500-2, section 9.3.3). */
function relationshipsOf(part: string): string {
  const name = part.lastIndexOf("/") + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** An Office file while it is read. */
class OfficeFile {
  readonly parts = new DocumentParts();

  constructor(
    private readonly archive: Archive,
    private readonly budget: Budget,
  ) {
    if (archive.directory.isCut) this.parts.add({ unread: "too-many" });
  }

  private named(pattern: RegExp): readonly ZipEntry[] {
    return this.archive.directory.entries.filter(({ name }) => pattern.test(name)).sort(byNumber);
  }

  /** Returns an entry's text; where it is not read, the reason is noted. */
  private xml(entry: ZipEntry): string | null {
    if (this.budget.isOver()) {
      this.parts.add({ unread: "too-slow" });
      return null;
    }
    const bytes = this.archive.read(entry);
    if (typeof bytes !== "string") return textOf(bytes);
    this.parts.add({ unread: bytes });
    return null;
  }

  private entryText(name: string): string {
    const entry = this.archive.directory.entries.find((one) => one.name === name);
    return (entry && this.xml(entry)) ?? "";
  }

  addWords(patterns: readonly RegExp[]): void {
    this.addEntries(patterns.flatMap((pattern) => this.named(pattern)));
  }

  /** The document proper is whatever the relationships name: all that may hold words is read, the usual parts first. */
  addWordFile(): void {
    const usual = WORD_PARTS.flatMap((pattern) => this.named(pattern));
    const others = this.named(/^[^[].*\.xml$/i).filter(
      (entry) => !usual.includes(entry) && !WITHOUT_WORDS.test(entry.name),
    );
    this.addEntries([...usual, ...others]);
  }

  private addEntries(entries: readonly ZipEntry[]): void {
    for (const entry of entries) {
      const xml = this.xml(entry);
      if (xml === null || this.parts.isFull) continue;
      const targets = relationships(this.entryText(relationshipsOf(entry.name)));
      this.parts.add(officeText(xml, targets));
    }
  }

  addSheets(): void {
    const shared = sharedStrings(this.entryText(SHARED_STRINGS));
    for (const entry of this.named(SHEETS)) {
      const xml = this.xml(entry);
      if (xml === null || this.parts.isFull) continue;
      const targets = relationships(this.entryText(relationshipsOf(entry.name)));
      this.parts.add(sheetText(xml, shared, targets));
    }
  }

  async addPictures(): Promise<void> {
    const pictures = this.named(PICTURES);
    for (const entry of pictures.slice(0, MAX_PICTURES)) {
      if (this.budget.isOver()) this.parts.add({ unread: "too-slow" });
      const bytes = this.budget.isOver() ? "too-slow" : this.archive.read(entry);
      const picture = typeof bytes === "string" ? bytes : decodePicture(bytes, contentTypeOf(bytes) ?? "");
      if (typeof picture !== "string") this.parts.add({ codes: (await qrCodes(picture)).codes });
    }
    if (pictures.length > MAX_PICTURES) this.parts.add({ unread: "too-many" });
    if (pictures.length > 0 && this.parts.isEmpty) this.parts.add({ unread: "no-text" });
  }
}

async function read(
  bytes: Uint8Array,
  budget: Budget,
  addText: (file: OfficeFile) => void,
): Promise<AttachmentText | UnreadReason> {
  const archive = Archive.of(bytes);
  if (!archive) return "damaged";
  const file = new OfficeFile(archive, budget);
  addText(file);
  await file.addPictures();
  return file.parts.result();
}

/** Reads a Word file: text, headers, footers, notes, comments and text boxes, and the codes in its pictures. */
export function readWord(bytes: Uint8Array, _type: string, budget: Budget): Promise<AttachmentText | UnreadReason> {
  return read(bytes, budget, (file) => file.addWordFile());
}

/** Reads a PowerPoint file: slides, notes and comments, and the codes in its pictures. */
export function readSlides(bytes: Uint8Array, _type: string, budget: Budget): Promise<AttachmentText | UnreadReason> {
  return read(bytes, budget, (file) => file.addWords(SLIDE_PARTS));
}

/** Reads an Excel file: the cells of all its sheets, drawings and comments, and the codes in its pictures. */
export function readWorkbook(bytes: Uint8Array, _type: string, budget: Budget): Promise<AttachmentText | UnreadReason> {
  return read(bytes, budget, (file) => {
    file.addSheets();
    file.addWords(SHEET_PARTS);
  });
}
