import { fr } from "../french-spaces";
import { frenchFaults } from "../faults/fr";
import type { RegisterSentences } from "./register-sentences";

/** What a person reads on the pages of the register, in French. */
export const frenchRegister = {
  title: "Registre",
  empty: "Rien n’a encore été conclu sur cet appareil. Chaque conclusion d’une vérification est inscrite ici.",
  none: "Aucune inscription ne correspond.",
  notRead: (fault) => fr`Le registre n’a pas pu être lu : ${fault}`,
  notKept: (fault) => fr`Rien n’a été changé : ${fault}`,
  count: (shown, total) => `${shown} sur ${total === 1 ? "1 inscription" : `${total} inscriptions`}`,
  chain: {
    title: fr`Est-il resté tel quel ?`,
    whole: "Chaque inscription est telle qu’elle a été faite, et suit la précédente.",
    faulty: (count) =>
      count === 1
        ? "1 inscription n’est plus telle qu’elle a été faite."
        : `${count} inscriptions ne sont plus telles qu’elles ont été faites.`,
    faults: {
      unreadable: "Cette inscription n’est plus lisible.",
      altered: "Cette inscription a été modifiée après coup.",
      detached: fr`Cette inscription ne suit pas la précédente : une inscription a été supprimée, ajoutée ou déplacée.`,
    },
    head: "Dernière inscription",
    headOf: (sequence, hash) => fr`Inscription ${`${sequence}`} : ${hash}`,
    cannotProve: [
      fr`Ce contrôle ne voit pas si les dernières inscriptions ont été effacées, ni si tout a été réécrit : seule une dernière inscription antérieure, gardée par quelqu’un d’autre, le montre. Les e-mails d’accord et les exports la portent.`,
      "Il ne prouve ni qui a écrit une inscription, ni qu’une réponse était vraie.",
    ],
    compare: "Comparer avec une dernière inscription antérieure",
    compareHint: "Collez l’e-mail d’accord ou l’export qui la porte, ou sa ligne.",
    noHead: "Ce texte ne contient pas de numéro d’inscription suivi de ses 64 chiffres.",
    verdicts: {
      contained: "Cette inscription est dans ce registre, inchangée.",
      truncated: fr`Cette inscription manque : les dernières ont été effacées, ou c’est un autre registre.`,
      rewritten: fr`À sa place se trouve une autre inscription : ce registre a été réécrit, ou c’en est un autre.`,
      removed: fr`Cette inscription a été retirée en raison de son âge : elle ne peut plus être comparée.`,
    },
  },
  filter: {
    title: "Chercher",
    payee: "Bénéficiaire",
    allPayees: "Tous les bénéficiaires",
    outcome: "Résultat",
    allOutcomes: "Tous les résultats",
    from: "Du",
    to: "Au",
    text: "Contient",
  },
  entry: {
    title: (place) => `Inscription ${place}`,
    unreadable: "Illisible",
    removed: (through, day) => fr`Inscriptions jusqu’à ${`${through}`} retirées : antérieures au ${day}`,
    noPayee: "Aucun bénéficiaire nommé",
    validUntil: (day) => `Vaut jusqu’au ${day}`,
    endsSoon: (day) => `À vérifier de nouveau d’ici le ${day}`,
    expired: (day) => fr`Expirée le ${day} : vérifiez de nouveau`,
    corrects: (place) => `Corrige l’inscription ${place}`,
    corrected: "Une inscription ultérieure a pris sa place.",
    remark: (text) => fr`Remarque : ${text}`,
    hash: "SHA-256 de l’inscription",
    backToList: "Toutes les inscriptions",
  },
  correction: {
    title: "Corriger cette inscription",
    what: "L’inscription reste. Une nouvelle prend sa place et dit pourquoi. Pour libérer un paiement, vérifiez-le de nouveau.",
    outcome: "Le résultat devrait être",
    remark: "Pourquoi",
    enter: "Inscrire la correction",
    entered: "La correction est inscrite.",
  },
  exports: {
    title: "Exporter",
    what: fr`Le fichier ne quitte cet appareil que là où vous l’emportez. Les comptes sont masqués ; les noms, numéros et notes ne le sont pas.`,
    csv: "Tableau (CSV)",
    json: "Registre entier (JSON)",
    print: "Page à imprimer (HTML)",
    made: (name) => `${name} a été remis à votre navigateur. Si aucun fichier n’est arrivé, copiez son texte ici.`,
    text: "Texte du fichier",
    copy: "Copier",
    copied: "Copié.",
    printedOn: (day) => `Établi le ${day}`,
  },
  retention: {
    title: "Durée de conservation",
    keep: "Conserver les inscriptions",
    forever: "Sans limite",
    years: (count) => `${count} ans`,
    nothingDue: "Aucune inscription n’est plus ancienne.",
    due: (count) => (count === 1 ? "1 inscription est plus ancienne." : `${count} inscriptions sont plus anciennes.`),
    what: "Rien ne part tout seul. Quand vous retirez les plus anciennes, une nouvelle inscription dit lesquelles, et le contrôle continue à partir d’elles.",
    remove: "Retirer les plus anciennes",
  },
  held: {
    title: "En attente",
    none: "Aucun paiement n’est en attente sur cet appareil.",
    notRead: (fault) => fr`Ce qui est en attente n’a pas pu être lu : ${fault}`,
    unread: (count) =>
      fr`${count === 1 ? "1 vérification est illisible" : `${count} vérifications sont illisibles`} ici. Ouvrez son message : ce qui est endommagé est mis de côté, et ce qu’une version plus récente a écrit reste.`,
    order: "Ordre",
    orders: { age: "Les plus anciens d’abord", amount: "Les plus élevés d’abord", step: "Par prochaine étape" },
    since: (days) => (days === 0 ? "depuis aujourd’hui" : days === 1 ? "depuis 1 jour" : `depuis ${days} jours`),
    next: (step) => fr`Ensuite : ${step}`,
    toConclude: fr`Ensuite : dire ce qu’il en est`,
    back: (subject, from, day) =>
      fr`Dans votre messagerie, cherchez « ${subject} » de ${from}${day === null ? "" : `, ${day}`}.`,
    resume: fr`Ouvrez ce message : sa vérification reprend où vous l’avez laissée.`,
    forget: "Ôter de cette liste",
    forgetWhat: "À faire quand il ne sera pas payé. Ce qui a été conclu reste au registre.",
    again: "À vérifier de nouveau",
    againWhat:
      "Ces comptes ont été vérifiés il y a trop longtemps. Vérifiez-les de nouveau avant le prochain paiement.",
  },
  faults: frenchFaults,
} as const satisfies RegisterSentences;
