import type { Evidence } from "../../inspect/finding";
import type { Message } from "../../message/message";
import { partText } from "../../message/parts";
import { visible } from "../../locales/visible";

/** Evidence within the sentence it stands in. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** As much of a sentence on each side as fits a narrow pane. */
const MAX_SIDE = 140;

/** A quote that is longer is cut: the person has the message beside the pane. */
const MAX_QUOTE = 400;

const SENTENCE_END = /[.!?…]\s|[\n\r\t]/gu;

/** Returns the passage of a finding's evidence; the quote alone where the message has no such text. */
export function passageOf(message: Message, { part, start, end, quote }: Evidence): Passage {
  const text = partText(message, part) ?? "";
  const found = text.slice(start, end) === quote;
  const shown = quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote;
  return {
    before: found ? visible(sentenceBefore(text.slice(Math.max(0, start - MAX_SIDE), start), start > MAX_SIDE)) : "",
    quote: visible(shown),
    after: found ? visible(sentenceAfter(text.slice(end, end + MAX_SIDE), end + MAX_SIDE < text.length)) : "",
  };
}

function sentenceBefore(text: string, isCut: boolean): string {
  const last = [...text.matchAll(SENTENCE_END)].at(-1);
  if (last) return text.slice(last.index + last[0].length);
  return isCut ? `…${text}` : text;
}

function sentenceAfter(text: string, isCut: boolean): string {
  const [first] = text.matchAll(SENTENCE_END);
  if (first) return text.slice(0, first.index + first[0].length).trimEnd();
  return isCut ? `${text}…` : text;
}
