import type { Params } from "../inspect/finding";
import { fr } from "./french-spaces";
import type { Sentences } from "./sentences";

const LANGUAGE = "fr";

const quoted = (text: string) => fr`« ${text} »`;
const colon = (text: string | undefined) => (text === undefined ? "" : fr` : ${text}`);

/** Names whoever is imitated: by name where one is known, else by the known address or domain. */
const isNot = ({ name, known }: Params, otherwise: string) => {
  const who = name ?? known;
  return who === undefined ? otherwise : `Ce n’est pas ${who}.`;
};

/** What an entry should be, by the word the schema uses. */
const EXPECTED: Readonly<Record<string, string>> = {
  text: "un texte",
  list: "une liste",
  object: "un objet",
  "true-or-false": "true ou false",
  "whole-number": "un nombre entier",
};

/** How a link hides where it leads, by the reason that the finding gives. */
const LINK_REASONS: Readonly<Record<string, (seen: string) => string>> = {
  ip: (seen) => fr`Un lien mène à un simple numéro au lieu d’un nom : ${seen}`,
  credentials: (seen) => fr`Un lien affiche le nom d’un autre site avant sa cible : ${seen}`,
  characters: (seen) => fr`Un lien contient des caractères qui trompent l’œil : ${seen}`,
  content: () => "Un lien contient lui-même une page ou un programme au lieu d’une adresse",
};

/** Names a part within a sentence, by the name that evidence gives it. */
const partWithin = (part: string | undefined, isLater = false): string => {
  const [place = "", name = ""] = [part?.split(":", 1)[0], part?.slice(part.indexOf(":") + 1)];
  if (place === "attachment") return name;
  if (place === "link") return `${isLater ? "un" : "Un"} lien`;
  if (place === "code") return `${isLater ? "le" : "Le"} code QR de ${name}`;
  return isLater ? "le message" : "Le message";
};

/** What the country of an account is compared with, by the source that the finding gives. */
const COUNTRY_SOURCES: Readonly<Record<string, string>> = {
  record: "les comptes enregistrés",
  thread: "celui cité plus haut dans l’échange",
  phone: "les téléphones du bénéficiaire",
  domain: "le domaine de l’expéditeur",
};

/** Ways of paying that cannot be called back, by the method that the finding gives. */
const METHODS: Readonly<Record<string, string>> = {
  crypto: "Cryptomonnaie",
  "gift-card": "Carte cadeau",
  link: "Paiement par lien ou par nom",
  cash: "Service d’espèces",
};

/** What a file does when it is opened, by the kind that the finding gives. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  program: "est un programme, pas un document",
  macros: "est un document à macros, qui peuvent lancer des programmes",
  page: "est une page web, pas un document",
};

export const french = {
  language: LANGUAGE,
  quoted,
  labelled: (label, text) => fr`${label} : ${text}`,
  levels: {
    clear: "Rien à payer ici",
    routine: "Conforme à ce que vous connaissez",
    verify: "Vérifiez avant de payer",
    stop: "Ne payez pas",
    reading: "Lecture en cours",
    unread: "Lecture incomplète",
  },
  compareFirst: "Comparez d’abord le compte",
  severities: { danger: "Danger", caution: "Prudence", info: "Remarque" },
  headlines: {
    "sender.lookalike-domain": (p) => isNot(p, "Le domaine de l’expéditeur en imite un que vous connaissez."),
    "sender.lookalike-address": (p) => isNot(p, "L’adresse de l’expéditeur en imite une que vous connaissez."),
    "sender.display-name-person": (p) => isNot(p, "Un nom que vous connaissez, à une autre adresse."),
    "sender.display-name-organisation": (p) => isNot(p, "Une organisation que vous connaissez, à une autre adresse."),
    "sender.reply-to-lookalike": ({ name, known }) =>
      name || known ? `Votre réponse n’irait pas à ${name ?? known ?? ""}.` : "Les réponses vont à une adresse imitée.",
    "thread.participant-replaced": (p) => isNot(p, "Un participant de cet échange a été remplacé."),
    "payment.account-differs-from-directory": ({ payee, name, recordedFor }) =>
      recordedFor
        ? `Ce compte est enregistré pour ${recordedFor}, non pour ${payee ?? ""}.`
        : `Ce n’est pas le compte que vous avez enregistré${payee || name ? ` pour ${payee ?? name ?? ""}` : ""}.`,
    "payment.unknown-account": () => "Ce compte ne figure nulle part chez vous.",
    "link.text-shows-another-address": () => "Un lien mène ailleurs qu’il ne l’affiche.",
    "payment.account-differs-between-parts": () => "Le message indique deux comptes différents.",
    "payment.holder-differs": ({ holder, expected }) =>
      holder && expected ? `Le compte est au nom de ${holder}, non de ${expected}.` : "Le compte est à un autre nom.",
    "payment.deceptive-characters": () => "Le compte est écrit avec des lettres trompeuses.",
    "attachment.deceptive-name": () => "Une pièce jointe n’est pas ce que son nom annonce.",
    "link.lookalike-domain": ({ known }) =>
      known === undefined ? "Un lien imite un domaine que vous connaissez." : `Un lien imite ${known}.`,
  },
  reasons: {
    clear: "Aucun paiement ni changement de compte n’est demandé, et rien d’anormal n’apparaît.",
    clearWithFindings: fr`Ni paiement ni changement de compte n’a été trouvé, mais quelque chose est anormal : voyez plus bas.`,
    paymentWithoutAccount: "Il s’agit d’un paiement, et tout concorde avec ce que vous connaissez.",
    accountOnRecord: (payee) => `Le compte est celui que vous avez enregistré pour ${payee}.`,
    verificationOver: (payee) =>
      `Le compte enregistré pour ${payee} a été vérifié il y a trop longtemps. Vérifiez-le à nouveau.`,
    accountNotOnRecord: fr`Compte absent de vos données : comparez-le avec vos propres dossiers.`,
    reading: (done, total) => `${done} pièce(s) jointe(s) lue(s) sur ${total}. Attendez avant de décider.`,
    unread: (part) => fr`Tout n’a pas été lu, rien n’est donc établi : ${part}.`,
  },
  rows: {
    "changed-under-pressure": "Il change la destination de l’argent et vous met sous pression.",
    changed: "Il change la destination de l’argent.",
    "grave-unrecorded": "Le compte n’est pas enregistré, et cet argent reviendrait difficilement.",
    "unread-part": "Le compte est peut-être dans une pièce jointe non lue.",
    "grave-act": "Une telle demande se vérifie d’abord, d’où qu’elle vienne.",
    unrecorded: "Ni le compte ni l’expéditeur ne figurent dans vos données.",
    "on-record": "Le compte figure dans vos données, pas l’expéditeur.",
    act: "Il s’agit d’argent, et l’expéditeur ne figure pas dans vos données.",
    nothing: "L’expéditeur n’est pas celui qu’il paraît.",
  },
  findings: {
    "sender.lookalike-domain": ({ seen, known }) =>
      seen && known ? `${seen} n’est pas ${known}` : "Le domaine en imite un que vous connaissez",
    "sender.lookalike-address": ({ seen, known }) =>
      seen && known ? `${seen} n’est pas ${known}` : "L’adresse en imite une que vous connaissez",
    "sender.display-name-address": ({ shown, seen, address, known }) =>
      `Le nom affiche une adresse, le message vient d’une autre${colon(shown ?? seen ?? known ?? address)}`,
    "sender.display-name-person": ({ name, known }) =>
      `${name === undefined ? "Un nom que vous connaissez" : `Le nom ${quoted(name)}`} figure sur une adresse qui n’est pas la sienne${
        known === undefined ? "" : fr` (connue : ${known})`
      }`,
    "sender.display-name-organisation": ({ name }) =>
      `${name === undefined ? "Une organisation que vous connaissez" : quoted(name)} est citée, mais ce n’est pas son adresse`,
    "sender.local-part-imitates": ({ known, name }) =>
      `La partie avant @ imite ${name ?? known ?? "quelqu’un que vous connaissez"}`,
    "sender.organisation-on-free-mail": ({ name, domain }) =>
      `${name ?? "Une organisation"} écrit depuis une messagerie gratuite${domain === undefined ? "" : ` (${domain})`}`,
    "sender.reply-to-elsewhere": ({ seen, freeMail }) =>
      `Les réponses partent ${freeMail ? "vers une messagerie gratuite" : "ailleurs"}${colon(seen)}`,
    "sender.reply-to-lookalike": ({ seen, known }) =>
      seen && known
        ? `Les réponses vont à ${seen}, qui n’est pas ${known}`
        : "Les réponses vont à une adresse qui en imite une connue",
    "sender.envelope-elsewhere": ({ seen }) => `Envoyé depuis un autre domaine que celui affiché${colon(seen)}`,
    "sender.authentication-failed": ({ domain }) =>
      `Votre messagerie n’a pas pu confirmer que ce message vient de ${domain ?? "cet expéditeur"}`,
    "sender.own-domain-spoofed": ({ domain }) =>
      `Prétend venir de votre propre organisation${domain === undefined ? "" : ` (${domain})`}, et n’en vient pas`,
    "sender.deceptive-characters": ({ seen }) => `L’adresse contient des caractères trompeurs${colon(seen)}`,
    "sender.several-addresses": () => "Plusieurs expéditeurs sont indiqués",
    "sender.masked-recipients": ({ reason }) =>
      reason === "to-sender" ? "Adressé à son seul expéditeur" : "Les destinataires sont masqués",
    "sender.fraud-infrastructure": () => "Passé par un ordinateur connu pour des fraudes",
    "sender.mass-mailer": ({ seen }) =>
      seen === undefined ? "Envoyé par un outil d’envoi en masse" : `Envoyé par ${seen}, un outil d’envoi en masse`,
    "sender.factory-host-name": () => "Passé par un ordinateur qui porte encore son nom d’usine",
    "sender.first-contact": ({ seen, address, domain }) =>
      fr`Absent de votre répertoire : ${seen ?? address ?? domain ?? "l’expéditeur"}`,
    "thread.participant-replaced": ({ seen, known }) =>
      seen && known
        ? `Dans cet échange, ${known} est devenu ${seen}`
        : "Un participant de cet échange revient avec une autre adresse",
    "thread.recipient-replaced": ({ seen, known }) =>
      seen && known
        ? `Parmi les destinataires, ${known} est devenu ${seen}`
        : "Un destinataire a été remplacé par une autre adresse",
    "thread.recipient-lookalike": ({ seen, known }) =>
      seen && known ? `Le destinataire ${seen} n’est pas ${known}` : "L’adresse d’un destinataire en imite une connue",
    "thread.fabricated": ({ reason, name, seen }) =>
      reason === "borrowed-name" && name && seen
        ? fr`Cite ${name} à une adresse qui n’est pas la sienne : ${seen}`
        : "Se réclame d’un échange antérieur que rien n’atteste",
    "thread.executive-handoff": ({ name }) => `Un ordre cité au nom de ${name ?? "la direction"} n’est pas attesté`,
    "language.account-change": () => "Annonce un changement de coordonnées bancaires",
    "language.new-account": () => "Demande de payer sur un nouveau ou un autre compte",
    "language.payment-instruction": () => "Demande un paiement",
    "language.payroll-change": () => "Demande de verser un salaire sur un autre compte",
    "language.closing-funds": () => "Concerne les fonds d’une vente immobilière",
    "language.executive-request": () => "Demande un paiement au nom d’un supérieur",
    "language.gift-card": () => "Demande des cartes cadeaux",
    "language.cryptocurrency": () => "Demande un paiement en cryptomonnaie",
    "language.urgency": () => "Fait pression sur les délais",
    "language.secrecy": () => "Vous demande le secret",
    "language.discourages-calling": () => "Veut vous éviter d’appeler",
    "language.discourages-checking": () => "Veut vous éviter de vérifier",
    "language.overrides-warning": () => "Fait ignorer une alerte de la banque",
    "language.planted-contact": () => "Fournit lui-même le contact pour vérifier",
    "language.moves-channel": () => "Déplace l’échange ailleurs",
    "language.proof-request": () => "Demande une preuve du virement",
    "language.ledger-request": () => "Demande les factures ouvertes ou des listes de clients",
    "language.customer-contacts": () => "Demande qui paie chez vos clients",
    "language.overdue-pressure": () => "Fait pression avec un retard de paiement",
    "language.pretext": () => "Explique pourquoi le compte habituel ne peut servir",
    "language.other-holder": () => "Explique pourquoi le compte est à un autre nom",
    "language.claimed-approval": () => "Affirme que quelqu’un a déjà donné son accord",
    "language.early-discount": () => "Offre une remise pour payer plus tôt",
    "language.opener": () => "Demande seulement si vous êtes là",
    "language.contradicts-notice": () => "Contredit son propre avertissement sur la fraude",
    "language.hidden-text": () => "Contient du texte que vous ne voyez pas",
    "payment.account-differs-from-directory": ({ seen, known, since: from, payee, recordedFor }) =>
      recordedFor
        ? `Le compte${seen === undefined ? "" : ` ${seen}`} est enregistré pour ${recordedFor}, non pour ${payee ?? ""}${
            known === undefined ? "" : ` (${known})`
          }`
        : `Nouveau compte${seen === undefined ? "" : ` ${seen}`}, différent de celui enregistré${
            known === undefined ? "" : ` (${known})`
          }${from === undefined ? "" : ` le ${from}`}`,
    "payment.account-differs-from-thread": ({ seen, known, date }) =>
      `Autre compte que précédemment dans cet échange${seen && known ? fr` : ${seen}, non ${known}` : ""}${
        date === undefined ? "" : ` du ${date}`
      }`,
    "payment.unknown-account": ({ seen, payee, name }) =>
      `Compte${seen === undefined ? "" : ` ${seen}`} non enregistré${payee || name ? ` pour ${payee ?? name ?? ""}` : ""}`,
    "payment.invalid-checksum": ({ seen, digits }) =>
      digits === "length"
        ? `Aucun pays n’a d’IBAN de cette longueur${colon(seen)}`
        : fr`La clé de contrôle${seen === undefined ? "" : ` de ${seen}`} est fausse : erreur de frappe ou compte inventé`,
    "payment.account-differs-between-parts": ({ seen, known, seenPart, knownPart }) =>
      `${partWithin(seenPart)} indique un autre compte que ${partWithin(knownPart, true)}${
        seen && known ? fr` : ${seen}, non ${known}` : ""
      }`,
    "payment.holder-differs": ({ holder, expected }) =>
      `Le compte est au nom de ${holder ?? "quelqu’un d’autre"}${expected === undefined ? "" : `, non de ${expected}`}`,
    "payment.country-unexpected": ({ country, expected, source }) =>
      `Le compte est dans un autre pays${country === undefined ? "" : ` (${country})`} que ${
        COUNTRY_SOURCES[source ?? ""] ?? "prévu"
      }${expected === undefined ? "" : ` (${expected})`}`,
    "payment.irreversible-method": ({ method, seen }) =>
      fr`${METHODS[method ?? ""] ?? "Un mode de paiement"} : pas de retour possible${seen === undefined ? "" : ` (${seen})`}`,
    "payment.amount-differs-between-parts": ({ amount, expected, seenPart, expectedPart }) =>
      `${partWithin(seenPart)} demande un autre montant que ${partWithin(expectedPart, true)}${
        amount && expected ? fr` : ${amount}, non ${expected}` : ""
      }`,
    "payment.invoice-reused": ({ invoice, seen, known }) =>
      `La facture${invoice === undefined ? "" : ` ${invoice}`} portait un autre compte auparavant${
        seen && known ? fr` : ${known}, maintenant ${seen}` : ""
      }`,
    "payment.deceptive-characters": ({ written }) =>
      `Le compte est écrit avec des lettres qui en imitent d’autres${colon(written)}`,
    "attachment.executable-content": ({ name, kind }) =>
      `${name ?? "Une pièce jointe"} ${FILE_KINDS[kind ?? ""] ?? "s’exécute à l’ouverture"}`,
    "attachment.deceptive-name": ({ name, reason }) =>
      `${name ?? "Une pièce jointe"} n’est pas ce que son nom annonce${
        reason === "characters" ? fr` : le nom cache des caractères` : ""
      }`,
    "attachment.password-protected": ({ name, password }) =>
      `${name ?? "Une pièce jointe"} ne s’ouvre qu’avec un mot de passe${password ? ", dont parle le message" : ""}`,
    "attachment.code-with-payment": ({ seen }) => `Un code QR paie sur un compte${colon(seen)}`,
    "attachment.nested-message": ({ name, from }) =>
      `Un message est joint${colon(name)}${from === undefined ? "" : `, qui serait de ${from}`}`,
    "link.text-shows-another-address": ({ shown, seen }) =>
      shown && seen ? `Un lien affiche ${shown} et mène à ${seen}` : "Un lien affiche une autre adresse que sa cible",
    "link.lookalike-domain": ({ seen, known }) =>
      seen && known ? `Un lien mène à ${seen}, qui n’est pas ${known}` : "Un lien mène à un domaine qui en imite un",
    "link.deceptive-host": ({ reason, seen }) => LINK_REASONS[reason ?? ""]?.(seen ?? "") ?? "Un lien cache sa cible",
    "link.punycode": ({ seen, written }) =>
      `Un lien mène à un domaine aux lettres spéciales${colon(seen)}${written === undefined ? "" : ` (${written})`}`,
  },
  briefly: {
    "sender.lookalike-domain": ({ known }) => (known === undefined ? "Imite un domaine connu" : `Imite ${known}`),
    "sender.lookalike-address": ({ known }) => (known === undefined ? "Imite une adresse connue" : `Imite ${known}`),
    "sender.display-name-address": () => "Le nom affiche une autre adresse",
    "sender.display-name-person": ({ name }) => `Pas l’adresse de ${name ?? "la personne citée"}`,
    "sender.display-name-organisation": ({ name }) => `Pas une adresse de ${name ?? "celle citée"}`,
    "sender.local-part-imitates": () => "Imite un nom connu avant @",
    "sender.organisation-on-free-mail": () => "Organisation sur messagerie gratuite",
    "sender.reply-to-elsewhere": ({ freeMail }) =>
      freeMail ? "Réponses vers une messagerie gratuite" : "Les réponses partent ailleurs",
    "sender.reply-to-lookalike": () => "Réponses vers une adresse imitée",
    "sender.envelope-elsewhere": () => "Envoyé depuis un autre domaine",
    "sender.authentication-failed": () => "Expéditeur non confirmé",
    "sender.own-domain-spoofed": () => "Ne vient pas de votre organisation",
    "sender.deceptive-characters": () => "Caractères trompeurs dans l’adresse",
    "sender.fraud-infrastructure": () => "Ordinateur connu pour des fraudes",
    "sender.factory-host-name": () => "Ordinateur au nom d’usine",
    "sender.first-contact": () => "Expéditeur hors de votre répertoire",
    "thread.participant-replaced": () => "Autre adresse dans cet échange",
    "thread.recipient-replaced": () => "Un destinataire a été remplacé",
    "thread.recipient-lookalike": () => "Adresse d’un destinataire imitée",
    "thread.fabricated": () => "Échange antérieur non attesté",
    "thread.executive-handoff": () => "Ordre cité non attesté",
    "language.account-change": () => "Annonce de nouvelles coordonnées",
    "language.new-account": () => "Demande de payer sur un autre compte",
    "language.payroll-change": () => "Un autre compte pour un salaire",
    "language.closing-funds": () => "Fonds d’une vente immobilière",
    "language.executive-request": () => "Paiement au nom d’un supérieur",
    "language.planted-contact": () => "Fournit le contact pour vérifier",
    "language.ledger-request": () => "Demande des factures ou des listes",
    "language.overdue-pressure": () => "Pression avec un retard de paiement",
    "language.pretext": () => "Pourquoi pas le compte habituel",
    "language.other-holder": () => "Compte à un autre nom",
    "language.claimed-approval": () => "Affirme avoir un accord",
    "language.contradicts-notice": () => "Contredit son avertissement",
    "language.hidden-text": () => "Contient du texte caché",
    "payment.account-differs-from-directory": ({ since, recordedFor }) =>
      recordedFor
        ? "Compte d’un autre bénéficiaire"
        : since === undefined
          ? "Pas le compte enregistré"
          : `Pas le compte du ${since}`,
    "payment.account-differs-from-thread": () => "Autre compte que précédemment",
    "payment.unknown-account": ({ seen }) => `${seen ?? "Compte"} non enregistré`,
    "payment.invalid-checksum": ({ digits }) =>
      digits === "length" ? "IBAN d’une longueur impossible" : "Clé de contrôle fausse",
    "payment.account-differs-between-parts": () => "Deux comptes dans un message",
    "payment.holder-differs": ({ holder }) => `Au nom de ${holder ?? "quelqu’un d’autre"}`,
    "payment.country-unexpected": ({ country }) => `Compte dans un autre pays${country ? ` (${country})` : ""}`,
    "payment.irreversible-method": ({ method }) => fr`${METHODS[method ?? ""] ?? "Paiement"} : sans retour`,
    "payment.amount-differs-between-parts": () => "Deux montants dans un message",
    "payment.invoice-reused": () => "Même facture, autre compte",
    "payment.deceptive-characters": () => "Lettres trompeuses dans le compte",
    "attachment.executable-content": ({ kind }) =>
      kind === "program" ? "Un programme est joint" : kind === "page" ? "Une page web est jointe" : "Fichier à macros",
    "attachment.deceptive-name": () => "Un fichier au nom trompeur",
    "attachment.password-protected": () => "Fichier à mot de passe",
    "attachment.code-with-payment": () => "Un code QR qui paie",
    "attachment.nested-message": () => "Un message est joint",
    "link.text-shows-another-address": () => "Un lien mène ailleurs qu’affiché",
    "link.lookalike-domain": ({ known }) =>
      known === undefined ? "Un lien imite un domaine connu" : `Un lien imite ${known}`,
    "link.deceptive-host": () => "Un lien cache où il mène",
    "link.punycode": () => "Lien aux lettres spéciales",
  },
  likeness: {
    glyph: (seen, known) => `${quoted(seen)} à la place de ${quoted(known)}`,
    transposed: (seen, known) => fr`${quoted(seen)} à la place de ${quoted(known)} : lettres inversées`,
    doubled: (seen) => `${quoted(seen)} doublé`,
    dropped: (_, known) => `${quoted(known)} omis`,
    added: (seen) => `${quoted(seen)} ajouté`,
    replaced: (seen, known) => `${quoted(seen)} à la place de ${quoted(known)}`,
    plural: () => "singulier et pluriel échangés",
    hyphen: () => "un trait d’union ajouté ou omis",
    ending: (seen, known) => fr`autre terminaison : ${quoted(seen)} à la place de ${quoted(known)}`,
    "folded-ending": () => "la terminaison du pays passée dans le nom",
    word: (seen, known) => fr`un mot ajouté ou omis : ${quoted(seen || known)}`,
    reordered: () => "les mots dans un autre ordre",
    "sub-domain": () => "le nom connu placé devant un autre domaine",
    dots: () => "des points déplacés ou omis",
    provider: () => "le même nom chez un autre fournisseur de messagerie",
    organisation: () => "le nom de l’organisation dans une adresse d’une autre sorte",
    swapped: () => "le nom et l’organisation ont échangé leurs places",
    several: () => "modifié à plusieurs endroits",
  },
  checks: {
    "sender.lookalike-domain": "Domaine qui en imite un connu",
    "sender.lookalike-address": "Adresse qui en imite une connue",
    "sender.display-name-address": "Autre adresse affichée comme nom",
    "sender.display-name-person": "Nom d’une personne connue à une autre adresse",
    "sender.display-name-organisation": "Nom d’une organisation connue à une autre adresse",
    "sender.local-part-imitates": "Nom connu placé avant @",
    "sender.organisation-on-free-mail": "Organisation sur une messagerie gratuite",
    "sender.reply-to-elsewhere": "Destination des réponses",
    "sender.reply-to-lookalike": "Adresse de réponse qui en imite une connue",
    "sender.envelope-elsewhere": "Envoi depuis un autre domaine",
    "sender.authentication-failed": "Expéditeur confirmé par votre messagerie",
    "sender.own-domain-spoofed": "Imitation de votre organisation",
    "sender.deceptive-characters": "Caractères trompeurs dans les adresses",
    "sender.several-addresses": "Plusieurs expéditeurs",
    "sender.masked-recipients": "Destinataires masqués",
    "sender.fraud-infrastructure": "Ordinateurs connus pour des fraudes",
    "sender.mass-mailer": "Outils d’envoi en masse",
    "sender.factory-host-name": "Ordinateurs au nom d’usine",
    "sender.first-contact": "Expéditeurs absents de votre répertoire",
    "thread.participant-replaced": "Participant remplacé",
    "thread.recipient-replaced": "Destinataire remplacé",
    "thread.recipient-lookalike": "Destinataire qui en imite un connu",
    "thread.fabricated": "Échange inventé",
    "thread.executive-handoff": "Ordre inventé de la direction",
    "language.account-change": "Changement de coordonnées bancaires",
    "language.new-account": "Nouveau ou autre compte",
    "language.payment-instruction": "Demande de paiement",
    "language.payroll-change": "Changement de compte de salaire",
    "language.closing-funds": "Fonds d’une vente immobilière",
    "language.executive-request": "Demande d’un supérieur",
    "language.gift-card": "Cartes cadeaux",
    "language.cryptocurrency": "Cryptomonnaie",
    "language.urgency": "Pression sur les délais",
    "language.secrecy": "Secret",
    "language.discourages-calling": quoted("N’appelez pas"),
    "language.discourages-checking": quoted("Inutile de vérifier"),
    "language.overrides-warning": quoted("Ignorez l’avertissement"),
    "language.planted-contact": "Contact fourni pour vérifier",
    "language.moves-channel": "Passage à un autre canal",
    "language.proof-request": "Demande de preuve du virement",
    "language.ledger-request": "Demande de factures ouvertes ou de listes",
    "language.customer-contacts": "Demande de qui paie chez les clients",
    "language.overdue-pressure": "Pression avec un retard de paiement",
    "language.pretext": "Prétexte pour un autre compte",
    "language.other-holder": "Compte à un autre nom",
    "language.claimed-approval": "Accord prétendu",
    "language.early-discount": "Remise pour paiement anticipé",
    "language.opener": quoted(fr`Êtes-vous là ?`),
    "language.contradicts-notice": "Message qui contredit son avertissement",
    "language.hidden-text": "Texte caché",
    "payment.account-differs-from-directory": "Compte comparé à vos données",
    "payment.account-differs-from-thread": "Compte comparé à l’échange",
    "payment.unknown-account": "Compte non enregistré",
    "payment.invalid-checksum": "Clé de contrôle",
    "payment.account-differs-between-parts": "Comptes comparés dans le message",
    "payment.holder-differs": "Nom du titulaire du compte",
    "payment.country-unexpected": "Pays du compte",
    "payment.irreversible-method": "Paiements sans retour possible",
    "payment.amount-differs-between-parts": "Montants comparés dans le message",
    "payment.invoice-reused": "Facture renvoyée avec un autre compte",
    "payment.deceptive-characters": "Lettres trompeuses dans les comptes",
    "attachment.executable-content": "Programmes parmi les pièces jointes",
    "attachment.deceptive-name": "Fichiers au nom trompeur",
    "attachment.password-protected": "Fichiers à mot de passe",
    "attachment.code-with-payment": "Codes QR qui paient",
    "attachment.nested-message": "Messages joints",
    "link.text-shows-another-address": "Liens qui affichent une autre adresse",
    "link.lookalike-domain": "Liens vers un domaine qui en imite un connu",
    "link.deceptive-host": "Liens qui cachent leur cible",
    "link.punycode": "Liens aux lettres spéciales",
  },
  families: {
    sender: "Expéditeur",
    thread: "Échange",
    language: "Formulation",
    payment: "Coordonnées de paiement",
    attachment: "Pièces jointes",
    link: "Liens",
  },
  parts: {
    from: "expéditeur",
    replyTo: "adresse de réponse",
    subject: "objet",
    body: "message",
    headers: "en-têtes du message",
    header: (name) => `en-tête ${name}`,
    quoted: (number) => `message antérieur ${number}`,
    attachment: (name) => name,
    code: (name) => `code QR dans ${name}`,
  },
  unread: {
    pending: "lecture en cours",
    unavailable: "non fourni par ce programme",
    missing: "vide",
    encrypted: "chiffré",
    unsupported: "type de contenu non lu pour l’instant",
    "unread-language": "dans une langue dont les mots ne sont pas lus",
    "no-text": "une image, dont les mots ne peuvent être lus",
    damaged: "endommagé",
    "too-large": "trop volumineux",
    "too-deep": "imbriqué trop profondément",
    "too-many": "trop d’éléments",
    "too-slow": "trop long à lire",
  },
  hidden: {
    "not-displayed": "non affiché",
    "zero-size": "de taille nulle",
    "same-colour": "de la couleur du fond",
    "off-screen": "hors de la zone visible",
    backwards: "écrit à l’envers et montré retourné",
    "other-alternative": "dans la version texte, que d’autres programmes et les notifications affichent",
  },
  paymentKinds: {
    iban: "IBAN",
    bic: "BIC",
    aba: "Compte américain (routing et compte)",
    "sort-code": "Compte britannique (sort code et compte)",
    bsb: "Compte australien (BSB et compte)",
    "ca-transit": "Compte canadien (transit et compte)",
    ifsc: "Compte indien (IFSC et compte)",
    upi: "Adresse UPI",
    rib: "RIB",
    ccc: "CCC espagnol",
    cin: "BBAN italien",
    blz: "Compte allemand (BLZ et compte)",
    clabe: "CLABE mexicaine",
    cbu: "CBU argentin",
    pix: "Clé Pix",
    agencia: "Compte brésilien (agência et compte)",
    bankgiro: "Numéro Bankgiro suédois",
    plusgiro: "Numéro PlusGiro suédois",
    "cz-account": "Compte tchèque ou slovaque",
    multibanco: "Entité et référence Multibanco",
    "qr-iban": "QR-IBAN suisse",
    "swift-field": "Compte dans un champ SWIFT",
    interac: "Virement Interac",
    payid: "PayID",
    "pay-link": "Lien ou service de paiement",
    btc: "Adresse Bitcoin",
    eth: "Adresse Ethereum",
    tron: "Adresse Tron",
    xmr: "Adresse Monero",
    sol: "Adresse Solana",
    "gift-card": "Carte cadeau",
    masked: "Compte aux chiffres masqués",
  },
  scenarios: {
    "account-change": "Changement de RIB",
    "first-payment": "Premier paiement à un tiers",
    "closing-funds": "Fonds d’une vente immobilière",
    "payroll-change": "Changement de compte de salaire",
    "executive-request": "Demande d’un supérieur",
    "gift-card": "Cartes cadeaux",
    invoice: "Facture ordinaire",
    other: "Autre chose",
  },
  outcomes: {
    hold: {
      title: "En attente",
      meaning: "Ne payez pas. Rien n’est débloqué tant que chaque étape requise n’est pas faite.",
    },
    verified: {
      title: "Vérifié",
      meaning: "Confirmé par un autre canal. Vous pouvez payer sur le compte confirmé.",
    },
    recorded: {
      title: "Conforme à vos dossiers",
      meaning:
        "Le compte est celui que vous avez déjà payé. Personne n’a été interrogé, aucun changement n’est annoncé.",
    },
    fraud: {
      title: "Fraude",
      meaning: "Ne payez pas, ne répondez pas. Gardez le message, prévenez votre banque et votre équipe de sécurité.",
    },
  },
  directoryProblems: {
    "not-json": (_, { reason }) => `Ce n’est pas du JSON${colon(reason)}.`,
    "too-large": (_, { limit }) =>
      `Le fichier est trop grand${limit === undefined ? "" : ` (plus de ${limit} caractères)`}.`,
    "too-many": (_, { limit }) => `Trop d’entrées${limit === undefined ? "" : ` (plus de ${limit})`}.`,
    "too-long": (value, { limit }) =>
      `${quoted(value)} est trop long${limit === undefined ? "" : ` (plus de ${limit} caractères)`}.`,
    missing: () => "Cette valeur manque.",
    "wrong-type": (value, { expected }) =>
      `${quoted(value)} devrait être ${EXPECTED[expected ?? ""] ?? "autre chose"}.`,
    empty: () => "Cette valeur est vide.",
    "not-a-domain": (value) => `${quoted(value)} n’est pas un domaine.`,
    "shared-domain": (value) => fr`${quoted(value)} est partagé par beaucoup : des inconnus en feraient partie.`,
    "free-mail-own-domain": (value) => `${quoted(value)} est une messagerie gratuite, ouverte à tous.`,
    "not-an-address": (value) => `${quoted(value)} n’est pas une adresse e-mail.`,
    "not-a-phone": (value) => `${quoted(value)} n’est pas un numéro de téléphone.`,
    "not-international": (value) => fr`${quoted(value)} est sans indicatif de pays : commencez par +.`,
    "unknown-kind": (value) => `${quoted(value)} n’est pas un type de compte.`,
    "unknown-status": (value) => fr`${quoted(value)} devrait être « verified » ou « recorded ».`,
    "not-an-account": (value) => `${quoted(value)} n’a pas la forme d’un tel compte.`,
    "not-a-whole-iban": (value, { length, expected }) =>
      `${quoted(value)} compte ${length ?? "trop ou trop peu de"} caractères${
        expected === undefined ? "" : `, et non les ${expected} de ce pays`
      }.`,
    "not-a-date": (value) => fr`${quoted(value)} n’est pas une date : écrivez 2026-02-17.`,
    "not-a-pair": () => "Deux domaines d’une même société forment une liste de deux.",
    "unknown-field": (value, { expected }) =>
      `${quoted(value)} n’est aucun de ${expected ?? "ceux des champs qui sont examinés"}.`,
    "not-an-indicator": (value) =>
      fr`${quoted(value)} se trouverait partout : cinq caractères au moins, une lettre ou un chiffre au début et à la fin.`,
    "not-answerable": (value) => `Aucune réponse ne fait taire un signe tel que ${quoted(value)}.`,
    "wrong-checksum": (value) => `La clé de contrôle de ${quoted(value)} est fausse.`,
    "wrong-national-digits": (value) => `La clé nationale de ${quoted(value)} est fausse.`,
    "free-mail-domain": (value) =>
      fr`${quoted(value)} est une messagerie gratuite et n’identifie personne : indiquez les adresses.`,
    "unknown-key": () => "Cette clé est inconnue et a été ignorée.",
  },
  pane: {
    secondPerson: {
      request: "Un collègue vous demande d’être la seconde personne pour un paiement.",
      decision: "Ceci répond à votre demande de seconde personne.",
      look: "Examiner",
    },
    loading: "Lecture du message…",
    empty: {
      title: "Aucun message ouvert",
      hint: fr`Ouvrez un seul message : ce volet vous dit s’il demande de l’argent et ce qui ne concorde pas. Rien ne quitte votre messagerie.`,
    },
    failed: {
      title: "Le message n’a pas pu être lu",
      noAnswer: (client) => `${client} n’a pas répondu. Rien n’a été vérifié.`,
      refused: (client) => `${client} n’a pas fourni le message. Rien n’a été vérifié.`,
      unexpected: "Une erreur est survenue pendant la vérification. Considérez le message comme non vérifié.",
      officeMissing: "Cette page fonctionne dans Outlook. Ouvrez-y un message et choisissez Second Channel.",
    },
    retry: "Réessayer",
    back: "Retour",
    more: "Plus",
    others: (count) => `${count} autres`,
    about: {
      title: "À propos",
      lines: [
        "Second Channel lit le message ouvert, montre ce qui ne concorde pas et vous guide pour vérifier un paiement par un autre canal.",
        fr`Il n’envoie rien : tout est vérifié sur cet appareil.`,
        "Il ne peut pas savoir à qui appartient un compte. Un expéditeur authentique ne fait pas un compte authentique.",
      ],
    },
    directoryFault: (detail) =>
      fr`Le répertoire de votre organisation comporte une erreur ; ce message a été vérifié sans lui. ${detail}`,
    directoryUnavailable: fr`Le répertoire de votre organisation n’a pas pu être obtenu ; ce message a été vérifié sans lui.`,
    shared: (owner) => fr`Dans ${owner ?? "une boîte partagée"}. Le répertoire et le registre sont les vôtres.`,
    report: "Signaler ce message",
    verify: "Vérifier autrement",
    resume: "Continuer la vérification",
    sender: {
      label: "Expéditeur",
      repliesTo: "Les réponses vont à",
      none: "Aucun expéditeur indiqué",
      known: fr`connu :`,
      decoded: (ascii) => `écrit ${ascii}`,
      inScript: (character, script) => fr`le ${quoted(character)} est d’une autre écriture : ${script}`,
      invisible: (codePoint) => `un caractère invisible (${codePoint})`,
    },
    why: {
      title: "Pourquoi",
      none: "Rien d’anormal dans ce qui a été lu.",
      notInText: "Cela se voit dans la fabrication du message, pas dans ses mots.",
    },
    accounts: {
      title: "Comptes dans ce message",
      notOnRecord: "Non enregistré",
      verified: (iso) => (iso === null ? "Vérifié" : `Vérifié le ${iso}`),
      expired: (iso) => `Vérifié le ${iso}, périmé`,
      recorded: (iso) => (iso === null ? "Enregistré" : `Enregistré le ${iso}`),
      sameAs: (payee, iso, source, isVerified) =>
        `Identique au compte ${isVerified ? "que vous avez vérifié" : "enregistré"} pour ${payee}${iso === null ? "" : ` le ${iso}`}${
          source === null ? "" : ` (${source})`
        }.`,
      imported: "une liste de fournisseurs importée",
      anotherPayees: "À un autre bénéficiaire",
      recordedFor: (other, payee) => `Enregistré pour ${other}, non pour ${payee}.`,
      differsFrom: (account) => `Diffère de ${account}`,
      here: "Dans ce message",
      onRecordSince: (iso) => (iso === null ? "Enregistré" : `Enregistré le ${iso}`),
      namedEarlier: (date) => `Plus haut dans l’échange${date === null ? "" : `, ${date}`}`,
      namedIn: (part) => fr`Dans : ${part}`,
      details: {
        account: "Compte",
        holder: "Titulaire",
        bank: "Banque",
        country: "Pays de la banque",
        kind: "Type",
        seenIn: "Vu dans",
      },
      mayBeMore: (parts) => fr`D’autres comptes se trouvent peut-être dans ce qui n’a pas été lu : ${parts}.`,
      amounts: (amounts) => fr`Montants : ${amounts}`,
      deadlines: (days) => fr`Échéance : ${days}`,
    },
    coverage: {
      line: (ran, total) =>
        ran === total ? `${ran} contrôles sur ${total}` : `${ran} contrôles sur ${total} · ${total - ran} non faits`,
      title: "Ce qui a été vérifié",
      notDone: "Non fait",
      done: "Fait",
      notRead: "Non lu",
      everythingRead: "Tout le message a été lu.",
    },
    directory: { title: "Répertoire" },
    register: {
      title: "Registre",
      onHold: "En attente",
      notEntered: (count) =>
        count === 1
          ? fr`Une fiche n’est pas encore au registre : cet appareil ne l’a pas prise. Laissez ce volet ouvert.`
          : fr`${`${count}`} fiches ne sont pas encore au registre : cet appareil ne les a pas prises. Laissez ce volet ouvert.`,
    },
    settings: { title: "Réglages" },
    policy: {
      title: "Seconde personne",
      faulty: fr`Ce que le fichier de votre organisation dit de la seconde personne est illisible : seuls vos réglages comptent.`,
      setAside: fr`Vos réglages pour la seconde personne étaient abîmés et ont été mis de côté. Refaites-les sous « Seconde personne ».`,
      proposed: fr`Votre messagerie a d’autres réglages que cet appareil pour la seconde personne. Ils ne comptent pas avant que vous les ayez regardés sous « Seconde personne ».`,
    },
    byOnePerson: "Vérifié par une seule personne.",
  },
} as const satisfies Sentences;
