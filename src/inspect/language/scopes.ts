import type { ActCode } from "./act";
import { conceptSet, type ConceptSet } from "./concept-set";
import { conceptId, type Concept } from "./concepts";
import type { Scope } from "./lexicon";
import type { SentenceConcepts } from "./sentence-concepts";
import type { Sentence } from "./sentences";

/** What the sentences of a text are besides their acts: by the number of the sentence. */
export type Scopes = ReadonlyMap<number, ReadonlySet<Scope>>;

/** What acts are about instead of a payment, when the same sentence in the same language says so. */
const SIGN_IN: ReadonlyMap<ActCode | Scope, Scope> = new Map([
  ["language.account-change", "user-account"],
  ["language.new-account", "user-account"],
  ["language.secrecy", "password"],
]);

const SIGN_IN_SCOPES: ReadonlySet<ActCode | Scope> = new Set(SIGN_IN.values());

/** Returns the scope that takes an act, and no other, out of its sentence: an account to sign in with, or its password. */
export function signInOf(says: ActCode | Scope): Scope | undefined {
  return SIGN_IN.get(says);
}

/** Returns whether it is a scope that takes only some acts out of its sentence. */
export function isSignIn(says: ActCode | Scope): boolean {
  return SIGN_IN_SCOPES.has(says);
}

/** Scopes that colour their whole paragraph. */
const WIDE: readonly Scope[] = ["notice", "never-changes", "awareness"];

const POINTING = setOf("below", "attached", "thisOne");
const FIRST_PERSON = setOf("we", "me");

/** What a warning, which speaks of mails in general, does not have: somebody's own account or its number, an amount, a time. */
const PARTICULAR = setOf("we", "me", "money", "deadline", "henceforth", "moved", "retired", "accountNumber");

/** What the further sentences of a warning speak of. */
const WARNING = setOf("fraud", "fraudster", "alert", "claim", "receive", "knownNumber", "call", "verify");

/**
 * Returns whether acts count in each sentence: whether it is the sender's own assertion. A notice or a warning covers its
 * paragraph, but no sentence there in which the sender, in the first person, points at something in this message, or
 * which speaks of one particular payment or account: otherwise a warning copied above the fraud would hide it.
 */
export function ownSentences(
  sentences: readonly Sentence[],
  concepts: SentenceConcepts,
  scopes: Scopes,
): readonly boolean[] {
  const covered = new Set<number>();
  for (const [at, here] of scopes) {
    const sentence = sentences[at];
    if (sentence && WIDE.some((scope) => here.has(scope))) covered.add(sentence.paragraph);
  }
  return sentences.map(({ paragraph }, at) => !scopes.has(at) && (!covered.has(paragraph) || isOwn(at, concepts)));
}

/** Whether, in some language, a sentence points at something in this message, or speaks of one payment or account. */
function isOwn(sentence: number, concepts: SentenceConcepts): boolean {
  return concepts
    .rowsOf(sentence)
    .some(
      (row) =>
        (concepts.hasAny(row, POINTING) && concepts.hasAny(row, FIRST_PERSON)) ||
        (concepts.hasAny(row, PARTICULAR) && !concepts.hasAny(row, WARNING)),
    );
}

function setOf(...concepts: readonly Concept[]): ConceptSet {
  return conceptSet(concepts.map(conceptId));
}
