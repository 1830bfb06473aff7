import { fr } from "../french-spaces";
import type { ChecklistSentences } from "../sentences";

const HOLD = {
  title: "Mettre en attente",
  do: "Arrêtez-vous. Ne payez pas, ne répondez pas, ne cliquez pas, n’appelez pas depuis ce message.",
  why: "C’est le message qui est suspect. L’attaque, c’est la pression.",
  evidence: "Heure de la mise en attente, votre nom",
};
const SECOND = {
  title: "Une seconde personne",
  do: "Faites contrôler vos notes, et non l’e-mail, par une seconde personne qui donne son accord.",
  why: "Tromper une seule personne ne doit pas suffire.",
  evidence: "Son nom, l’heure, ce qu’elle a contrôlé",
};
const NUMBER = {
  title: "Le numéro à appeler",
  do: fr`Prenez le numéro de téléphone dans une source antérieure ou extérieure à ce message : contrat, fiche fournisseur, facture payée, site officiel saisi à la main.`,
  why: "Des entreprises ont été volées en appelant le numéro de l’e-mail.",
  evidence: "Le numéro, sa provenance, sa date",
};
const CALL = {
  title: "L’appel",
  do: "Appelez. Faites dire le motif et le nouveau compte, puis comparez avec le message. Ne lisez pas les chiffres en premier.",
  why: "Une réponse qui répète vos chiffres ne prouve rien.",
  evidence: "Personne, heure, numéro composé, 4 derniers chiffres dictés, concordance",
};
const NAME_CHECK = {
  title: "Contrôle du nom",
  do: "Saisissez le compte dans votre banque et lisez le résultat de la vérification du bénéficiaire.",
  why: "Elle révèle un compte ouvert à un autre nom.",
  evidence: "Concordance, proche, non-concordance ou indisponible",
};

/** What a person reads of each step, in French. */
export const frenchChecklists = {
  "account-change": {
    hold: HOLD,
    number: NUMBER,
    call: CALL,
    namecheck: NAME_CHECK,
    second: SECOND,
    notify: {
      title: "Écrire à l’adresse connue",
      do: "Écrivez à l’ancienne adresse connue du fournisseur que ses coordonnées ont été modifiées.",
      why: "Le vrai fournisseur voit ainsi un changement qu’il n’a pas demandé.",
      evidence: "Heure de l’envoi",
    },
    record: {
      title: "Virement reçu",
      do: "Après le premier virement, demandez au fournisseur s’il l’a reçu.",
      why: "Tant qu’il est récent, un virement peut encore être rappelé.",
      evidence: "Qui a confirmé, quand",
    },
  },
  "first-payment": {
    hold: HOLD,
    exists: {
      title: "Existence du bénéficiaire",
      do: fr`Cherchez qui doit être payé dans une source à vous : registre public, contrat, bon de commande. Jamais par les liens du message.`,
      why: "On invente des fournisseurs, on imite des noms.",
      evidence: "Numéro d’immatriculation, page, date",
    },
    number: {
      title: "Le numéro à appeler",
      do: "Trouvez vous-même son numéro de téléphone, ailleurs que dans ce message.",
      why: "Des entreprises ont été volées en appelant le numéro de l’e-mail.",
      evidence: "Le numéro et sa provenance",
    },
    call: {
      title: "L’appel",
      do: "Appelez et faites dicter le compte. Ne lisez pas les chiffres en premier.",
      why: "Une réponse qui répète vos chiffres ne prouve rien.",
      evidence: "Personne, heure, 4 derniers chiffres dictés",
    },
    namecheck: NAME_CHECK,
    test: {
      title: "Un petit montant d’abord",
      do: fr`Virez d’abord un petit montant ; continuez seulement quand la réception est confirmée par le canal connu.`,
      why: "Cela prouve à qui est le compte avant la grosse somme.",
      evidence: "Montant, heure, qui a confirmé",
    },
    second: SECOND,
  },
  "closing-funds-buyer": {
    hold: HOLD,
    contact: {
      title: "Le numéro à appeler",
      do: "Utilisez les personnes et les numéros notés au début, ou tirés d’actes signés, ou passez à l’étude.",
      why: "Ils ont été fixés avant toute fraude possible.",
      evidence: "Noms, numéros, date à laquelle vous les avez notés",
    },
    call: {
      title: "L’appel",
      do: fr`Appelez. Faites dicter le titulaire et le numéro du compte ; demandez la phrase convenue s’il y en a une.`,
      why: "Une voix peut être clonée.",
      evidence: "Personne, heure, 4 derniers chiffres, phrase demandée oui ou non (jamais la phrase)",
    },
    "never-changes": {
      title: "Changements par e-mail",
      do: "Demandez si l’étude change parfois ses coordonnées par e-mail. Tout changement est une fraude jusqu’à preuve du contraire.",
      why: "C’est la ruse la plus courante.",
      evidence: "La réponse",
    },
    bank: {
      title: "Votre banque",
      do: "Demandez à votre banque de comparer le nom et le compte avant l’envoi.",
      why: "La banque en voit plus que vous.",
      evidence: "Interlocuteur à la banque, résultat",
    },
    arrival: {
      title: "Virement reçu",
      do: fr`Quelques heures après le virement, appelez le numéro connu : est-il arrivé ?`,
      why: "S’en apercevoir tôt décide du retour des fonds.",
      evidence: "Heure, personne, arrivé oui ou non",
    },
  },
  "closing-funds-agent": {
    source: {
      title: "Origine des instructions",
      do: fr`Notez d’où viennent les instructions : portail du prêteur, signature sur place, e-mail, tiers.`,
      why: "Ce qui arrive par e-mail ou par un tiers doit être vérifié.",
      evidence: "Source, date",
    },
    compare: {
      title: "Comparer avec votre liste",
      do: "Comparez avec la liste de vos virements récurrents ou un décompte antérieur.",
      why: "Les décomptes falsifiés changent la banque et le bénéficiaire.",
      evidence: "Concordance, champ par champ",
    },
    call: {
      title: "Joindre le bénéficiaire",
      do: fr`Appelez le bénéficiaire ou le prêteur à un numéro connu et indépendant ; faites confirmer banque, compte, numéro de prêt, montant.`,
      why: "Des entreprises ont été volées en appelant le numéro de l’e-mail.",
      evidence: "Personne, numéro et sa provenance, heure",
    },
    docs: {
      title: "Instructions signées",
      do: "Pour le prix revenant au vendeur, préférez des instructions signées (authentifiées si à distance), et appelez quand même.",
      why: "Un formulaire seul se falsifie.",
      evidence: "Référence du document",
    },
    second: SECOND,
    delivery: {
      title: "Virement reçu",
      do: "Faites confirmer le jour même par le bénéficiaire que le virement est arrivé.",
      why: "Un virement détourné se découvre tant qu’il peut être rappelé.",
      evidence: "Heure, personne",
    },
  },
  "payroll-change": {
    hold: HOLD,
    person: {
      title: "Joindre le salarié",
      do: "Parlez au salarié en personne, ou au numéro du dossier du personnel.",
      why: "Sa messagerie peut être piratée ou imitée.",
      evidence: "Comment, provenance du numéro, heure",
    },
    "self-service": {
      title: "Portail RH",
      do: "Faites faire le changement uniquement dans le portail RH, avec un second facteur.",
      why: "L’e-mail n’est pas le bon canal.",
      evidence: "Ticket ou entrée du portail",
    },
    proof: {
      title: "Justificatif de la banque",
      do: "Demandez un RIB ou une attestation de la banque au nom du salarié.",
      why: "Les comptes des voleurs sont à d’autres noms.",
      evidence: "Document vu, nom concordant ou non",
    },
    second: SECOND,
    notice: {
      title: "Prévenir le salarié",
      do: "Prévenez le salarié, à l’ancienne adresse ou au téléphone, qu’un changement a été fait.",
      why: "Les voleurs désactivent les alertes.",
      evidence: "Avis envoyé, quand",
    },
  },
  "executive-request": {
    hold: HOLD,
    direct: {
      title: "Joindre la personne",
      do: fr`Joignez la personne en face à face ou au numéro que vous avez déjà ; ni par réponse, ni par un numéro ou un lien du message.`,
      why: "La messagerie peut être imitée et la voix clonée.",
      evidence: "Comment, provenance du numéro, heure",
    },
    challenge: {
      title: "Un contact avant le vôtre",
      do: fr`Un appel ou une vidéo vous est parvenu d’abord ? Raccrochez, rappelez, demandez le mot convenu ou ce qu’elle seule peut savoir.`,
      why: "Voix et image se fabriquent par machine.",
      evidence: "Demandé et réussi, oui ou non (jamais le mot)",
    },
    rule: {
      title: "La règle habituelle",
      do: fr`Appliquez la règle de paiement habituelle : aucune exception pour le secret ou l’urgence.`,
      why: "Le secret est le signe.",
      evidence: "Règle appliquée",
    },
    second: SECOND,
    report: {
      title: "Équipe de sécurité",
      do: "Prévenez votre équipe de sécurité, même si personne n’a payé.",
      why: "D’autres sont visés aussi.",
      evidence: "Ticket",
    },
  },
  invoice: {
    compare: {
      title: "Comparer avec vos dossiers",
      do: "Ouvrez votre fichier fournisseurs ou la dernière facture payée, et comparez le compte avec celui affiché ici.",
      why: "Un compte déjà payé, sans changement annoncé, ne demande pas d’appel. Un compte différent, oui.",
      evidence: "Quel fichier, sa date, identique ou différent",
    },
    keep: {
      title: "Conserver",
      do: "Gardez le compte comme enregistré, avec le fichier et la date indiqués.",
      why: "Cette note rend la prochaine comparaison rapide.",
      evidence: "Source et date",
    },
  },
  other: {
    hold: HOLD,
    number: NUMBER,
    call: {
      title: "L’appel",
      do: "Appelez et faites dire ce qui est demandé et où doit aller l’argent. Ne lisez rien en premier.",
      why: "Une réponse qui répète vos mots ne prouve rien.",
      evidence: "Personne, heure, numéro composé, ce qui a été dit",
    },
    second: SECOND,
  },
} as const satisfies ChecklistSentences;
