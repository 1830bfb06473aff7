import { fr } from "../french-spaces";
import type { MarkSentences } from "./mark-sentences";

/** What stands on a marked message, in French. */
export const frenchMarks = {
  hold: fr`Paiement en attente : vérifiez avant de payer.`,
  fraud: fr`Fraude constatée : ne payez pas, ne répondez pas et n’appelez pas depuis ce message.`,
  stop: fr`Signes de fraude : ne payez pas, ne répondez pas, n’appelez pas. Ouvrez Second Channel pour savoir pourquoi.`,
} as const satisfies MarkSentences;
