import { Phrases, START, type Meaning, type PhraseNode } from "./phrases";
import { Tokens } from "./tokens";

const GAP_WORDS = 3;

/** Behind the last link of a chain. */
const NONE = -1;

const SPACE = 32;
const LINE_FEED = 10;

/** A word of an entry, with its alternatives, as it is written: most are written again and again. */
interface Slot {
  readonly number: number;
  readonly tokens: readonly number[];
}

/** The entries of one concept in one language, folded, as they are written. */
interface List {
  readonly text: string;
  /** A list of one, which all of its phrases share. */
  readonly meaning: readonly [Meaning];
}

/**
 * The entries of all lexicons. An entry is read, and becomes a phrase, when a text has a word it begins with: a message
 * needs few of thirty thousand, and nobody waits for the others.
 */
export class Entries {
  readonly tokens = new Tokens();
  readonly phrases = new Phrases();
  private readonly lists: List[] = [];
  /** By entry: its list, where it stands there, and whether it is a phrase by now. */
  private readonly listOf: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly isRead: boolean[] = [];
  /** By word: the last link of the chain of the entries that begin with it. Numbers, because there are so many of them. */
  private readonly lastLinks = new Map<string, number>();
  private readonly linked: number[] = [];
  private readonly previousLinks: number[] = [];
  private readonly slots = new Map<string, Slot>();

  /** Takes in the entries of one concept, folded. */
  add(text: string, meaning: Meaning): void {
    this.tokens.addPartsIn(text);
    const list = this.lists.push({ text, meaning: [meaning] }) - 1;
    for (let start = 0; start < text.length;) {
      const next = text.indexOf(";", start);
      const end = next < 0 ? text.length : next;
      this.keep(list, start, end);
      start = end + 1;
    }
  }

  /**
   * Reads the entries that begin with a word of a text.
   * @throws Error when one is not written as `Lexicon` says
   */
  readFrom(word: string): void {
    for (const writing of this.tokens.writingsOf(word)) {
      for (let link = this.lastLinks.get(writing) ?? NONE; link !== NONE; link = this.previousLinks[link] ?? NONE)
        this.read(this.linked[link] ?? NONE);
      this.lastLinks.delete(writing);
    }
  }

  private keep(list: number, start: number, end: number): void {
    const entry = this.listOf.push(list) - 1;
    this.starts.push(start);
    this.ends.push(end);
    this.isRead.push(false);
    for (const word of beginningsOf(this.lists[list]?.text ?? "", start, end)) {
      this.previousLinks.push(this.lastLinks.get(word) ?? NONE);
      this.lastLinks.set(word, this.linked.push(entry) - 1);
    }
  }

  private read(entry: number): void {
    const list = this.lists[this.listOf[entry] ?? NONE];
    if (!list || this.isRead[entry]) return;
    this.isRead[entry] = true;
    let nodes: readonly PhraseNode[] = [START];
    for (const slot of list.text.slice(this.starts[entry], this.ends[entry]).split(/\s+/))
      if (slot !== "") nodes = this.behind(nodes, slot);
    for (const node of nodes) if (node !== START) this.phrases.end(node, list.meaning);
  }

  /** Returns where phrases that came as far as these nodes are behind a slot; a word that may be missing leaves two ways. */
  private behind(nodes: readonly PhraseNode[], slot: string): readonly PhraseNode[] {
    if (slot === "...") return this.behindGap(nodes);
    if (slot === "_") return nodes.map((node) => this.behindAnyWord(node));
    if (slot.endsWith("?")) return [...nodes, ...this.behind(nodes, slot.slice(0, -1))];
    const { number, tokens } = this.slotOf(slot);
    return nodes.map((node) => this.phrases.step(node, number, tokens));
  }

  private behindGap(nodes: readonly PhraseNode[]): readonly PhraseNode[] {
    const ways = [...nodes];
    let furthest = nodes;
    for (let words = 1; words <= GAP_WORDS; words += 1) {
      furthest = furthest.map((node) => this.behindAnyWord(node));
      ways.push(...furthest);
    }
    return ways;
  }

  private behindAnyWord(node: PhraseNode): PhraseNode {
    if (node === START) throw new Error("an entry begins with any word");
    return this.phrases.stepAnyWord(node);
  }

  private slotOf(written: string): Slot {
    const known = this.slots.get(written);
    if (known) return known;
    const tokens = new Set(written.split("|").map((word) => this.tokens.numberOf(word)));
    const slot = { number: this.slots.size, tokens: [...tokens] };
    this.slots.set(written, slot);
    return slot;
  }
}

/** Returns the words that an entry can begin with: those of its first slot, and of the next while one may be missing. */
function beginningsOf(text: string, start: number, end: number): readonly string[] {
  let from = start;
  while (from < end && isSpace(text, from)) from += 1;
  let to = from;
  while (to < end && !isSpace(text, to)) to += 1;
  if (from === to) return [];
  const slot = text.slice(from, to);
  if (!slot.endsWith("?")) return slot.split("|");
  return [...slot.slice(0, -1).split("|"), ...beginningsOf(text, to, end)];
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === LINE_FEED;
}
