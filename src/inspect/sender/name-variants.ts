import { isLegalForm } from "../../directory/legal-form";
import { foldName } from "../unicode/fold";

/** Words that name a role or a department, not somebody: folded, in the seven languages of the lexicons. */
const ROLE_WORDS = [
  // en
  "account accounts accounting payable receivable receivables payroll billing invoice invoices invoicing finance",
  "financial department dept desk office team service services support sales orders info admin administration hr",
  "human resources reception payment payments treasury remittance collections credit control closing closings notice",
  "notification notifications customer care help it purchasing procurement shipping",
  // fr
  "comptabilite facturation facture factures paie ressources humaines tresorerie reglement reglements recouvrement",
  "direction secretariat accueil achats equipe",
  // de
  "buchhaltung rechnung rechnungen rechnungsservice debitoren debitorenbuchhaltung kreditoren lohnbuchhaltung personal",
  "personalabteilung finanzen vertrieb innendienst einkauf verwaltung sekretariat mahnwesen forderungsmanagement kasse",
  // it
  "amministrazione contabilita fatturazione fatture ufficio paghe tesoreria segreteria risorse umane acquisti",
  "recupero crediti",
  // es
  "administracion contabilidad facturacion facturas nominas tesoreria cobros pagos proveedores recursos humanos rrhh",
  "secretaria compras",
  // pt
  "administracao contabilidade faturacao faturamento financeiro tesouraria cobranca cobrancas pagamentos",
  // nl
  "boekhouding facturen facturatie administratie debiteuren debiteurenbeheer crediteuren salarisadministratie",
  "personeelszaken inkoop verkoop",
];

/** Titles that stand beside a name: folded, in the seven languages of the lexicons. */
const TITLE_WORDS = [
  "ceo cfo coo cto cio president chairman chairwoman chair director managing partner treasurer controller vp head",
  "founder owner executive officer chief acting mr mrs ms dr prof esq",
  "president presidente directeur directrice general generale gerant gerante pdg daf dg mme",
  "geschaftsfuhrer geschaftsfuhrerin vorstand prokurist prokuristin inhaber inhaberin leiter leiterin herr frau",
  "direttore direttrice amministratore delegato titolare socio",
  "director directora gerente consejero delegado socia",
  "diretor diretora administrador administradora",
  "directeur bestuurder eigenaar",
];

const wordsOf = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));

const ROLES = wordsOf(ROLE_WORDS);
const TITLES = wordsOf(TITLE_WORDS);

/** Digits that pass for letters inside a name; 1 passes for two of them. */
const DIGITS_AS_LETTERS: readonly ReadonlyMap<string, string>[] = ["l", "i"].map(
  (one) =>
    new Map([
      ["0", "o"],
      ["1", one],
      ["3", "e"],
      ["5", "s"],
    ]),
);

/** Longer names are not compared: nobody is called like that, and a directory's names are shorter. */
const MAX_NAME = 200;

/** What stands between a name and what was added to it: "X via Y", "X (Y)", "X | Y", "X - Y". */
const ADDITION = /\s(?:via|per|durch|tramite)\s|\s[|–—-]\s|[([]/iu;

/**
 * Returns the words of a name, folded, without punctuation.
 * @param limit how many UTF-16 units are read.
 */
export function nameWords(name: string, limit = MAX_NAME): readonly string[] {
  return foldName(name.slice(0, limit)).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Returns whether a name consists of roles and departments only, so that it names nobody. */
export function isRole(name: string): boolean {
  return nameWords(name).every((word) => ROLES.has(word));
}

/** Returns whether words hold a role, a department or a legal form: whoever is called so speaks for an organisation. */
export function speakForOrganisation(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && (ROLES.has(word) || isLegalForm(word)));
}

/** Names of more words than this are not taken apart. */
const MAX_SPELT_WORDS = 5;

/**
 * Returns whether the part of an address before its `@` spells a name: its words, some of them as initials, in any
 * order, with or without separators, and nothing else ("jane.doe", "jdoe", "doe-jane" for Jane Doe).
 */
export function spellsName(address: string, name: string): boolean {
  const [untagged = ""] = address.slice(0, Math.max(0, address.lastIndexOf("@"))).split("+", 1);
  const written = nameWords(untagged).join("");
  const words = nameWords(name);
  if (words.length === 0 || words.length > MAX_SPELT_WORDS) return false;
  return isSpelt(written, words, false);
}

function isSpelt(rest: string, words: readonly string[], hasWhole: boolean): boolean {
  if (rest === "") return hasWhole;
  return words.some((word, at) => {
    const others = words.filter((_, other) => other !== at);
    if (word.length > 1 && rest.startsWith(word) && isSpelt(rest.slice(word.length), others, true)) return true;
    return rest.startsWith(word.charAt(0)) && isSpelt(rest.slice(1), others, hasWhole);
  });
}

/**
 * Returns the forms in which a display name may stand in the directory: as written, without what was added to it,
 * without roles, titles and legal forms, and with digits read as the letters they pass for. Names of mere roles ("Accounts Payable") give none.
 */
export function nameVariants(name: string): readonly string[] {
  const written = name.slice(0, MAX_NAME);
  const addition = ADDITION.exec(written);
  const variants = new Set<string>();
  for (const form of addition && addition.index > 0 ? [written, written.slice(0, addition.index)] : [written]) {
    variants.add(form.trim());
    const words = nameWords(form).filter((word) => !ROLES.has(word) && !TITLES.has(word) && !isLegalForm(word));
    variants.add(words.join(" "));
    if (!words.some((word) => /\d/u.test(word))) continue;
    for (const letters of DIGITS_AS_LETTERS)
      variants.add(words.map((word) => word.replace(/[0135]/gu, (digit) => letters.get(digit) ?? digit)).join(" "));
  }
  return [...variants].filter((variant) => variant !== "" && !isRole(variant));
}
