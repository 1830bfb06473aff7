/**
 * How mail programs of seven languages head an earlier message. Data only: a language is one entry in each table.
 * Sources: the strings of Outlook, Gmail, Apple Mail and Thunderbird as their users see them.
 */

export type QuoteLanguage = "en" | "fr" | "de" | "it" | "es" | "pt" | "nl";

/** What a line of a quoted header block tells. */
export type QuoteField = "from" | "to" | "cc" | "bcc" | "date" | "subject" | "replyTo" | "other";

type Labels = Readonly<Record<QuoteField, readonly string[]>>;

/** Labels of quoted header blocks, in lower case. */
export const HEADER_LABELS: Readonly<Record<QuoteLanguage, Labels>> = {
  en: {
    from: ["from"],
    to: ["to"],
    cc: ["cc"],
    bcc: ["bcc"],
    date: ["sent", "date", "sent at", "date sent", "received"],
    subject: ["subject"],
    replyTo: ["reply-to", "reply to"],
    other: [
      "importance",
      "attachments",
      "attachment",
      "organization",
      "message-id",
      "priority",
      "sensitivity",
      "sender",
    ],
  },
  fr: {
    from: ["de", "expéditeur"],
    to: ["à", "a", "pour", "destinataire", "destinataires"],
    cc: ["cc", "copie", "copie à"],
    bcc: ["cci", "bcc", "copie cachée"],
    date: ["envoyé", "date", "envoyé le", "date d'envoi", "date d’envoi", "envoyée"],
    subject: ["objet", "sujet"],
    replyTo: ["répondre à", "répondre-à", "réponse à"],
    other: ["importance", "pièces jointes", "pièce jointe", "pièce(s) jointe(s)", "organisation"],
  },
  de: {
    from: ["von", "absender"],
    to: ["an", "empfänger"],
    cc: ["cc", "kopie", "kopie (cc)"],
    bcc: ["bcc", "blindkopie"],
    date: ["gesendet", "datum", "gesendet am", "gesendet um"],
    subject: ["betreff"],
    replyTo: ["antwort an", "antworten an", "antwort-an"],
    other: ["wichtigkeit", "priorität", "anlagen", "anlage", "anhänge", "organisation"],
  },
  it: {
    from: ["da", "mittente"],
    to: ["a", "destinatario", "per"],
    cc: ["cc"],
    bcc: ["ccn", "bcc"],
    date: ["inviato", "data", "data invio", "inviata", "inviato il"],
    subject: ["oggetto"],
    replyTo: ["rispondi a", "rispondi-a"],
    other: ["priorità", "importanza", "allegati", "allegato", "organizzazione"],
  },
  es: {
    from: ["de", "remitente"],
    to: ["para", "a", "destinatario"],
    cc: ["cc"],
    bcc: ["cco", "bcc"],
    date: ["enviado", "fecha", "enviado el", "enviado a las", "fecha de envío"],
    subject: ["asunto"],
    replyTo: ["responder a", "responder-a"],
    other: ["importancia", "prioridad", "datos adjuntos", "adjuntos", "archivos adjuntos", "organización"],
  },
  pt: {
    from: ["de", "remetente"],
    to: ["para", "a", "destinatário"],
    cc: ["cc"],
    bcc: ["cco", "bcc"],
    date: ["enviado", "enviada em", "enviado em", "enviada", "data", "data de envio"],
    subject: ["assunto"],
    replyTo: ["responder a", "responder para"],
    other: ["importância", "prioridade", "anexos", "anexo", "organização"],
  },
  nl: {
    from: ["van", "afzender"],
    to: ["aan"],
    cc: ["cc", "kopie"],
    bcc: ["bcc"],
    date: ["verzonden", "datum", "verzonden op"],
    subject: ["onderwerp"],
    replyTo: ["antwoord aan", "beantwoorden aan", "antwoord-naar"],
    other: ["urgentie", "prioriteit", "bijlagen", "bijlage", "organisatie"],
  },
};

/** Lines that stand above a forwarded or replied-to message, in lower case, without the dashes around them. */
export const SEPARATORS: Readonly<Record<QuoteLanguage, readonly string[]>> = {
  en: [
    "original message",
    "forwarded message",
    "begin forwarded message",
    "original mail",
    "reply message",
    "forwarded by",
    "original appointment",
  ],
  fr: [
    "message d'origine",
    "message original",
    "message transféré",
    "message transmis",
    "début du message réexpédié",
    "début du message transféré",
    "forwarded message",
    "rendez-vous d'origine",
    "courriel original",
  ],
  de: [
    "ursprüngliche nachricht",
    "originalnachricht",
    "original-nachricht",
    "originale nachricht",
    "weitergeleitete nachricht",
    "anfang der weitergeleiteten nachricht",
    "beginn der weitergeleiteten nachricht",
    "urspr. nachricht",
    "ursprünglicher termin",
    "original nachricht",
  ],
  it: [
    "messaggio originale",
    "messaggio inoltrato",
    "inizio messaggio inoltrato",
    "inizio del messaggio inoltrato",
    "inizia messaggio inoltrato",
    "messaggio originario",
  ],
  es: [
    "mensaje original",
    "mensaje reenviado",
    "inicio del mensaje reenviado",
    "comienzo del mensaje reenviado",
    "mensaje enviado",
    "cita original",
  ],
  pt: [
    "mensagem original",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "início da mensagem encaminhada",
    "início da mensagem reencaminhada",
    "início de mensagem encaminhada",
    "compromisso original",
  ],
  nl: [
    "oorspronkelijk bericht",
    "origineel bericht",
    "doorgestuurd bericht",
    "begin doorgestuurd bericht",
    "begin van doorgestuurd bericht",
    "originele bericht",
    "oorspronkelijke afspraak",
  ],
};

/** How an attribution line ("On …, X wrote:") begins and which verb it has, in lower case. */
export interface AttributionWords {
  readonly starts: readonly string[];
  readonly verbs: readonly string[];
}

export const ATTRIBUTIONS: Readonly<Record<QuoteLanguage, AttributionWords>> = {
  en: { starts: ["on"], verbs: ["wrote", "writes", "said"] },
  fr: { starts: ["le"], verbs: ["a écrit", "écrit", "a ecrit"] },
  de: { starts: ["am"], verbs: ["schrieb", "schrieben", "hat geschrieben"] },
  it: { starts: ["il", "il giorno", "in data"], verbs: ["ha scritto", "scrisse", "ha scritto il giorno"] },
  es: { starts: ["el"], verbs: ["escribió", "escribio", "ha escrito"] },
  pt: { starts: ["em", "a", "no dia", "às"], verbs: ["escreveu", "escreveu isto"] },
  nl: { starts: ["op"], verbs: ["schreef", "het volgende geschreven"] },
};

/** Words between the parts of an attribution that belong to no name, in lower case. */
export const ATTRIBUTION_FILLERS: ReadonlySet<string> = new Set(
  (
    "on at le à a am um uhr il giorno alle ore in data el las la los em no dia às as os op om h hs hrs de del di da dia " +
    "at the o via das der die het heeft hat volgende geschreven par von van isto s"
  ).split(" "),
);

/** "From X on behalf of Y", as Outlook shows a delegate. */
export const ON_BEHALF: readonly string[] = [
  "on behalf of",
  "im auftrag von",
  "de la part de",
  "per conto di",
  "en nombre de",
  "em nome de",
  "namens",
];
