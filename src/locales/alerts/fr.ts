// No-break spaces are written out: this file runs where `fr` of french-spaces.ts does not.
import type { AlertSentences } from "./alert-sentences";

export const french: AlertSentences = {
  send: {
    lookalike: (address) =>
      `${address} ressemble à l’adresse de quelqu’un que vous connaissez, mais ce n’est pas la sienne. Comparez lettre par lettre, ou utilisez l’adresse de vos dossiers.`,
    stopped:
      "Un message de cette conversation présente des signes de fraude. Ne répondez pas et ne payez pas\u00a0: appelez l’expéditeur à un numéro que vous connaissez déjà.",
    onHold: "Un paiement est en attente dans cette conversation. Ne confirmez rien avant la fin de la vérification.",
    replyTo: (address) => `Votre réponse part à ${address}, qui n’est pas l’adresse qui vous a écrit.`,
    bankDetails: (details, address) =>
      `Vous envoyez des coordonnées bancaires (${details}) à ${address}, qui n’est pas dans votre répertoire. Assurez-vous de savoir qui c’est.`,
    more: (count) => (count === 1 ? "Et un autre avertissement." : `Et ${count} autres avertissements.`),
    otherDetails: "numéro de compte",
  },
  report: {
    title: "Rien n’a encore été envoyé",
    text: "Pour signaler ce message, ouvrez-le dans Second Channel avec «\u00a0Vérifier le paiement\u00a0», puis «\u00a0Plus\u00a0» et «\u00a0Signaler ce message\u00a0». Il reste à sa place.",
  },
};
