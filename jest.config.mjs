/** Unit and component tests. Browser tests are Playwright's: see `playwright.config.mjs`. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  // As the bundler does, by .swcrc.
  transform: { "^.+\\.(t|j|mj)sx?$": "@swc/jest" },
  // These packages ship ES modules only, which Jest's CommonJS runtime cannot load untransformed.
  transformIgnorePatterns: [
    "/node_modules/(?!(htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities|@noble|@scure|postal-mime|tldts|tldts-core|valibot|qr|idb|fast-png|iobuffer|pdfjs-dist)/)",
  ],
  moduleNameMapper: { "^\\./pass-through-decoder\\.js$": "<rootDir>/src/message/pass-through-decoder.ts" },
  // Jest's own choice leaves one processor idle, which on two is half the time.
  maxWorkers: "100%",
  // A busy machine is no failure: what has to be fast is counted, or measured by the benches.
  testTimeout: 30_000,
  setupFiles: ["<rootDir>/test/setup-dom.ts"],
};
