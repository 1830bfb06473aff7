import { PairTable } from "./pair-table";

/** A concept in a language. */
export interface Meaning {
  readonly concept: number;
  readonly language: number;
}

/** A place in the entries of the lexicons: what was read so far of a phrase. Phrases begin at `START`. */
export type PhraseNode = number;

export const START: PhraseNode = 0;

/** Where no phrase goes on. */
const NOWHERE = -1;

const NO_MEANINGS: readonly Meaning[] = [];

/** Most look-ups would find nothing: a bit for each token, modulo 31, tells so before. */
const TOKEN_BITS = 31;
const ALWAYS = 1 << TOKEN_BITS;

function bitOf(token: number): number {
  return 1 << (token % TOKEN_BITS);
}

/** Returns the bits of some tokens, for `isWorthVisiting`. */
export function bitsOf(tokens: readonly number[]): number {
  return tokens.reduce((bits, token) => bits | bitOf(token), 0);
}

/**
 * The phrases of all lexicons as one trie, in tables of numbers: thousands of small objects would take longer to make than
 * a message takes to read. A slot of a phrase leads to one node, however many alternatives it has; each of its words
 * ("tokens": a word, a stem or an ending, by number) is an edge to it, so that a step costs a look-up a token.
 */
export class Phrases {
  /** By node and token: the last edge; edges of the same node and token are chained. */
  private readonly lastEdges = new PairTable();
  private readonly targets: PhraseNode[] = [];
  private readonly previousEdges: number[] = [];
  /** By node and slot: the node behind it, so that phrases share their beginnings. */
  private readonly behind = new PairTable();
  /** By node: the node behind any one word. */
  private readonly anyWord: PhraseNode[] = [NOWHERE];
  private readonly meanings: (readonly Meaning[])[] = [NO_MEANINGS];
  /** By node: the bits of the tokens that its edges have, and `ALWAYS` where it is worth a visit whatever comes next. */
  private readonly tokenBits: number[] = [0];

  /** How many places there are, the beginning included. */
  get nodeCount(): number {
    return this.meanings.length;
  }

  /** Returns what a phrase means that ends here. */
  meaningsAt(node: PhraseNode): readonly Meaning[] {
    return this.meanings[node] ?? NO_MEANINGS;
  }

  /**
   * Whether a phrase ends here, or may go on with a word.
   * @param bits the `bitsOf` the word's tokens
   */
  isWorthVisiting(node: PhraseNode, bits: number): boolean {
    return ((this.tokenBits[node] ?? 0) & (bits | ALWAYS)) !== 0;
  }

  /** Returns the node behind any one word, -1 when no phrase has such a gap here. */
  afterAnyWord(node: PhraseNode): PhraseNode {
    return this.anyWord[node] ?? NOWHERE;
  }

  /** Returns the first edge from a node for a token, -1 when there is none. */
  firstEdge(node: PhraseNode, token: number): number {
    return ((this.tokenBits[node] ?? 0) & bitOf(token)) !== 0 ? this.lastEdges.get(node, token) : NOWHERE;
  }

  /** Returns the next edge from the same node for the same token, -1 behind the last. */
  nextEdge(edge: number): number {
    return this.previousEdges[edge] ?? NOWHERE;
  }

  targetOf(edge: number): PhraseNode {
    return this.targets[edge] ?? START;
  }

  /** Returns the node behind a slot, made when it is new. */
  step(node: PhraseNode, slot: number, tokens: readonly number[]): PhraseNode {
    const known = this.behind.get(node, slot);
    if (known !== NOWHERE) return known;
    const target = this.newNode();
    this.behind.set(node, slot, target);
    for (const token of tokens) this.addEdge(node, token, target);
    return target;
  }

  /** Returns the node behind any one word, made when it is new. */
  stepAnyWord(node: PhraseNode): PhraseNode {
    const known = this.afterAnyWord(node);
    if (known !== NOWHERE) return known;
    this.tokenBits[node] = (this.tokenBits[node] ?? 0) | ALWAYS;
    return (this.anyWord[node] = this.newNode());
  }

  /** Lets a phrase end here. `alone` is the meaning as a list of one: most nodes share it. */
  end(node: PhraseNode, alone: readonly [Meaning]): void {
    const known = this.meaningsAt(node);
    const [{ concept, language }] = alone;
    this.tokenBits[node] = (this.tokenBits[node] ?? 0) | ALWAYS;
    if (known.length === 0) this.meanings[node] = alone;
    else if (!known.some((meaning) => meaning.concept === concept && meaning.language === language))
      this.meanings[node] = [...known, ...alone];
  }

  private addEdge(from: PhraseNode, token: number, target: PhraseNode): void {
    this.tokenBits[from] = (this.tokenBits[from] ?? 0) | bitOf(token);
    this.previousEdges.push(this.lastEdges.get(from, token));
    this.targets.push(target);
    this.lastEdges.set(from, token, this.targets.length - 1);
  }

  private newNode(): PhraseNode {
    this.anyWord.push(NOWHERE);
    this.meanings.push(NO_MEANINGS);
    this.tokenBits.push(0);
    return this.meanings.length - 1;
  }
}
