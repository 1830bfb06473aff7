/** What the page around the pane says. The pane's own sentences are in `src/locales/`. */
const english = {
  playground: "Playground",
  privacy: "Nothing leaves this page.",
  mailbox: "Messages",
  ownFiles: "Your own messages",
  samples: "Samples",
  drop: "Drop an .eml or .msg file here",
  choose: "Open a file…",
  notAMessage: (name: string) => `${name} is no message. Save it from your mail program as .eml or .msg.`,
  samplesMissing: "The samples could not be loaded. Your own files can still be opened.",
  reading: "Message",
  nothingOpen: "Choose a message to read it here.",
  from: "From",
  to: "To",
  cc: "Cc",
  date: "Date",
  earlier: "Earlier message",
  attachments: "Attachments",
  nobody: "(no sender)",
  noSubject: "(no subject)",
  size: (kib: string) => `${kib} KB`,
  language: "Language",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", "high-contrast": "High contrast" },
  slowAttachments: "Slow attachments",
  owner: "Mailbox of",
  draft: "Draft",
  subject: "Subject",
  send: "Send",
  discard: "Discard",
  sent: (to: string) => `Sent to ${to}. Change the mailbox to read it there.`,
};

type Words = typeof english;

const french: Words = {
  playground: "Bac à sable",
  privacy: "Rien ne quitte cette page.",
  mailbox: "Messages",
  ownFiles: "Vos propres messages",
  samples: "Exemples",
  drop: "Déposez ici un fichier .eml ou .msg",
  choose: "Ouvrir un fichier…",
  notAMessage: (name) => `${name} n’est pas un message. Enregistrez-le depuis votre messagerie au format .eml ou .msg.`,
  samplesMissing: "Les exemples n’ont pas pu être chargés. Vous pouvez toujours ouvrir vos propres fichiers.",
  reading: "Message",
  nothingOpen: "Choisissez un message pour le lire ici.",
  from: "De",
  to: "À",
  cc: "Cc",
  date: "Date",
  earlier: "Message précédent",
  attachments: "Pièces jointes",
  nobody: "(aucun expéditeur)",
  noSubject: "(sans objet)",
  size: (kib) => `${kib} Ko`,
  language: "Langue",
  theme: "Thème",
  themes: { light: "Clair", dark: "Sombre", "high-contrast": "Contraste élevé" },
  slowAttachments: "Pièces jointes lentes",
  owner: "Boîte de",
  draft: "Brouillon",
  subject: "Objet",
  send: "Envoyer",
  discard: "Abandonner",
  sent: (to) => `Envoyé à ${to}. Changez de boîte pour le lire.`,
};

export const WORDS = { en: english, fr: french } as const;
export type PlaygroundLanguage = keyof typeof WORDS;
export type { Words };

/** The languages by their own names, as a switch shows them. */
export const LANGUAGE_NAMES: Readonly<Record<PlaygroundLanguage, string>> = { en: "English", fr: "Français" };
