import { dayText } from "../../locales/format";
import type { RegisterSentences } from "../../locales/register/register-sentences";
import { visible } from "../../locales/visible";
import { isVerification, type Head, type ReadEntry } from "../../verify/register";
import { recordView, type RecordWords } from "./record-view";

const STYLE = `body{font:11pt/1.4 sans-serif;margin:2cm;color:#000;background:#fff}
h1{font-size:16pt}h2{font-size:13pt;border-top:1pt solid #999;padding-top:6pt;break-after:avoid}h3{font-size:11pt}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2pt 10pt}dd{margin:0;overflow-wrap:anywhere}
li,p{overflow-wrap:anywhere}.fault{border:1pt solid #000;padding:4pt;font-weight:bold}.hash{font:9pt monospace}`;

/** What stands above the entries. */
export interface Printed {
  readonly head: Head;
  /** How many entries of the whole register have a fault. */
  readonly faults: number;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Returns entries as a page of its own to print (HTML): it fetches nothing and runs nothing, and no text in it is markup.
 */
export function printedRegister(
  shown: readonly ReadEntry[],
  { head, faults, at }: Printed,
  words: RegisterSentences,
  recordWords: RecordWords,
): string {
  const { language } = recordWords.sentences;
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(words.title)}</title><style>${STYLE}</style></head><body>`,
    element("h1", words.title),
    element("p", words.exports.printedOn(dayText(language, at))),
    element("p", faults === 0 ? words.chain.whole : words.chain.faulty(faults)),
    element("p", words.chain.headOf(head.sequence, head.hash), "hash"),
    ...words.chain.cannotProve.map((line) => element("p", line)),
    ...shown.map((one) => entryHtml(one, words, recordWords)),
    "</body></html>",
  ].join("\n");
}

function entryHtml(one: ReadEntry, words: RegisterSentences, recordWords: RecordWords): string {
  const { place, entry, fault } = one;
  const day = entry ? dayText(recordWords.sentences.language, entry.record.at) : words.entry.unreadable;
  return [
    element("h2", `${words.entry.title(place)} – ${day}`),
    fault === null ? "" : element("p", words.chain.faults[fault], "fault"),
    entry ? bodyOf(entry, words, recordWords) : "",
    entry ? element("p", entry.hash, "hash") : "",
  ].join("\n");
}

function bodyOf(
  entry: NonNullable<ReadEntry["entry"]>,
  { entry: words }: RegisterSentences,
  recordWords: RecordWords,
): string {
  if (!isVerification(entry)) {
    const { removedThrough, before } = entry.record;
    return element("p", words.removed(removedThrough.sequence, dayText(recordWords.sentences.language, before)));
  }
  const { rows, findings, steps } = recordView(entry.record, recordWords);
  const { record: labels } = recordWords;
  return [
    `<dl>${rows.map(([label, text]) => element("dt", label) + element("dd", text)).join("")}</dl>`,
    entry.record.remark === "" ? "" : element("p", words.remark(visible(entry.record.remark))),
    element("h3", labels.found),
    listHtml("ul", findings.length === 0 ? [labels.nothingFound] : findings),
    element("h3", labels.done),
    listHtml(
      "ol",
      steps.length === 0 ? [labels.nothingDone] : steps.map(({ title, lines }) => [title, ...lines].join("\n")),
    ),
  ].join("\n");
}

function listHtml(name: "ul" | "ol", items: readonly string[]): string {
  return `<${name}>${items.map((item) => `<li>${escaped(item).replaceAll("\n", "<br>")}</li>`).join("")}</${name}>`;
}

function element(name: string, text: string, className?: string): string {
  return `<${name}${className === undefined ? "" : ` class="${className}"`}>${escaped(text)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
