/** The endings by which somebody is asked to do something, by the conjugation of the verb. */
interface Conjugation {
  readonly infinitive: string;
  readonly tu: string;
  readonly lei: string;
  readonly voi: string;
}

const CONJUGATIONS: Readonly<Record<string, Conjugation>> = {
  are: { infinitive: "ar", tu: "a", lei: "i", voi: "ate" },
  ere: { infinitive: "er", tu: "i", lei: "a", voi: "ete" },
  ire: { infinitive: "ir", tu: "isci", lei: "isca", voi: "ite" },
};

/** The verbs in -ire that take no -isc-. */
const PLAIN = ["eseguire", "seguire", "proseguire"];
const PLAIN_IRE: Conjugation = { infinitive: "ir", tu: "i", lei: "a", voi: "ite" };

/** Pronouns written onto the verb, or how they begin: "mandarmi", "mandatecelo". */
const AFTER_INFINITIVE = ["e", "m*", "c*", "l*", "n*", "v*", "s*", "gli*"];
const AFTER_TU = ["", "mi", "ci", "lo", "la", "li", "le", "mel*", "cel*", "gli*"];
const AFTER_VOI = ["", "m*", "c*", "l*", "gli*"];

/**
 * Returns the forms in which Italian verbs ask for something, as entries of a concept: the infinitive and the imperatives
 * of tu, Lei and voi, with the pronouns that are written onto them.
 * @param infinitives regular verbs, separated by spaces: "pagare procedere"
 * @throws Error when one is no regular infinitive
 */
export function ordersOf(infinitives: string): string {
  return infinitives.split(" ").flatMap(formsOf).join("; ");
}

function formsOf(verb: string): readonly string[] {
  const conjugation = PLAIN.includes(verb) ? PLAIN_IRE : CONJUGATIONS[verb.slice(-3)];
  if (!conjugation) throw new Error(`no regular infinitive: ${verb}`);
  const stem = verb.slice(0, -3);
  const { infinitive, tu, lei, voi } = conjugation;
  return [
    ...AFTER_INFINITIVE.map((pronoun) => stem + infinitive + pronoun),
    ...AFTER_TU.map((pronoun) => stem + tu + pronoun),
    ...AFTER_VOI.map((pronoun) => stem + voi + pronoun),
    lei === "i" ? beforeI(stem) + lei : stem + lei,
    lei === "i" ? beforeI(stem).replace(/i$/, "") + lei : stem + lei,
    `${beforeI(stem).replace(/i$/, "")}iate`,
  ];
}

/** C and g keep their sound before an i: "paghi". */
function beforeI(stem: string): string {
  return /[cg]$/.test(stem) ? `${stem}h` : stem;
}
