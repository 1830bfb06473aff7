import { addConcept, forEachConcept, haveCommon, UNITS, type ConceptSet } from "./concept-set";

/**
 * Which concepts each sentence of a text has, in each language: a row of one array, because a long message has a hundred
 * thousand sentences. Rows of the same language stand `languages` apart; before the first sentence and behind the last
 * stand empty ones, so that every sentence has neighbours.
 */
export class SentenceConcepts {
  private readonly units: Int32Array;

  constructor(
    sentences: number,
    private readonly languages: number,
  ) {
    this.units = new Int32Array((sentences + 2) * languages * UNITS);
  }

  rowOf(sentence: number, language: number): number {
    return (sentence + 1) * this.languages + language;
  }

  /** Returns the rows of a sentence, by language. */
  rowsOf(sentence: number): readonly number[] {
    return Array.from({ length: this.languages }, (_, language) => this.rowOf(sentence, language));
  }

  add(row: number, concept: number): void {
    addConcept(this.units, row * UNITS, concept);
  }

  hasAny(row: number, concepts: ConceptSet): boolean {
    return haveCommon(concepts, this.units, row * UNITS);
  }

  /** Whether one of the concepts is in a sentence or in a neighbouring one. */
  hasAnyBeside(row: number, concepts: ConceptSet): boolean {
    return (
      this.hasAny(row, concepts) ||
      this.hasAny(row - this.languages, concepts) ||
      this.hasAny(row + this.languages, concepts)
    );
  }

  /** Calls back with each concept of a row. */
  forEach(row: number, call: (concept: number) => void): void {
    forEachConcept(this.units, row * UNITS, call);
  }

  /** Adds the concepts of all sentences in a language to a set. */
  addAllTo(set: ConceptSet, language: number): void {
    const rowLength = this.languages * UNITS;
    for (let start = language * UNITS; start < this.units.length; start += rowLength)
      for (let unit = 0; unit < UNITS; unit += 1) set[unit] = (set[unit] ?? 0) | (this.units[start + unit] ?? 0);
  }
}
