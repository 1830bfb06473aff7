import type { ActCode } from "./act";
import { conceptSet } from "./concept-set";
import { conceptId } from "./concepts";
import { MessageRules, type Grammar, type Rule } from "./grammar";
import type { Scope } from "./lexicon";
import { match, type Span } from "./match";
import { SentenceConcepts } from "./sentence-concepts";
import { meaningsOf, sentencesOf, type Meanings, type Sentence } from "./sentences";
import type { Tag, Tagger } from "./tags";
import type { Words } from "./words";

/** A text with its sentences and what they hold. */
export interface TaggedText {
  readonly words: Words;
  readonly tagger: Tagger;
  readonly sentences: readonly Sentence[];
  readonly concepts: SentenceConcepts;
  /** The words behind which the sender's own side speaks. */
  readonly ownVoices: ReadonlySet<number>;
}

/** What a rule said of a sentence. */
export interface Said {
  readonly says: ActCode | Scope;
  readonly order: number;
  readonly sentence: number;
  readonly span: Span;
  readonly language: number;
}

/** The languages of a whole message. */
interface Tongues {
  /** The most used first. */
  readonly ranking: readonly number[];
  /** By language: its common words, as shares of the most used one's. */
  readonly shares: readonly number[];
}

const OWN_VOICE = conceptId("ownVoice");

/**
 * Returns the sentences of a text with the concepts of each. What its words mean is not kept: few sentences have what a
 * rule needs, and of these it is found again.
 * @param languages how many are read: the first ones of the tagger's vocabulary
 */
export function taggedSentences(words: Words, tagger: Tagger, languages: number): TaggedText {
  const sentences = sentencesOf(words);
  const concepts = new SentenceConcepts(sentences.length, languages);
  const ownVoices = new Set<number>();
  sentences.forEach(({ from, to }, at) => {
    tagger.tagsOf(from, to).forEach((tags, language) => {
      const row = concepts.rowOf(at, language);
      for (const tag of tags ?? []) {
        concepts.add(row, tag.concept);
        if (tag.concept === OWN_VOICE) ownVoices.add(tag.to);
      }
    });
  });
  return { words, tagger, sentences, concepts, ownVoices };
}

/** Returns, by language, the rules that can match in the texts of one message. */
export function rulesFor(grammar: Grammar, texts: readonly TaggedText[]): readonly MessageRules[] {
  return grammar.map((rules, language) => {
    const anywhere = conceptSet([]);
    for (const { concepts } of texts) concepts.addAllTo(anywhere, language);
    return new MessageRules(rules, anywhere);
  });
}

/** Returns what the sentences say, each thing once a sentence, in the language that the message uses more. */
export function saidIn(text: TaggedText, rules: readonly MessageRules[], tongues: Tongues): readonly Said[] {
  const { sentences, concepts } = text;
  const all: Said[] = [];
  sentences.forEach((sentence, at) => {
    let reading: SentenceReading | undefined;
    for (const language of tongues.ranking) {
      const row = concepts.rowOf(at, language);
      concepts.forEach(row, (concept) => {
        for (const rule of rules[language]?.of(concept) ?? []) {
          if (!hasNeeds(rule, row, concepts)) continue;
          reading ??= new SentenceReading(at, sentence, text, tongues);
          reading.read(rule, language);
        }
      });
    }
    if (reading) all.push(...reading.found.values());
  });
  return all;
}

/** Whether a sentence has what a rule asks for, wherever it stands there. */
function hasNeeds({ slots, without, beside }: Rule, row: number, concepts: SentenceConcepts): boolean {
  for (const { set } of slots) if (!concepts.hasAny(row, set)) return false;
  return !concepts.hasAny(row, without) && (beside === null || concepts.hasAnyBeside(row, beside));
}

/** A sentence in which a rule has all that it needs. */
class SentenceReading {
  readonly found = new Map<string, Said>();
  private readonly tags: readonly (readonly Tag[] | undefined)[];
  private readonly tongues: ReadonlySet<number>;
  private readonly meanings = new Map<number, Meanings>();

  constructor(
    private readonly at: number,
    private readonly sentence: Sentence,
    private readonly text: TaggedText,
    tongues: Tongues,
  ) {
    const { from, to } = sentence;
    this.tags = text.tagger.tagsOf(from, to);
    this.tongues = tonguesOf(text.tagger.commonWordsOf(from, to), tongues);
  }

  /** Notes what the sentence says by a rule, unless the language used more, or an earlier rule, has said it. */
  read(rule: Rule, language: number): void {
    const known = this.found.get(rule.says);
    if (!this.tongues.has(language) || (known && (known.language !== language || known.order <= rule.order))) return;
    const { text, sentence } = this;
    const place = { words: text.words, ownVoices: text.ownVoices, sentence, meanings: this.meaningsIn(language) };
    const span = match(rule, place);
    if (span) this.found.set(rule.says, { says: rule.says, order: rule.order, sentence: this.at, span, language });
  }

  private meaningsIn(language: number): Meanings {
    const known = this.meanings.get(language);
    if (known) return known;
    const meanings = meaningsOf(this.tags[language] ?? []);
    this.meanings.set(language, meanings);
    return meanings;
  }
}

/**
 * Returns the languages that a sentence can be in: kindred languages share words, and what says something in one of them
 * may say nothing in the other. A sentence without common words can be in whatever the message is written in.
 * @param counts the sentence's common words by language
 * @param shares the whole message's, as shares of its most used language
 */
function tonguesOf(counts: readonly number[], { ranking, shares }: Tongues): ReadonlySet<number> {
  const likelihood = (language: number): number => (counts[language] ?? 0) + (shares[language] ?? 0);
  const likeliest = Math.max(...ranking.map(likelihood));
  const least = Math.min(LEAST_LIKELIHOOD * likeliest, likeliest - CLEAR_DIFFERENCE);
  return new Set(ranking.filter((language) => likelihood(language) >= least));
}

/** A language that is half as likely as the likeliest one is still read … */
const LEAST_LIKELIHOOD = 0.5;

/** … and so is one that only some words tell from it: short sentences are made of words that languages share. */
const CLEAR_DIFFERENCE = 3;
