import { frenchFaults } from "../faults/fr";
import { fr } from "../french-spaces";
import type { PolicySentences } from "./policy-sentences";

/** What is read where a person says when a second person has to agree, in French. */
export const frenchPolicy = {
  title: "Seconde personne",
  why: fr`Une seule personne trompée ne doit pas suffire. Désignez ici qui peut donner son accord : un message ne peut jamais désigner personne.`,
  organisation: fr`Votre organisation règle cela aussi, et la règle la plus stricte compte :`,
  proposed: fr`Votre messagerie a d’autres réglages que cet appareil. Si vous ne les avez pas faits sur un autre appareil, quelqu’un d’autre peut écrire dans votre messagerie.`,
  take: fr`Ce sont les miens : les utiliser`,
  refuse: "Garder ceux de cet appareil",
  approvers: "Qui peut donner son accord",
  namedByOrganisation: fr`Votre organisation désigne qui peut donner son accord. Personne ne peut être ajouté ici.`,
  nobody: fr`Personne n’est désigné : un second appel fait par vous en tient lieu, et le dossier le dit.`,
  name: "Nom",
  address: "Adresse e-mail",
  add: "Ajouter",
  remove: (name) => `Retirer ${name}`,
  addressWrong: fr`Ce n’est pas une adresse e-mail : il faut un nom, un @ et un domaine.`,
  ownAddress: fr`C’est votre propre adresse : vous ne pouvez pas être la seconde personne.`,
  payeeAddress: fr`Cette adresse est celle d’un bénéficiaire de votre répertoire : nul n’approuve un paiement à soi-même. Elle ne compte pas.`,
  when: "Quand il en faut une",
  alwaysForChanges: "Toujours, quand un compte ou un salaire change",
  limit: "Et à partir de ce montant",
  limitHint:
    "Laissez vide pour aucune limite. Un montant dans une autre devise, ou aucun montant, compte comme supérieur.",
  currency: "Devise",
  limitWrong: "Écrivez la limite en chiffres, par exemple 5000, et sa devise en trois lettres, par exemple EUR.",
  months: "Un compte vérifié l’est à nouveau après (mois)",
  monthsWrong: "Écrivez un nombre entier de mois, de 1 à 60.",
  save: "Enregistrer",
  unsaved: "Vos modifications ne sont pas enregistrées.",
  saveAndLeave: "Enregistrer et revenir",
  leave: "Revenir sans enregistrer",
  saved: "Enregistré. Cela compte dès la prochaine vérification.",
  notSaved: (fault) => fr`Impossible d’enregistrer partout : ${fault}`,
  faults: frenchFaults,
} as const satisfies PolicySentences;
