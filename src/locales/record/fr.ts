import { fr } from "../french-spaces";
import type { RecordSentences } from "./record-sentences";

/** What a person reads of a record, in French. */
export const frenchRecord = {
  payee: "Bénéficiaire",
  amount: "Montant",
  account: "Compte",
  known: "Connu auparavant",
  about: "Objet",
  proposed: "Liste proposée",
  reason: "Raison de l’autre liste",
  message: "Message",
  by: "Vérifié par",
  outcome: "Résultat",
  byOnePerson: "Vérifié par une seule personne",
  found: "Ce qui a été trouvé",
  done: "Ce qui a été fait",
  nothingFound: "Rien d’anormal.",
  nothingDone: "Rien pour l’instant.",
  mail: (subject, from, day) => fr`« ${subject} » de ${from}${day === null ? "" : `, ${day}`}`,
} as const satisfies RecordSentences;
