/** The object pronouns that Spanish writes on to a verb, alone or in pairs: pague(lo), envíe(nos), mánde(melo). */
const ENCLITICS = ["l*", "me", "mel*", "nos", "nosl*", "sel*"];

/**
 * Returns the entries of a concept for verb forms that can carry object pronouns (infinitives, imperatives, gerunds):
 * each form alone and with the pronouns. Whole words, because a stem would take in the indicative too, which reports
 * ("pagamos", "enviaré") where these forms ask.
 * @param forms separated by spaces
 */
export function withEnclitics(forms: string): string {
  return forms
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((form) => [form, ...ENCLITICS.map((enclitic) => form + enclitic)])
    .join("; ");
}
