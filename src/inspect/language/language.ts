import type { TextPart } from "../../message/parts";
import type { Evidence } from "../finding";
import { foldText } from "./fold-text";
import type { Folded } from "../unicode/folded";
import type { Act, ActCode, LanguageReading } from "./act";
import { grammarOf } from "./grammar";
import { SCOPES, type Lexicon, type Scope } from "./lexicon";
import { LEXICONS } from "./lexicons/lexicons";
import type { Span } from "./match";
import { PATTERNS } from "./patterns/patterns";
import { isSignIn, ownSentences, signInOf } from "./scopes";
import { rulesFor, saidIn, taggedSentences, type Said, type TaggedText } from "./said";
import { Tagger } from "./tags";
import { SHORT_WORDS, UNREAD_LANGUAGES } from "./unread-languages";
import { vocabularyOf } from "./vocabulary";
import { wordsOf } from "./words";

/** The lexicons that are read, the languages that are only told, and the short words of those that are read. */
const ALL_LEXICONS = [...LEXICONS, ...wordLists(UNREAD_LANGUAGES), ...wordLists(SHORT_WORDS)];
const LANGUAGES = ALL_LEXICONS.map(({ language }) => language);

/** The languages told, read or not; behind them come lists of the short words of those that are read. */
const TOLD = LEXICONS.length + Object.keys(UNREAD_LANGUAGES).length;
/** By the number of a language that is read, the number of its list of short words. */
const SHORT_WORDS_OF = LEXICONS.map(({ language }) => LANGUAGES.indexOf(language, TOLD));

/** Made ready for the first message: whoever inspects none does not wait for it. */
const vocabulary = once(() => vocabularyOf(ALL_LEXICONS));
const grammar = once(() => grammarOf(PATTERNS, LEXICONS));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const SCOPE_NAMES: ReadonlySet<string> = new Set(SCOPES);

/** More passages that say the same add nothing a person would read. */
const MAX_ACTS_OF_CODE = 10;

/** A language counts as used when it has at least this share of the most used one's common words. */
const LEAST_SHARE = 0.2;

/** So few common words tell no language: a name, a greeting, a line of a table. */
const LEAST_COMMON_WORDS = 6;

/** Neighbours share many of their common words; one that is not read has to lead by as much. */
const CLEAR_LEAD = 1.3;

/** In a mail of a line or two fewer words tell the language, where hardly one is of a language that is read. */
const LEAST_WORDS_ALONE = 4;
const LEAD_ALONE = 3;

/** Fewer letters of another script are a name or a signature. */
const LEAST_OTHER_SCRIPT = 20;

/** Acts that a notice ("our details never change by e-mail") contradicts. */
const BREAKS_NOTICE: ReadonlySet<ActCode> = new Set(["language.account-change", "language.new-account"]);

/** One part, read: its words and sentences, and what brings evidence back to the text as it stands in the message. */
interface ReadPart extends TextPart, TaggedText {
  readonly folded: Folded;
}

/**
 * Returns what the sender does with words in their own new text (subject, body, text of attachments), and the languages
 * it is written in. Acts in fraud notices, warnings, quoted examples and reported speech are left out; a message that
 * breaks its own notice has an act for that. Never throws; linear in the length of the text.
 */
export function readLanguage(ownText: readonly TextPart[]): LanguageReading {
  const commonWords = LANGUAGES.map(() => 0);
  const parts = ownText.map((part) => readPart(part, commonWords));
  const ranking = [...LEXICONS.keys()].sort((a, b) => (commonWords[b] ?? 0) - (commonWords[a] ?? 0));
  const shares = commonWords.map((count) => count / Math.max(1, ...commonWords.slice(0, TOLD)));
  const rules = rulesFor(grammar(), parts);
  const readings = parts.map((part) => actsOf(part, saidIn(part, rules, { ranking, shares })));
  const acts = readings.flatMap((reading) => reading.acts);
  const broken = acts.some(({ code }) => BREAKS_NOTICE.has(code)) ? readings.flatMap(({ notices }) => notices) : [];
  const most = commonWords[ranking[0] ?? 0] ?? 0;
  const languages = ranking.filter((language) => most > 0 && (commonWords[language] ?? 0) >= LEAST_SHARE * most);
  return {
    acts: [...acts, ...broken],
    languages: languages.map((language) => LANGUAGES[language] ?? ""),
    unreadLanguage: isMostlyUnread(parts, commonWords),
  };
}

/** Returns lists of words as lexicons without concepts: they tell the language, and read nothing. */
function wordLists(lists: Readonly<Record<string, string>>): readonly Lexicon[] {
  return Object.entries(lists).map(([language, stopWords]) => ({
    language,
    stopWords,
    abbreviations: "",
    concepts: {},
    patterns: [],
  }));
}

/** Whether the language with the most common words is one that is not read, or half of the letters are not Latin. */
function isMostlyUnread(parts: readonly ReadPart[], commonWords: readonly number[]): boolean {
  const letters = parts.reduce((sum, { folded }) => sum + folded.text.length, 0);
  const otherScript = parts.reduce((sum, { tagger }) => sum + tagger.otherScript, 0);
  if (otherScript >= LEAST_OTHER_SCRIPT && 2 * otherScript >= letters) return true;
  const count = (language: number): number => commonWords[language] ?? 0;
  const mostUnread = Math.max(...commonWords.slice(LEXICONS.length, TOLD));
  const mostRead = Math.max(...SHORT_WORDS_OF.map((short, language) => count(language) + count(short)));
  return (
    (mostUnread >= LEAST_COMMON_WORDS && mostUnread >= CLEAR_LEAD * mostRead) ||
    (mostUnread >= LEAST_WORDS_ALONE && mostUnread >= LEAD_ALONE * mostRead)
  );
}

function readPart(part: TextPart, commonWords: number[]): ReadPart {
  const folded = foldText(part.text);
  const words = wordsOf(folded, part.text, vocabulary().abbreviations);
  const tagger = new Tagger(vocabulary(), words);
  tagger.commonWords.forEach((count, language) => (commonWords[language] = (commonWords[language] ?? 0) + count));
  return { ...part, folded, ...taggedSentences(words, tagger, LEXICONS.length) };
}

/** Returns the sender's own acts, and the notices that details never change as the acts they are when broken. */
function actsOf(
  part: ReadPart,
  all: readonly Said[],
): { readonly acts: readonly Act[]; readonly notices: readonly Act[] } {
  const scopes = new Map<number, Set<Scope>>();
  const signIns = new Set<string>();
  for (const { says, sentence, language } of all) {
    if (isSignIn(says)) signIns.add(`${says} ${sentence} ${language}`);
    else if (isScope(says)) scopes.set(sentence, (scopes.get(sentence) ?? new Set()).add(says));
  }
  const own = ownSentences(part.sentences, part.concepts, scopes);
  const counts = new Map<ActCode, number>();
  const acts: Act[] = [];
  for (const { says, sentence, span, language } of all) {
    const count = isScope(says) ? MAX_ACTS_OF_CODE : (counts.get(says) ?? 0);
    if (isScope(says) || !own[sentence] || count >= MAX_ACTS_OF_CODE) continue;
    if (signIns.has(`${signInOf(says)} ${sentence} ${language}`)) continue;
    counts.set(says, count + 1);
    acts.push(actOf(says, part, span, language));
  }
  const notices = all
    .filter(({ says }) => says === "never-changes")
    .map(({ span, language }) => actOf("language.contradicts-notice", part, span, language));
  return { acts, notices: notices.slice(0, 1) };
}

function actOf(code: ActCode, part: ReadPart, span: Span, language: number): Act {
  return { code, evidence: evidenceOf(part, span), language: LANGUAGES[language] ?? "" };
}

function isScope(says: ActCode | Scope): says is Scope {
  return SCOPE_NAMES.has(says);
}

function evidenceOf({ part, text, folded, words }: ReadPart, { from, to }: Span): Evidence {
  const start = folded.originalOffset(words.starts[from] ?? 0);
  const end = folded.originalOffset(words.ends[to - 1] ?? 0);
  return { part, start, end, quote: text.slice(start, end) };
}
