/**
 * Fails when `dist/web/events.js` is not what classic Outlook for Windows can run: one file of ECMAScript 2016 without
 * async functions and dynamic import, small, that starts without a DOM, storage, timers or any newer method.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";

const FILE = fileURLToPath(new URL("../dist/web/events.js", import.meta.url));
const BUDGET_KIB = 120;

/**
 * What may be named beyond ECMAScript: Office, and what is asked for before it is used. The run below has none of the
 * others.
 */
const FREE_NAMES = new Set(["Office", "setTimeout", "URL", "TextDecoder"]);

/** The version of ECMAScript that the runtime has, as acorn counts them. */
const ECMA_VERSION = 2016;

/** Names that ECMAScript 2016 defines, so that a mention of them is no mention of a page or of something newer. */
const BUILT_IN = new Set([
  ..."Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Function Infinity Int16Array".split(" "),
  ..."Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect".split(" "),
  ..."RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array".split(" "),
  ..."Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite".split(" "),
  ..."isNaN parseFloat parseInt undefined arguments eval".split(" "),
]);

/** Methods that came after ECMAScript 2016, by their owners: the built file has to start and to work without them. */
const NEWER = {
  "Array.prototype": "at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with",
  Array: "fromAsync",
  "String.prototype": "at matchAll replaceAll padStart padEnd trimStart trimEnd isWellFormed toWellFormed",
  Object: "entries values fromEntries hasOwn getOwnPropertyDescriptors groupBy",
  Promise: "allSettled any try withResolvers",
  "Promise.prototype": "finally",
  Uint8Array: "fromBase64 fromHex",
  "Uint8Array.prototype": "at toReversed toSorted with toBase64 toHex setFromBase64 findLast findLastIndex",
};

const source = readFileSync(FILE, "utf8");
const faults = [...sizeFaults(source), ...syntaxFaults(source), ...(await runFaults(source))];
for (const fault of faults) console.error(`dist/web/events.js: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function sizeFaults(text) {
  const kib = gzipSync(text).length / 1024;
  console.log(`${kib.toFixed(1).padStart(7)} KiB of ${BUDGET_KIB} events.js, gzipped`);
  return kib > BUDGET_KIB ? [`is too large: ${kib.toFixed(1)} KiB`] : [];
}

/** The parser refuses newer syntax, in regular expressions too; names that nobody declares are asked of the runtime. */
function syntaxFaults(text) {
  try {
    const program = parse(text, { ecmaVersion: ECMA_VERSION, sourceType: "script" });
    const free = [...freeNames(program)].filter((name) => !BUILT_IN.has(name) && !FREE_NAMES.has(name));
    return free.map((name) => `names ${name}, which the runtime does not have`);
  } catch (error) {
    return [`is no ECMAScript ${ECMA_VERSION}: ${error.message}`];
  }
}

/**
 * Returns the names that a program reads and never declares. Scopes are not told apart: a name that is declared anywhere
 * counts as declared, which is right for minified code as long as no short name hides a long one.
 */
function freeNames(program) {
  const declared = new Set();
  const read = new Set();
  walk(program, null, null, (node, parent, key) => {
    if (node.type !== "Identifier") return;
    const isName =
      (parent.type === "MemberExpression" && key === "property" && !parent.computed) ||
      (parent.type === "Property" && key === "key" && !parent.computed) ||
      (parent.type === "MethodDefinition" && key === "key" && !parent.computed) ||
      parent.type === "LabeledStatement" ||
      parent.type === "BreakStatement" ||
      parent.type === "ContinueStatement";
    if (isName && !(parent.type === "Property" && parent.shorthand)) return;
    const declares =
      (parent.type === "VariableDeclarator" && key === "id") ||
      (/Function|Class/.test(parent.type) && (key === "id" || key === "params")) ||
      (parent.type === "CatchClause" && key === "param") ||
      /Pattern|RestElement/.test(parent.type) ||
      parent.inPattern;
    (declares ? declared : read).add(node.name);
  });
  return new Set([...read].filter((name) => !declared.has(name)));
}

function walk(node, parent, key, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, parent, key, visit);
  } else if (node && typeof node.type === "string") {
    if (parent?.type === "ObjectPattern") node.inPattern = true;
    visit(node, parent, key);
    for (const [name, child] of Object.entries(node)) {
      if (typeof child === "object") walk(child, node, name, visit);
    }
  }
}

/** Runs the file where there is nothing but ECMAScript 2016 and a small Office, and both events in it. */
async function runFaults(text) {
  const handlers = new Map();
  const item = {
    conversationId: "conversation",
    to: { getAsync: (answer) => answer({ status: "succeeded", value: [{ emailAddress: "ann@payee.example" }] }) },
    body: { getAsync: (_type, answer) => answer({ status: "succeeded", value: "IBAN DE89 3704 0044 0532 0130 00" }) },
  };
  const key = Buffer.alloc(16).toString("base64");
  const digest = JSON.stringify({ version: 1, key, known: "", looks: "", stop: "", hold: "", replyTo: "" });
  const Office = {
    actions: { associate: (name, handler) => handlers.set(name, handler) },
    onReady: () => new Promise(() => {}),
    context: { displayLanguage: "en-US", roamingSettings: { get: () => digest }, mailbox: { item } },
  };
  const runtime = createContext({ Office });
  runInContext(withoutNewer(), runtime);
  try {
    runInContext(text, runtime, { filename: "events.js" });
    const sent = await endingOf(handlers.get("onMessageSend"));
    if (!/DE89 •••• 3000/.test(sent?.errorMessage)) return [`does not warn of bank details: ${JSON.stringify(sent)}`];
    const reported = await endingOf(handlers.get("onSpamReport"));
    if (reported?.moveItemTo !== "noMove") return [`does not end a report: ${JSON.stringify(reported)}`];
    return [];
  } catch (error) {
    return [`does not run in ECMAScript ${ECMA_VERSION} without a page: ${error.stack}`];
  }
}

function withoutNewer() {
  const removals = Object.entries(NEWER).flatMap(([owner, names]) =>
    names.split(" ").map((name) => `delete ${owner}.${name};`),
  );
  return `${removals.join("\n")} delete globalThis.BigInt; delete globalThis.WebAssembly; delete globalThis.Intl;`;
}

/** Returns what an event is ended with; undefined after a second without an end. */
function endingOf(handler) {
  return new Promise((resolve) => {
    setTimeout(resolve, 1000);
    handler({ completed: resolve });
  });
}
