import { fr } from "../french-spaces";
import type { ImportSentences } from "./import-sentences";

const quoted = (value: string): string => (value === "" ? "Ceci" : fr`« ${value} »`);

/** What is read while a vendor list is imported, in French. */
export const frenchImport = {
  title: "Importer des fournisseurs",
  what: "Un fichier CSV de votre logiciel comptable (QuickBooks, Xero, Sage, SAP, DATEV ou un autre). Il n’est lu que sur cet appareil. Vous voyez ce qui se passera avant que rien ne soit gardé.",
  choose: "Choisir un fichier CSV",
  chooseAnother: "Choisir un autre fichier",
  fileFaults: {
    "too-large": "Ce fichier dépasse 50 Mo. N’exportez que vos fournisseurs, sans leurs écritures.",
    workbook: fr`C’est un classeur, pas un fichier CSV. Ouvrez-le, enregistrez-le en « CSV UTF-8 » et choisissez ce fichier.`,
    "no-table":
      "Aucun tableau dans ce fichier. Exportez vos fournisseurs en CSV, avec les en-têtes sur la première ligne.",
    unreadable: "Ce fichier n’a pas pu être lu. Fermez-le dans les autres programmes et choisissez-le de nouveau.",
  },
  columns: "Ce que contiennent les colonnes",
  columnsWhat: (file, row) => `${file}, en-têtes à la ligne ${row}. Corrigez ce qui a été mal deviné.`,
  columnWithoutHeading: (number) => `Colonne ${number}`,
  leftOut: "Laisser de côté",
  leftOutColumns: (count) =>
    count === 1 ? "1 colonne est laissée de côté" : `${count} colonnes sont laissées de côté`,
  fields: {
    name: "Nom du bénéficiaire",
    email: "Adresse e-mail",
    website: "Site ou domaine",
    phone: "Numéro de téléphone",
    "phone-source": "Provenance du numéro",
    "phone-since": "Date du numéro",
    "phone-note": "Note sur le numéro",
    country: "Pays",
    iban: "IBAN",
    account: "Numéro de compte",
    aba: "Routing number (États-Unis)",
    "sort-code": "Sort code",
    bsb: "BSB",
    blz: "Bankleitzahl",
    ifsc: "IFSC",
    "bank-key": "Code de la banque",
    "bank-country": "Pays de la banque",
    "account-kind": "Type de compte",
    "account-status": "Vérifié ou enregistré",
    "account-source": "Provenance du compte",
    "account-since": "Date du compte",
    "code-word": "Mot convenu",
  },
  example: (values) => fr`Par exemple : ${values}`,
  nameNeeded: "Dites quelle colonne contient le nom du bénéficiaire.",
  country: "Pays des numéros sans indicatif",
  noCountry: "Inconnu",
  check: "Lire la liste",
  reading: (percent) => fr`Lecture : ${`${percent}`} sur 100`,
  cancel: "Annuler",
  notWhole: {
    cancelled: () => "Annulé. Rien n’a été importé.",
    "too-many-rows": () =>
      fr`Ce fichier a plus de 200 000 lignes. Rien n’a été importé : exportez-le en plusieurs fichiers, l’un après l’autre.`,
    "unclosed-quote": (row) =>
      fr`Le guillemet de la ligne ${`${row}`} n’est jamais fermé, si bien que les lignes suivantes s’y mêlent. Rien n’a été importé : corrigez cette ligne et choisissez le fichier de nouveau.`,
  },
  result: "Ce qui se passera",
  will: {
    add: (count) => (count === 1 ? "1 bénéficiaire sera ajouté" : `${count} bénéficiaires seront ajoutés`),
    change: (count) => (count === 1 ? "1 bénéficiaire sera modifié" : `${count} bénéficiaires seront modifiés`),
    same: (count) => (count === 1 ? "1 bénéficiaire reste tel quel" : `${count} bénéficiaires restent tels quels`),
    refuse: (count) =>
      count === 1 ? "1 ligne avec erreurs est laissée de côté" : `${count} lignes avec erreurs sont laissées de côté`,
  },
  onlyAdds: fr`Un import ne fait qu’ajouter : rien de ce que vous avez n’est retiré, et ce qui est vérifié le reste. Ce qu’il ajoute compte comme enregistré d’après ce fichier, jamais comme vérifié.`,
  source: (file) => `liste de fournisseurs ${file}`,
  doubts: {
    title: "À regarder d’abord",
    what: fr`C’est à cela que ressemblent les fichiers falsifiés. Si vous ne pouvez pas l’expliquer, ne prenez pas ce fichier, et appelez qui l’a fait à un numéro que vous connaissez.`,
    account: (account, owner) => fr`Le compte ${account} est enregistré pour ${owner}.`,
    sender: (text, owner) => `${text} est enregistré pour ${owner}.`,
    lookalike: (seen, known) => fr`${seen} ressemble à ${known}, que vous connaissez.`,
  },
  additions: {
    title: (count) => (count === 1 ? "1 ajout à un bénéficiaire connu" : `${count} ajouts à des bénéficiaires connus`),
    what: fr`Lisez-les un à un et ne cochez que ce que vous pouvez expliquer : un fichier modifié sert à remplacer des comptes. Ce qui n’est pas coché est laissé de côté. Si vous ne savez pas pourquoi un compte ou un numéro est nouveau, vérifiez-le d’abord.`,
    kinds: { account: "compte", phone: "numéro de rappel", domain: "domaine", address: "adresse e-mail" },
    add: (payee, kind, added) => fr`${payee}, ${kind} : ${added}`,
    onRecord: (there) => fr`Enregistré : ${there}`,
    nothingOnRecord: "Rien d’enregistré.",
    since: {
      verified: (what, day) => (day === null ? `${what} (vérifié)` : `${what} (vérifié le ${day})`),
      recorded: (what, day) => (day === null ? what : `${what} (depuis le ${day})`),
    },
    tickAll: fr`Je les ai lus : tout cocher`,
    tickNone: "Tout décocher",
  },
  nothing: "Rien dans ce fichier ne peut être importé. Corrigez-le comme dit plus bas et choisissez-le de nouveau.",
  nothingNew: "Vous avez déjà tout cela.",
  confirm: "Importer",
  back: "Retour aux colonnes",
  problems: (count) => (count === 1 ? "1 erreur" : `${count} erreurs`),
  notices: (count) => (count === 1 ? "1 remarque" : `${count} remarques`),
  firstOnly: (shown, all) => fr`Les ${`${shown}`} premières sur ${`${all}`} sont montrées.`,
  place: (row, heading) => (heading === "" ? `Ligne ${row}` : `Ligne ${row}, ${heading}`),
  rows: {
    missing: () => "Le nom manque.",
    "account-without-bank": (value) =>
      fr`${quoted(value)} demande sa banque : un code de banque, un routing number ou un IBAN.`,
    "broken-quotes": (_, { lines }) =>
      `Les guillemets sont brisés${lines === undefined ? "" : `, et des lignes suivantes sont prises dans celle-ci (${lines})`}.`,
    "too-many-cells": (_, { expected }) =>
      fr`Il y a plus de cellules que ${expected === undefined ? "d’en-têtes" : `les ${expected} en-têtes`} : souvent un séparateur dans une cellule.`,
    garbled: (value) =>
      fr`${quoted(value)} a des lettres d’un autre encodage. Enregistrez le fichier en « CSV UTF-8 ».`,
    formula: (value) => `${quoted(value)} est une formule. Elle est gardée comme texte et jamais calculée.`,
    "duplicate-name": (value, { row }) =>
      fr`${quoted(value)} est aussi le bénéficiaire de ${row === undefined ? "une ligne précédente" : `la ligne ${row}`} : les deux n’en font qu’un.`,
  },
  done: (added, changed) =>
    fr`Terminé : ${added === 1 ? "1 bénéficiaire a été ajouté" : `${added} bénéficiaires ont été ajoutés`}, ${changed === 1 ? "1 a été modifié" : `${changed} ont été modifiés`}.`,
  toDirectory: "Vers le répertoire",
} as const satisfies ImportSentences;
