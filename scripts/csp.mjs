/**
 * The content security policies. Nothing may be fetched, sent or embedded but from the page's own origin and,
 * in Outlook, the hosts that Office's own script comes from: what a message says cannot leave the page.
 */

/** Where Office's script comes from. The second one is loaded by the first; without it the add-in never gets ready. */
export const OFFICE_SCRIPT_HOSTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** The pages that may show the task pane in a frame: Outlook on the web and the new Outlook on Windows. */
const OUTLOOK_ORIGINS = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://outlook.cloud.microsoft",
  "https://outlook-sdf.office.com",
];

/**
 * The hash of an empty string. Fluent UI makes empty style elements and fills them through the object model,
 * which this allows; a style element that carries text of its own stays blocked.
 */
const EMPTY_STYLE_ELEMENT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

const directives = (scriptHosts) => ({
  "default-src": ["'none'"],
  "script-src": ["'self'", ...scriptHosts],
  "style-src": ["'self'", EMPTY_STYLE_ELEMENT],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

/** The directives of each page, by its file name. */
const PAGES = {
  "index.html": { rules: directives([]), frames: ["'none'"] },
  "taskpane.html": { rules: directives(OFFICE_SCRIPT_HOSTS), frames: ["'self'", ...OUTLOOK_ORIGINS] },
  "events.html": { rules: directives(OFFICE_SCRIPT_HOSTS), frames: ["'self'", ...OUTLOOK_ORIGINS] },
};

/** The file names of the pages. */
export const PAGE_NAMES = Object.keys(PAGES);

/**
 * Returns the policy a page carries in its own `<meta>`, whatever server it comes from.
 * @param {keyof PAGES} page
 */
export const metaPolicy = (page) => policy(PAGES[page].rules);

/**
 * Returns the policy a server sends with a page: the page's own, and who may frame it, which a `<meta>` cannot say.
 * @param {keyof PAGES} page
 */
export const headerPolicy = (page) => policy({ ...PAGES[page].rules, "frame-ancestors": PAGES[page].frames });
