/** WHATWG labels of the code pages ([MS-UCODEREF], section 2.2.1) that are not called `windows-N`. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [1201, "utf-16be"],
  [10000, "macintosh"],
  [20127, "us-ascii"],
  [20866, "koi8-r"],
  [20932, "euc-jp"],
  [21866, "koi8-u"],
  [28591, "iso-8859-1"],
  [28592, "iso-8859-2"],
  [28593, "iso-8859-3"],
  [28594, "iso-8859-4"],
  [28595, "iso-8859-5"],
  [28596, "iso-8859-6"],
  [28597, "iso-8859-7"],
  [28598, "iso-8859-8"],
  [28599, "iso-8859-9"],
  [28605, "iso-8859-15"],
  [50220, "iso-2022-jp"],
  [50221, "iso-2022-jp"],
  [51932, "euc-jp"],
  [51949, "euc-kr"],
  [52936, "gb18030"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** Takes a Windows code page number; returns a label that TextDecoder knows, or one that it will refuse. */
export function codePageLabel(codePage: number): string {
  return LABELS.get(codePage) ?? `windows-${codePage}`;
}
