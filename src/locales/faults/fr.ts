import { fr } from "../french-spaces";
import type { FaultSentences } from "./fault-sentences";

export const frenchFaults = {
  unavailable: "le navigateur ne permet aucun stockage ici.",
  full: "le stockage de cet appareil est plein.",
  "no-answer": "aucune réponse. Fermez les autres fenêtres du complément et réessayez.",
  failed: "le stockage de cet appareil a échoué.",
  absent: "votre messagerie n’a pas de place pour cela.",
  "too-long": "c’est trop long pour votre messagerie.",
  refused: "votre messagerie ne l’a pas pris.",
  newer: fr`une version plus récente de ce programme a écrit ce qui s’y trouve. Rien n’y est changé : rechargez le complément.`,
} as const satisfies FaultSentences;
