import { MAX_ATTACHMENT_TEXT, MAX_LINKS } from "../limits";
import type { Code, Link, UnreadReason } from "../message";
import type { AttachmentText } from "../attachment/attachment-reader";

/** What was read of one page, sheet or entry. */
export interface DocumentPart {
  readonly text?: string;
  readonly links?: readonly Link[];
  readonly codes?: readonly Code[];
  readonly unread?: UnreadReason | null;
}

/** Puts together what is read of a document, part by part; the first reason why something is unread is kept. */
export class DocumentParts {
  private text = "";
  private readonly links: Link[] = [];
  private readonly codes = new Map<string, Code>();
  private unread: UnreadReason | null = null;

  add({ text = "", links = [], codes = [], unread = null }: DocumentPart): void {
    const shift = this.text.length + (this.text === "" || text === "" ? 0 : 2);
    for (const { start, end, href } of links) this.links.push({ start: start + shift, end: end + shift, href });
    this.text += (shift > this.text.length ? "\n\n" : "") + text;
    for (const code of codes) this.codes.set(code.payload, code);
    this.unread ??= unread;
  }

  /** Whether a limit is reached, so that nothing more need be read. */
  get isFull(): boolean {
    return this.text.length > MAX_ATTACHMENT_TEXT || this.links.length > MAX_LINKS;
  }

  get isEmpty(): boolean {
    return this.text === "" && this.codes.size === 0;
  }

  /** Returns the whole, or only the reason where there is nothing else. */
  result(): AttachmentText | UnreadReason {
    const unread = this.unread ?? (this.isFull ? "too-large" : null);
    if (this.isEmpty && unread !== null) return unread;
    const text = this.text.slice(0, MAX_ATTACHMENT_TEXT);
    const links = this.links.filter(({ end }) => end <= text.length).slice(0, MAX_LINKS);
    return { text, links, codes: [...this.codes.values()], unread };
  }
}
