import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks and Fluent UI or the readers of mail ask for. Does nothing in tests that run without a DOM. */
const lacking = {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  matchMedia: (query: string) => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }),
};

if (typeof window !== "undefined") {
  for (const [name, value] of Object.entries(lacking)) {
    if (!(name in window)) Object.assign(window, { [name]: value });
  }
}
