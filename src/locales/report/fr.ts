import { fr } from "../french-spaces";
import type { ReportSentences } from "./report-sentences";

/** What is read where a message is reported, in French. */
export const frenchReport = {
  title: "Signaler ce message",
  nothingSent: "Rien n’a encore été envoyé, et le message reste à sa place.",
  message: "Le message",
  noSubject: "(sans objet)",
  from: (sender, day) => `De ${sender}${day === null ? "" : `, ${day}`}`,
  save: "L’enregistrer dans un fichier",
  saving: "Récupération…",
  saved: (file) =>
    fr`Enregistré sous ${file}. Si aucun fichier n’arrive, utilisez « Enregistrer sous » ou « Télécharger » dans le menu du message lui-même.`,
  notGiven: (client) =>
    fr`${client} ne donne pas le message sous forme de fichier ici. Utilisez « Enregistrer sous » ou « Télécharger » dans le menu du message lui-même.`,
  next: "Que faire maintenant",
  steps: [
    "Ne payez pas, ne répondez pas, ne cliquez pas et n’appelez pas depuis ce message.",
    fr`De l’argent est parti ? Appelez tout de suite votre banque, à un numéro que vous connaissez déjà, et demandez le rappel des fonds. Les premières heures comptent.`,
    fr`Envoyez le fichier, joint et inchangé, à la personne chargée de la sécurité chez vous. Ne transférez pas le message lui-même : on n’y voit plus d’où il vient.`,
    fr`Appelez la personne dont il porte le nom, à un numéro que vous connaissez déjà : sa messagerie est peut-être en d’autres mains.`,
    fr`Ne supprimez pas le message : c’est une preuve.`,
  ],
} as const satisfies ReportSentences;
