import { frenchFaults } from "../faults/fr";
import { fr } from "../french-spaces";
import type { Counts, SettingsSentences } from "./settings-sentences";

const counted = (count: number, one: string, several: string): string => `${count} ${count < 2 ? one : several}`;

const counts = ({ payees, accounts, verifications, entries }: Counts): string =>
  [
    `${counted(payees, "bénéficiaire", "bénéficiaires")} avec ${counted(accounts, "compte", "comptes")}`,
    counted(verifications, "vérification", "vérifications"),
    `${counted(entries, "inscription", "inscriptions")} au registre`,
  ].join(", ");

/** What is read on the page of the settings, in French. */
export const frenchSettings = {
  title: "Réglages",
  where: {
    title: "Où sont vos données",
    device: (client, owner) =>
      fr`Sur cet appareil seulement, dans ce navigateur (messagerie : ${client})${owner === "" ? "" : `, pour ${owner}`}. Un autre appareil a les siennes.`,
    counts: (all) => fr`Conservé ici : ${counts(all)}.`,
    persistence: {
      persistent: fr`Le navigateur a promis de les garder, même quand le disque se remplit. Effacer les données du navigateur les supprime.`,
      "may-be-cleared": fr`Le navigateur peut les supprimer quand le disque se remplit, ou quand vous effacez ses données : gardez un fichier de sauvegarde.`,
      unknown: fr`Le navigateur ne dit pas s’il les garde : gardez un fichier de sauvegarde.`,
    },
    notRead: (fault) => fr`Ce que cet appareil conserve n’a pas pu être lu : ${fault}`,
  },
  backup: {
    title: "Fichier de sauvegarde",
    what: fr`Il contient votre répertoire avec tous les comptes en entier, le registre, les vérifications, les demandes à une seconde personne et qui peut donner son accord. Gardez-le là où vous seul pouvez le lire.`,
    last: (day) => fr`Dernière sauvegarde : ${day}.`,
    due: {
      never: fr`Aucune sauvegarde n’a encore été faite.`,
      many: fr`Beaucoup de choses ont changé depuis la dernière sauvegarde : faites-en une nouvelle.`,
      old: fr`La dernière sauvegarde a plus d’un mois : faites-en une nouvelle.`,
    },
    save: "Enregistrer une sauvegarde",
    notNoted: (fault) => fr`Cet appareil n’a pas noté le jour de la sauvegarde : ${fault}`,
  },
  restore: {
    title: "Restaurer une sauvegarde",
    trust: fr`Ne restaurez qu’un fichier que vous avez fait. Qui le modifie peut ajouter des comptes à votre répertoire.`,
    choose: "Choisir un fichier de sauvegarde",
    faults: {
      "not-a-backup": fr`Ce n’est pas un fichier de sauvegarde de ce programme, ou seulement une partie. Rien n’a été changé.`,
      "too-large": fr`Ce fichier est plus grand que toute sauvegarde. Rien n’a été changé.`,
      newer: fr`Une version plus récente de ce programme a fait ce fichier : rechargez le complément. Rien n’a été changé.`,
      changed: fr`Ce fichier a été modifié ou endommagé après avoir été fait. Rien n’a été changé ici.`,
      directory: fr`Le répertoire de ce fichier est endommagé. Rien n’a été changé.`,
      "not-read": fr`Le navigateur n’a pas pu lire ce fichier. Rien n’a été changé.`,
    },
    from: (day, mailbox) => fr`Fait le ${day}${mailbox === "" ? "" : ` pour ${mailbox}`}.`,
    otherMailbox: fr`C’est la sauvegarde d’une autre messagerie.`,
    counts: (all) => fr`Il contient ${counts(all)}.`,
    altered: (faults) =>
      fr`Son registre n’est plus tel qu’il était : ${counted(faults, "inscription a été modifiée, ajoutée ou retirée", "inscriptions ont été modifiées, ajoutées ou retirées")}.`,
    whole: "Chaque inscription de son registre suit la précédente.",
    register: {
      same: fr`Son registre n’a rien qui manque à celui-ci.`,
      longer: "Son registre continue celui-ci.",
      apart: fr`Son registre et celui-ci ont divergé : un seul registre ne peut contenir les deux. Ajouter laisse celui-ci tel quel.`,
    },
    ownDomains: (domains) => fr`Il ferait de ces domaines les vôtres : ${domains}.`,
    sameCompany: (pairs) => fr`Il ferait d’une même société : ${pairs}.`,
    people: (mailboxes) => fr`Il donnerait d’autres adresses à des personnes connues : ${mailboxes}.`,
    genuine: (count) =>
      fr`Il rendrait muets, comme légitimes, ${counted(count, "constat", "constats")} que cet appareil montre encore.`,
    approvers: (names) => fr`Qui peut donner son accord : ${names}.`,
    add: "Ajouter ce qui manque ici",
    addWhat: fr`Ce qui est ici reste. Ce qu’un autre appareil a vérifié vous est montré pour y répondre à nouveau.`,
    replace: "Remplacer ce qui est ici",
    replaceWhat: (all) => fr`Cet appareil a ${counts(all)}. Tout est mis de côté ici, et le fichier prend la place.`,
    replaceSure: "Oui, remplacer",
    cancel: "Annuler",
    done: {
      add: fr`Restauré : ce qui manquait a été ajouté.`,
      replace: fr`Restauré : cet appareil a ce que contient le fichier. Ce qui était ici est mis de côté.`,
    },
    failed: (fault) => fr`Rien n’a été changé : ${fault}`,
  },
  policy: {
    title: "Seconde personne",
    open: "Qui peut donner son accord, et quand",
  },
  deletion: {
    title: "Tout supprimer",
    what: (all) =>
      fr`Sur cet appareil, sont supprimés : ${counts(all)}. Sans fichier de sauvegarde, rien ne peut être récupéré.`,
    also: fr`Le sont aussi les demandes à une seconde personne, qui peut donner son accord, les données endommagées mises de côté, la clé de cet appareil et ce que le complément garde dans les réglages de votre messagerie.`,
    remains: fr`Ce qui reste : l’état abrégé d’une vérification avec son message dans votre messagerie. Sans la clé de cet appareil, il ne compte pour rien.`,
    begin: "Tout supprimer…",
    word: "SUPPRIMER",
    type: (word) => `Pour supprimer, tapez ${word}`,
    sure: "Tout supprimer maintenant",
    done: "Tout a été supprimé.",
    mailboxLeft: (fault) =>
      fr`Supprimé sur cet appareil. Les réglages de votre messagerie en ont encore une partie : ${fault}`,
    failed: (fault) => fr`Rien n’a été supprimé : ${fault}`,
  },
  faults: frenchFaults,
} as const satisfies SettingsSentences;
