import { fr } from "../french-spaces";
import type { ApprovalSentences } from "./approval-sentences";

/** What is read when a second person is asked by mail, in French. */
export const frenchApproval = {
  mail: {
    requestSubject: (payee) => fr`Seconde personne demandée : ${payee}`,
    request: fr`Merci d’examiner ce paiement avec moi. Ouvrez Second Channel à côté de ce message : il montre ce qui a été vérifié et vous pose ses propres questions. Ne répondez pas à la main, et n’acceptez pas parce que c’est urgent.`,
    head: (sequence, hash) => fr`Mon registre en était à l’entrée ${`${sequence}`} : ${hash}`,
    block: "Second Channel lit les lignes ci-dessous. Merci de ne pas les modifier.",
    agreed: "J’ai examiné le dossier et je suis d’accord. Je vous dirai un code quand vous m’appellerez.",
    refused: "J’ai examiné le dossier et je ne suis pas d’accord. Merci de garder le paiement en attente.",
  },
  ask: {
    whom: fr`À qui demandez-vous ?`,
    nobody: fr`Personne n’est désigné pour donner son accord. Désignez d’abord des approbateurs dans les réglages : un message ne peut jamais en désigner.`,
    leaves: (address) =>
      fr`Ceci ouvre un brouillon à ${address} avec votre dossier : bénéficiaire, montant, compte masqué, ce qui a été trouvé, les numéros utilisés et vos notes. Il ne quitte votre boîte que lorsque vous l’envoyez.`,
    open: "Ouvrir le brouillon",
    sent: (name, time) =>
      `Un brouillon pour ${name} a été ouvert à ${time}. Quand il est envoyé et que la réponse arrive, ouvrez-la à côté de Second Channel.`,
    again: "Demander à nouveau",
    changed: fr`Vos réponses ont changé depuis : une réponse à cette demande ne compte plus. Demandez à nouveau.`,
    notOpened: fr`Au dernier essai, aucun brouillon ne s’est ouvert : personne n’a été interrogé.`,
    requestDamaged: fr`Une demande gardée sur cet appareil était abîmée. Elle a été mise de côté, et sa réponse ne sera pas reconnue : demandez à nouveau.`,
  },
  approver: {
    title: "Seconde personne",
    from: (name) => `Demandé par ${name}`,
    inside: "Le serveur de réception confirme que ce message vient de votre propre organisation.",
    outside:
      "Rien ne confirme que ce message vient de votre propre organisation. Appelez votre collègue à un numéro que vous connaissez avant de répondre.",
    notForYou: (address) => `Cette demande est pour ${address}, pas pour vous.`,
    requesterDiffers: (address) =>
      `La demande dit venir de ${address}, mais quelqu’un d’autre a envoyé ce message. Appelez ${address} à un numéro que vous connaissez.`,
    unreadable: fr`La demande contenue dans ce message est abîmée. Demandez à votre collègue de la renvoyer.`,
    questions: {
      number: "Le numéro appelé vient d’une source que le message n’a pas fournie.",
      payee: "Je connais ce bénéficiaire, ou j’ai vu les documents qui montrent pourquoi nous le payons.",
      account: "Le bénéficiaire a dit le compte en premier, et il correspond.",
      pressure: "Personne ne me presse, et je dirais non si je n’étais pas sûr.",
    },
    questionsTitle: "Vos propres questions",
    note: "Note",
    agree: "Je suis d’accord",
    refuse: "Je ne suis pas d’accord",
    agreeNeedsAll: "Pour donner votre accord, les quatre doivent être vraies.",
    replyOpen: fr`Votre réponse est ouverte en brouillon : envoyez-la.`,
    openAgain: "Rouvrir le brouillon",
    notKept: fr`Cet appareil ne garde pas votre réponse : elle dure tant que cette page est ouverte. Ne la quittez pas avant l’appel.`,
    setAside: fr`Ce que cet appareil gardait de votre réponse était abîmé et a été mis de côté : répondez à nouveau.`,
    code: "Votre code",
    sayCode: (name) => `Dites ce code à ${name} quand il ou elle vous appelle. Ne l’écrivez nulle part.`,
  },
  decision: {
    title: "Réponse de la seconde personne",
    unreadable: "La réponse contenue dans ce message est abîmée. Demandez à votre collègue de la renvoyer.",
    notAsked: "Vous n’avez aucune demande en cours à laquelle ceci répond. Rien n’a été compté.",
    requestDamaged: fr`Aucune demande lisible à laquelle ceci répond n’est gardée ici. L’une était abîmée et a été mise de côté : si ceci y répond, demandez à nouveau. Rien n’a été compté.`,
    from: (address) => `Cette réponse vient de ${address}.`,
    inside: "Le serveur de réception confirme qu’elle vient de votre propre organisation.",
    vouchedFor: "Le serveur de réception confirme qu’elle vient de cette adresse (DMARC).",
    asked: (name) => `Vous avez demandé à ${name}, approbateur désigné d’avance.`,
    faults: {
      "no-decision": fr`Ce message ne porte lui-même aucune réponse ; une réponse seulement citée ne compte pas.`,
      "not-an-approver":
        "L’expéditeur n’est pas la personne à qui vous avez demandé, ou n’est pas désigné comme approbateur dans les réglages. Cela ne compte pas.",
      "self-made": "Vous ne pouvez pas approuver votre propre demande. Cela ne compte pas.",
      "origin-unproved": fr`Rien ne confirme que ce message vient de votre collègue : il n’est ni interne ni confirmé par DMARC. Cela ne compte pas. Appelez-le.`,
      "other-request": "Ceci répond à une autre demande. Cela ne compte pas.",
      "changed-record": fr`Vos réponses ont changé depuis votre demande. Cela ne compte pas : demandez à nouveau.`,
      "refused-before": fr`La même personne a refusé ce même dossier. Cela ne compte pas : modifiez vos réponses et demandez à nouveau.`,
      replayed: "Cette réponse a déjà été comptée, ou est plus ancienne que votre demande. Cela ne compte pas.",
    },
    agreed: (name) => `${name} est d’accord.`,
    refused: (name) => fr`${name} n’est pas d’accord. C’est noté : le paiement reste en attente.`,
    call: (name) =>
      fr`Appelez ${name} à un numéro que vous connaissez, ou allez voir cette personne. Elle vous dit un code à six chiffres : tapez-le ici. Ne le prenez jamais dans un message ni de quelqu’un qui vous appelle.`,
    code: "Code entendu",
    check: "Vérifier le code",
    wrong: (left) =>
      left === 1 ? "Ce n’est pas le code. Il reste 1 essai." : `Ce n’est pas le code. Il reste ${left} essais.`,
    spent: fr`Trois codes faux : cette réponse ne compte plus. Une autre réponse à votre demande compte encore ; ou demandez à nouveau.`,
    counted: "Compté. Revenez au message pour conclure.",
    notStored: fr`Cet appareil n’a pas pu lire ou garder ce qu’il faut : son stockage est plein ou indisponible. Libérez de l’espace, puis rouvrez ce message.`,
  },
  draftFaults: {
    absent: "Cet Outlook ne peut pas ouvrir de brouillon d’ici. Montrez plutôt cet écran à votre collègue.",
    "too-long":
      "Le dossier est trop long pour un brouillon. Raccourcissez vos notes, ou montrez cet écran à votre collègue.",
    "no-answer": "Outlook n’a pas ouvert le brouillon. Réessayez.",
    refused: "Outlook a refusé d’ouvrir le brouillon. Réessayez.",
  },
  notKept:
    "Cet appareil n’a pas pu garder la demande, sa réponse ne pourrait donc pas être reconnue. Libérez de l’espace, ou montrez cet écran à votre collègue.",
} as const satisfies ApprovalSentences;
