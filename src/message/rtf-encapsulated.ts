import { decodeLabelled } from "./charset";
import { codePageLabel } from "./code-page";

/** Code pages of RTF's font character sets (RTF 1.9.1, `\fcharset`). */
const FONT_CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Control words that stand for a character ([MS-OXRTFEX], section 2.2.3.2). */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["par", "\r\n"],
  ["line", "\r\n"],
  ["tab", "\t"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["endash", "–"],
  ["emdash", "—"],
  ["~", "\u00A0"],
  ["_", "\u00AD"],
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
]);

/** Destinations whose text is no part of the message. */
const IGNORED = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "object",
  "header",
  "footer",
  "mhtmltag",
]);

/** What a group passes on to the groups in it. */
interface Group {
  readonly ignored: boolean;
  readonly fontTable: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: made for readers of RTF, no part of the HTML. */
  readonly rtfOnly: boolean;
  readonly font: number;
  /** Characters to skip after `\u` (`\uc`). */
  readonly fallbackLength: number;
}

/** `\word-12 `, `\'e9`, `\*` or another symbol; anything else is text. */
const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([\s\S]))|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

class HtmlExtractor {
  private readonly pieces: string[] = [];
  private bytes: number[] = [];
  private readonly groups: Group[] = [];
  private group: Group = {
    ignored: false,
    fontTable: false,
    rtfOnly: false,
    font: -1,
    fallbackLength: 1,
  };
  private readonly fontCodePages = new Map<number, number>();
  private codePage = 1252;
  private skip = 0;
  private isHtml = false;
  private starred = false;

  /** Takes one match of `TOKEN`. */
  take([, word, number, hex, symbol, brace, text]: readonly (string | undefined)[]): void {
    if (brace === "{") this.groups.push(this.group);
    else if (brace === "}") this.endGroup();
    else if (hex !== undefined) this.addByte(Number.parseInt(hex, 16));
    else if (symbol === "*") this.starred = true;
    else if (word !== undefined) this.control(word.toLowerCase(), number === undefined ? null : Number(number));
    else if (symbol !== undefined) this.addText(CHARACTERS.get(symbol) ?? "");
    else if (text !== undefined) this.addText(text);
  }

  html(): string | null {
    this.flushBytes();
    return this.isHtml ? this.pieces.join("") : null;
  }

  private endGroup(): void {
    this.flushBytes();
    this.group = this.groups.pop() ?? this.group;
    this.skip = 0;
  }

  private control(word: string, value: number | null): void {
    const starred = this.starred;
    this.starred = false;
    const change = (changes: Partial<Group>): void => {
      this.flushBytes();
      this.group = { ...this.group, ...changes };
    };
    const character = CHARACTERS.get(word);
    if (word === "fromhtml") this.isHtml = value !== 0;
    else if (word === "ansicpg") this.codePage = value ?? 1252;
    else if (word === "htmltag") this.flushBytes();
    else if (word === "htmlrtf") change({ rtfOnly: value !== 0 });
    else if (word === "uc") change({ fallbackLength: value ?? 1 });
    else if (word === "u") this.addUnicode(value ?? 0);
    else if (word === "f") change({ font: value ?? 0 });
    else if (word === "fcharset" && this.group.fontTable)
      this.fontCodePages.set(this.group.font, FONT_CODE_PAGES.get(value ?? 0) ?? this.codePage);
    else if (word === "fonttbl") change({ ignored: true, fontTable: true });
    else if (starred || IGNORED.has(word)) change({ ignored: true });
    else if (character !== undefined) this.addText(character);
  }

  private addUnicode(value: number): void {
    this.put(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.skip = this.group.fallbackLength;
  }

  private addText(text: string): void {
    const skipped = Math.min(this.skip, text.length);
    this.skip -= skipped;
    this.put(text.slice(skipped));
  }

  private addByte(byte: number): void {
    if (this.skip > 0) this.skip -= 1;
    else if (this.isShown()) this.bytes.push(byte);
  }

  private put(text: string): void {
    if (text === "" || !this.isShown()) return;
    this.flushBytes();
    this.pieces.push(text);
  }

  private isShown(): boolean {
    return !this.group.ignored && !this.group.rtfOnly;
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const codePage = this.fontCodePages.get(this.group.font) ?? this.codePage;
    this.pieces.push(decodeLabelled(Uint8Array.from(this.bytes), codePageLabel(codePage)));
    this.bytes = [];
  }
}

/**
 * Takes RTF; returns the HTML that is encapsulated in it ([MS-OXRTFEX], section 3.1), or null where the RTF was not made
 * from HTML. One pass over the bytes, however deep the groups.
 */
export function htmlOfRtf(rtf: Uint8Array): string | null {
  const source = decodeLabelled(rtf, "windows-1252");
  const extractor = new HtmlExtractor();
  for (const token of source.matchAll(TOKEN)) extractor.take(token);
  return extractor.html();
}
