import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const CORE = ["src/message/**", "src/directory/**", "src/inspect/**", "src/verify/**"];

/** The core runs without a DOM, a clock, a network or chance: the same message always gives the same inspection. */
const NOT_IN_THE_CORE = [
  ...["window", "document", "navigator", "DOMParser", "localStorage", "sessionStorage", "indexedDB"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "performance", "setTimeout", "setInterval", "process", "Buffer"],
];

const OFFICE = { name: "Office", message: "Only src/host/outlook and src/events speak to Office." };

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-empty-function": ["error", { allow: ["arrowFunctions", "methods"] }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["**/*.tsx"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  {
    // Every regular expression meets hostile text: none may backtrack more than linearly.
    plugins: { regexp },
    rules: {
      ...regexp.configs["flat/recommended"].rules,
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/host/outlook/**", "src/events/**", ...CORE],
    rules: { "no-restricted-globals": ["error", OFFICE] },
  },
  {
    files: CORE,
    rules: {
      "no-restricted-globals": [
        "error",
        OFFICE,
        ...NOT_IN_THE_CORE.map((name) => ({
          name,
          message: "The core is pure: it takes what it needs as an argument.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The time is an argument." },
        { object: "Math", property: "random", message: "The core knows no chance." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The time is an argument." },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "require", "__dirname", "URL", "performance", "Buffer", "setTimeout"]
          .map((name) => [name, "readonly"])
          .concat([["module", "writable"]]),
      ),
    },
  },
);
