import { Phrases, START, type Meaning, type PhraseNode } from "./phrases";
import { Tokens } from "./tokens";

const GAP_WORDS = 3;

/** A word of an entry, with its alternatives, as it is written: most are written again and again. */
interface Slot {
  readonly number: number;
  readonly tokens: readonly number[];
}

/** An entry as it is written, until a text has one of its first words. */
interface Unread {
  readonly entry: string;
  readonly meaning: readonly [Meaning];
  isRead: boolean;
}

/**
 * The entries of all lexicons. An entry is read, and becomes a phrase, when a text has a word it begins with: a message
 * needs few of thirty thousand, and nobody waits for the others.
 */
export class Entries {
  readonly tokens = new Tokens();
  readonly phrases = new Phrases();
  private readonly unread = new Map<string, Unread[]>();
  private readonly slots = new Map<string, Slot>();

  /** Takes in the entries of one concept, folded. */
  add(folded: string, meaning: Meaning): void {
    this.tokens.addPartsIn(folded);
    const alone = [meaning] as const;
    for (const written of folded.replaceAll("\n", " ").split(";")) {
      const entry = written.trim();
      if (entry !== "") this.keep({ entry, meaning: alone, isRead: false });
    }
  }

  /**
   * Reads the entries that begin with a word of a text.
   * @throws Error when one is not written as `Lexicon` says
   */
  readFrom(word: string): void {
    for (const writing of this.tokens.writingsOf(word)) {
      for (const unread of this.unread.get(writing) ?? []) this.read(unread);
      this.unread.delete(writing);
    }
  }

  private keep(unread: Unread): void {
    for (const slot of firstSlotsOf(unread.entry)) {
      for (const word of slot.split("|")) {
        const same = this.unread.get(word);
        if (same) same.push(unread);
        else this.unread.set(word, [unread]);
      }
    }
  }

  private read(unread: Unread): void {
    if (unread.isRead) return;
    unread.isRead = true;
    let nodes: readonly PhraseNode[] = [START];
    for (const slot of unread.entry.split(" ")) if (slot !== "") nodes = this.behind(nodes, slot);
    for (const node of nodes) if (node !== START) this.phrases.end(node, unread.meaning);
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

/** Returns the slots that an entry can begin with: the first one that may not be missing, and those before it. */
function firstSlotsOf(entry: string): readonly string[] {
  const end = entry.indexOf(" ");
  const slot = end < 0 ? entry : entry.slice(0, end);
  if (!slot.endsWith("?")) return [slot];
  return [slot.slice(0, -1), ...(end < 0 ? [] : firstSlotsOf(entry.slice(end).trim()))];
}
