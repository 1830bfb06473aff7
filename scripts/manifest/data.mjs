/** What both manifests are made of, apart from their form (`template.mjs`). */

/** Where the pages are while developing; `npm run manifest -- --url` puts another host in its place. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Raise it with every change of a manifest: Outlook fetches a manifest anew only under a higher number. */
export const VERSION = "1.1.0.0";

/**
 * The manifests by the file each is written to. They are two add-ins to Outlook, so each has an id of its own.
 * `events` asks for what only an administrator can install: the alert while sending, and the report button.
 */
export const MANIFESTS = {
  "manifest.xml": { id: "d2cfde9d-9184-45ed-84ff-e7d6da902989", events: false },
  "manifest.admin.xml": { id: "745ab19e-c3b1-4ad2-97e8-6cd413d064d0", events: true },
};

/** The lowest set of Outlook's interface with which the pane is of use; what else a client can do is found out while it runs. */
export const MAILBOX_SET = "1.5";

/** The id of the button that opens the pane; the report button opens the pane by it, too. */
export const OPEN_PANE = "Read.Open";

/** The functions of `src/events/` by the event that Outlook runs them for. */
export const HANDLERS = { send: "onMessageSend", report: "onSpamReport" };

/** The pages and scripts that the manifests name, by the id they have there. */
export const URLS = {
  "Pane.Url": "taskpane.html",
  "Events.Url": "events.html",
  "EventsScript.Url": "events.js",
};

export const ICON_SIZES = [16, 32, 80];

/** The language that stands where no other is named, and the tags of those that override it. */
export const DEFAULT_LOCALE = "en-US";
export const LOCALES = { en: DEFAULT_LOCALE, fr: "fr-FR" };

export const DESCRIPTION = {
  en: "Verifies payment requests: shows what does not fit in a message, and walks you through checking it over a second channel before any money moves.",
  fr: "Vérifie les demandes de paiement : montre ce qui ne concorde pas dans un message et vous guide pour le vérifier par un second canal avant tout paiement.",
};

/** At most 125 characters each, in every language. */
export const SHORT_STRINGS = {
  "Group.Label": { en: "Second Channel", fr: "Second Channel" },
  "Open.Label": { en: "Verify payment", fr: "Vérifier le paiement" },
  "Report.Label": { en: "Report fraud", fr: "Signaler une fraude" },
};

/** At most 250 characters each, in every language. */
export const LONG_STRINGS = {
  "Open.Description": {
    en: "Check who really wrote this message and which account it names, before you pay.",
    fr: "Vérifiez qui a vraiment écrit ce message et quel compte il indique, avant de payer.",
  },
  "Report.Description": {
    en: "Report a message that asks for money and is not what it claims to be. It stays where it is.",
    fr: "Signalez un message qui demande de l’argent et n’est pas ce qu’il prétend. Il reste à sa place.",
  },
  "Report.Dialog": {
    en: "Nothing is sent, and the message stays where it is: it is evidence. Second Channel opens on it next, or says how to open it. If you have already paid, call your bank first.",
    fr: "Rien n’est envoyé et le message reste à sa place : c’est une preuve. Second Channel s’ouvre ensuite dessus, ou indique comment l’ouvrir. Si vous avez déjà payé, appelez d’abord votre banque.",
  },
};
