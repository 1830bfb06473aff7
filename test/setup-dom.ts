import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks and Fluent UI or the readers of mail ask for. Does nothing in tests that run without a DOM. */
if (typeof window !== "undefined") {
  Object.assign(window, { TextDecoder, TextEncoder });
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  });
}
