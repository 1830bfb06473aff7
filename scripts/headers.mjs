/** The headers that the static site is sent with, for `npm run serve` and for other servers (`make-headers.mjs`). */
import { headerPolicy, PAGE_NAMES } from "./csp.mjs";

/** Sent with every file. */
export const COMMON_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)",
};

/**
 * The kinds of files and what is sent with them besides; the first that fits counts. `path` is the source of a regular
 * expression for the path within the site.
 */
export const FILE_KINDS = [
  // A hash in the name: the content behind this name never changes.
  {
    path: "^(?:scripts|styles)/.+\\.[0-9a-f]{10}\\.[a-z]+$",
    headers: {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  },
  // Outlook's own page shows the icons, and shows none that may not be cached.
  {
    path: "^assets/",
    headers: { "Cache-Control": "public, max-age=86400", "Cross-Origin-Resource-Policy": "cross-origin" },
  },
  ...PAGE_NAMES.map((page) => ({
    path: `^${page.replace(".", "\\.")}$`,
    headers: {
      "Cache-Control": "no-cache",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": headerPolicy(page),
    },
  })),
  // events.js, directory.json, the manifests: asked for anew each time, so that an update counts at once.
  { path: "", headers: { "Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "same-origin" } },
];

/** Returns the headers of a file, by its path within the site. */
export function headersOf(name) {
  const kind = FILE_KINDS.find(({ path }) => new RegExp(path).test(name));
  return { ...COMMON_HEADERS, ...kind.headers };
}
